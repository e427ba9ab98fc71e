#pragma once

#include <boost/asio/awaitable.hpp>

namespace northstar::port {

/// What every port returns: a coroutine that starts when it is awaited and resumes on the executor of who awaits it.
///
/// Parameters of such functions are taken by value, because the caller's frame may be gone when the body runs.
template <class Result>
using Task = boost::asio::awaitable<Result>;

}  // namespace northstar::port
