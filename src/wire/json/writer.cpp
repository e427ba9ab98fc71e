#include "wire/json/writer.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace northstar::wire::json {
namespace {

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void append_escape(std::string& out, char c) {
  constexpr std::string_view plain = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  constexpr std::string_view hex = "0123456789abcdef";
  out += '\\';
  if (const auto found = plain.find(c); found != std::string_view::npos) {
    out += letters[found];
    return;
  }
  const auto byte = static_cast<unsigned char>(c);
  out += "u00";
  out += hex[byte >> 4];
  out += hex[byte & 0xF];
}

void append_object(std::string& out, Value object) {
  out += '{';
  bool first = true;
  for (const auto member : object.members()) {
    if (!std::exchange(first, false)) out += ',';
    append_string(out, member.key);
    out += ':';
    append_value(out, member.value);
  }
  out += '}';
}

void append_array(std::string& out, Value array) {
  out += '[';
  bool first = true;
  for (const auto item : array.items()) {
    if (!std::exchange(first, false)) out += ',';
    append_value(out, item);
  }
  out += ']';
}

}  // namespace

void append_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t run = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!needs_escape(text[at])) continue;
    out.append(text, run, at - run);
    append_escape(out, text[at]);
    run = at + 1;
  }
  out.append(text, run);
  out += '"';
}

void append_plain_string(std::string& out, std::string_view text) {
  out += '"';
  out += text;
  out += '"';
}

void append_integer(std::string& out, std::int64_t value) {
  std::array<char, 24> digits;
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  out.append(digits.data(), written.ptr);
}

void append_decimal_milli(std::string& out, std::int64_t milli) {
  const auto whole = milli / 1000;
  auto fraction = milli % 1000 < 0 ? -(milli % 1000) : milli % 1000;
  if (milli < 0 && whole == 0) out += '-';
  append_integer(out, whole);
  if (fraction == 0) return;
  out += '.';
  for (std::int64_t place = 100; fraction != 0; place /= 10) {
    out += static_cast<char>('0' + fraction / place);
    fraction %= place;
  }
}

Writer& Writer::open(char bracket) {
  separate();
  out_ += bracket;
  comma_due_ = false;
  return *this;
}

Writer& Writer::close(char bracket) {
  out_ += bracket;
  comma_due_ = true;
  return *this;
}

void Writer::separate() {
  if (comma_due_) out_ += ',';
  comma_due_ = true;
}

Writer& Writer::key(std::string_view name) {
  string(name);
  out_ += ':';
  comma_due_ = false;
  return *this;
}

Writer& Writer::string(std::string_view text) {
  separate();
  append_string(out_, text);
  return *this;
}

Writer& Writer::integer(std::int64_t value) {
  separate();
  append_integer(out_, value);
  return *this;
}

Writer& Writer::decimal_milli(std::int64_t milli) {
  separate();
  append_decimal_milli(out_, milli);
  return *this;
}

Writer& Writer::boolean(bool value) { return raw(value ? "true" : "false"); }

Writer& Writer::null() { return raw("null"); }

Writer& Writer::raw(std::string_view json) {
  separate();
  out_ += json;
  return *this;
}

void append_value(std::string& out, Value value) {
  switch (value.kind()) {
    case Kind::null:
      out += "null";
      return;
    case Kind::boolean:
      out += *value.boolean() ? "true" : "false";
      return;
    case Kind::number:
      out += *value.number();
      return;
    case Kind::string:
      append_string(out, *value.string());
      return;
    case Kind::array:
      append_array(out, value);
      return;
    case Kind::object:
      append_object(out, value);
      return;
  }
}

std::string write(Value value) {
  std::string out;
  append_value(out, value);
  return out;
}

}  // namespace northstar::wire::json
