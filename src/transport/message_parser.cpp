#include "transport/message_parser.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace northstar::transport {
namespace {

namespace http = boost::beast::http;

MessageError meaning_of(boost::beast::error_code error) {
  if (error == http::error::header_limit) return MessageError::header_too_large;
  if (error == http::error::body_limit) return MessageError::body_too_large;
  return MessageError::malformed;
}

}  // namespace

struct MessageParser::Parser : http::request_parser<http::string_body> {};

MessageParser::MessageParser(std::size_t header_limit_bytes) : parser_(std::make_unique<Parser>()) {
  parser_->header_limit(static_cast<std::uint32_t>(header_limit_bytes));
  parser_->body_limit(boost::none);
}

MessageParser::~MessageParser() = default;

std::expected<std::size_t, MessageError> MessageParser::consume(std::string_view bytes) {
  std::size_t used = 0;
  const bool had_head = has_head();
  while (!parser_->is_done() && used < bytes.size()) {
    boost::beast::error_code error;
    used += parser_->put(boost::asio::buffer(bytes.data() + used, bytes.size() - used), error);
    if (error == http::error::need_more) break;
    if (error) return std::unexpected{meaning_of(error)};
    if (!had_head && has_head()) break;
  }
  return used;
}

bool MessageParser::has_head() const { return parser_->is_header_done(); }
bool MessageParser::is_complete() const { return parser_->is_done(); }

MessageHead MessageParser::head() const {
  const auto& message = parser_->get();
  MessageHead head{std::string{message.method_string()}, std::string{message.target()}, {}, Persistence::close};
  if (message.keep_alive()) head.persistence = Persistence::keep_alive;
  for (const auto& field : message) {
    head.headers.push_back({std::string{field.name_string()}, std::string{field.value()}});
  }
  return head;
}

std::expected<void, MessageError> MessageParser::limit_body(std::size_t limit_bytes) {
  const auto declared = parser_->content_length();
  if (declared && *declared > limit_bytes) return std::unexpected{MessageError::body_too_large};
  parser_->body_limit(limit_bytes);
  return {};
}

std::string MessageParser::take_body() { return std::move(parser_->get().body()); }

}  // namespace northstar::transport
