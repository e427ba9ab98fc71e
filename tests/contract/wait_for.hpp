#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <utility>

#include "port/task.hpp"

namespace northstar::contract {

/// Runs one coroutine to its end on the calling thread and returns its result.
template <class Result>
Result wait_for(port::Task<Result> task) {
  boost::asio::io_context context;
  auto result = boost::asio::co_spawn(context, std::move(task), boost::asio::use_future);
  context.run();
  return result.get();
}

}  // namespace northstar::contract
