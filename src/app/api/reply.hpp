#pragma once

#include <expected>
#include <string_view>

#include "app/live/asking.hpp"
#include "port/store_error.hpp"
#include "port/task.hpp"
#include "transport/http.hpp"
#include "wire/fields/decode_error.hpp"

namespace northstar::app {

/// A value, or the answer that takes its place.
template <class Value>
using Reply = std::expected<Value, transport::Response>;

/// Says that a member of the request is at fault: 422, with the member's name for the form on the screen.
[[nodiscard]] transport::Response at_fault(std::string_view code, std::string_view field);

/// Says that the body is not what the route reads: 400, with the place.
[[nodiscard]] transport::Response malformed(const wire::DecodeError& error);

/// Says why a command has no effect: 403, 409, 422, or 503 when the store cannot write now.
[[nodiscard]] transport::Response refused(const room::Refusal& refusal);

[[nodiscard]] transport::Response failed(port::ReadError error);
[[nodiscard]] transport::Response failed(port::WriteError error);

/// Says that too many guesses were wrong; the header Retry-After says how long to wait.
[[nodiscard]] transport::Response slow_down(std::int64_t wait_ms);

/// 503: too much is waiting.
[[nodiscard]] transport::Response busy();

}  // namespace northstar::app
