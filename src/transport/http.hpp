#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>

#include "transport/request.hpp"
#include "transport/response.hpp"

namespace northstar::transport {

/// Answers one request, which lives until the answer is there. Runs on the connection's strand and must not block it: long work is awaited elsewhere. What it
/// throws is logged and answered with 500.
using Handler = std::function<boost::asio::awaitable<Response>(const Request&)>;

}  // namespace northstar::transport
