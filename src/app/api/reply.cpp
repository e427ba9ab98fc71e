#include "app/api/reply.hpp"

#include <string>

#include "wire/fields/reject_names.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app {
namespace {

using transport::problem;
using transport::Response;

Response problem_at(std::uint16_t status, std::string_view code, std::string_view field, std::string_view detail) {
  std::string text;
  wire::json::Writer writer{text};
  writer.begin_object().key("type").string("about:blank").key("status").integer(status);
  writer.key("title").string(transport::phrase_of(status)).key("code").string(code);
  if (!detail.empty()) writer.key("detail").string(detail);
  writer.key("field").string(field).end_object();
  return {status, {{"Content-Type", "application/problem+json"}}, std::move(text)};
}

std::uint16_t status_of(core::Reject reject) {
  switch (reject) {
    case core::Reject::not_allowed:
    case core::Reject::not_yours:
      return 403;
    case core::Reject::already_exists:
    case core::Reject::finished:
      return 409;
    // The rest says what is wrong with what was asked.
    default:
      return 422;
  }
}

}  // namespace

Response at_fault(std::string_view code, std::string_view field) { return problem_at(422, code, field, {}); }

Response malformed(const wire::DecodeError& error) {
  return problem_at(400, "malformed", error.path, wire::name_of(error.code));
}

Response refused(const room::Refusal& refusal) {
  if (!refusal.reject) return problem(503, "unavailable", "nothing can be written now; try again later");
  return problem(status_of(*refusal.reject),
                 wire::Names<core::Reject>::names[static_cast<std::size_t>(*refusal.reject)]);
}

Response failed(port::ReadError error) {
  if (error == port::ReadError::gone) return problem(404, "unknown_workshop");
  return problem(503, port::name_of(error));
}

Response failed(port::WriteError error) {
  switch (error) {
    case port::WriteError::conflict:
      return problem(409, "conflict");
    case port::WriteError::gone:
      return problem(404, "gone");
    case port::WriteError::unavailable:
    case port::WriteError::unknown:
      return problem(503, port::name_of(error));
  }
  return problem(500, "internal_error");
}

Response slow_down(std::int64_t wait_ms) {
  return problem(429, "too_many_guesses").with("Retry-After", std::to_string((wait_ms + 999) / 1000));
}

Response busy() { return problem(503, "busy").with("Retry-After", "2"); }

}  // namespace northstar::app
