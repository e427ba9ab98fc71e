#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>
#include <utility>

#include "port/task.hpp"

namespace northstar::app {

/// A result that is given once. When nobody gives it, because whoever should have is gone, it is given empty.
template <class Result>
class Promise {
 public:
  explicit Promise(std::move_only_function<void(Result)> deliver) : deliver_(std::move(deliver)) {}
  ~Promise() {
    if (deliver_) deliver_(Result{});
  }
  Promise(const Promise&) = delete;
  Promise& operator=(const Promise&) = delete;

  void keep(Result result) {
    if (auto deliver = std::exchange(deliver_, nullptr)) deliver(std::move(result));
  }

 private:
  std::move_only_function<void(Result)> deliver_;
};

/// Calls `start` with a promise and waits until it is kept, on whatever thread. The caller resumes on its own executor.
template <class Result, class Start>
port::Task<Result> delivered(Start start) {
  namespace asio = boost::asio;
  auto initiate = [start = std::move(start)](auto handler) mutable {
    auto guard = asio::make_work_guard(asio::get_associated_executor(handler));
    start(std::make_shared<Promise<Result>>(
        [guard = std::move(guard), handler = std::move(handler)](Result result) mutable {
          const auto home = guard.get_executor();
          asio::post(home, [handler = std::move(handler), result = std::move(result)]() mutable {
            std::move(handler)(std::move(result));
          });
        }));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result)>(std::move(initiate),
                                                                                       asio::use_awaitable);
}

}  // namespace northstar::app
