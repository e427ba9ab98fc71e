#pragma once

#include <atomic>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

#include "port/task.hpp"

namespace northstar::app {

/// Threads for work that would hold up a connection's strand, with a bound on how much may wait.
///
/// Threads: any. Its destructor waits for what runs.
class Workers {
 public:
  Workers(std::size_t threads, std::size_t waiting_limit) : pool_(threads), limit_(threads + waiting_limit) {}
  ~Workers() { pool_.join(); }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// Runs `work()` on one of the threads and resumes the caller on its own executor; nothing if too much waits already.
  ///
  /// Give `work` a name and move it in: g++ 12 destroys an unnamed lambda with captures twice inside a co_await
  /// expression.
  template <class Work>
  port::Task<std::optional<std::invoke_result_t<Work&>>> run(Work work) {
    if (busy_.fetch_add(1) >= limit_) {
      busy_.fetch_sub(1);
      co_return std::nullopt;
    }
    auto result = co_await on_pool(std::move(work));
    busy_.fetch_sub(1);
    co_return result;
  }

 private:
  template <class Work>
  auto on_pool(Work work) {
    namespace asio = boost::asio;
    using Result = std::invoke_result_t<Work&>;
    auto initiate = [this, work = std::move(work)](auto handler) mutable {
      auto guard = asio::make_work_guard(asio::get_associated_executor(handler));
      asio::post(pool_, [work = std::move(work), guard = std::move(guard), handler = std::move(handler)]() mutable {
        auto result = work();
        const auto home = guard.get_executor();
        asio::post(home, [handler = std::move(handler), result = std::move(result)]() mutable {
          std::move(handler)(std::move(result));
        });
      });
    };
    return asio::async_initiate<const asio::use_awaitable_t<>, void(Result)>(std::move(initiate), asio::use_awaitable);
  }

  boost::asio::thread_pool pool_;
  std::size_t limit_;
  std::atomic<std::size_t> busy_{0};
};

}  // namespace northstar::app
