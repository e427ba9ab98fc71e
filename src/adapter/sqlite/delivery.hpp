#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <utility>

#include "port/task.hpp"

namespace northstar::adapter::sqlite {

/// Hands a result over from the writer's or reader's thread; called exactly once.
template <class Result>
using Deliver = std::move_only_function<void(Result)>;

/// Calls `start` with a `Deliver<Result>` and waits until some thread calls that. The awaiting coroutine resumes on
/// its own executor, which is kept busy meanwhile.
template <class Result, class Start>
port::Task<Result> delivered(Start start) {
  namespace asio = boost::asio;
  auto initiate = [start = std::move(start)](auto handler) mutable {
    auto guard = asio::make_work_guard(asio::get_associated_executor(handler));
    start(Deliver<Result>([guard = std::move(guard), handler = std::move(handler)](Result result) mutable {
      const auto executor = guard.get_executor();
      asio::post(executor, [handler = std::move(handler), result = std::move(result)]() mutable {
        std::move(handler)(std::move(result));
      });
    }));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result)>(std::move(initiate),
                                                                                       asio::use_awaitable);
}

}  // namespace northstar::adapter::sqlite
