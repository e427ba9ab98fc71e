#pragma once

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <mutex>
#include <type_traits>
#include <utility>

#include "adapter/memory/contents.hpp"
#include "port/task.hpp"

namespace northstar::adapter::memory {

/// Runs `work` on the contents, alone. It suspends first, as every other store does, so that a caller who counts on
/// an answer without suspension is found out by the fast tests already.
template <class Work>
port::Task<std::invoke_result_t<Work&, Contents&>> in_turn(Contents& contents, Work work) {
  const auto executor = co_await boost::asio::this_coro::executor;
  co_await boost::asio::post(executor, boost::asio::use_awaitable);
  const std::scoped_lock lock(contents.mutex);
  co_return work(contents);
}

}  // namespace northstar::adapter::memory
