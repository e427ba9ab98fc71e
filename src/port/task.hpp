#pragma once

#include <boost/asio/awaitable.hpp>

namespace northstar::port {

/// What every port returns: a coroutine that starts when it is awaited and resumes on the executor of who awaits it.
///
/// Parameters of such functions are taken by value, because the caller's frame may be gone when the body runs. Their
/// types have constructors, on purpose: GCC 12 copies a temporary of an aggregate type bit by bit when it is an
/// argument within a co_await expression, and then frees a short string's own buffer. With constructors the same line
/// is sound.
template <class Result>
using Task = boost::asio::awaitable<Result>;

}  // namespace northstar::port
