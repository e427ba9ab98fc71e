#include "wire/json/string_reader.hpp"

#include <array>
#include <cstring>
#include <optional>

#include "base/utf8.hpp"

namespace northstar::wire::json {
namespace {

using Byte = unsigned char;

enum class Class : Byte { plain, high, stop };

constexpr std::array<Class, 256> kClasses = [] {
  std::array<Class, 256> classes{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) classes[byte] = Class::stop;
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) classes[byte] = Class::high;
  classes['"'] = Class::stop;
  classes['\\'] = Class::stop;
  return classes;
}();

/// Rewrites one string in its own place: `read_` runs ahead of `written_` once an escape was met.
class StringReader {
 public:
  StringReader(std::string& text, std::size_t begin) : text_(text), begin_(begin), read_(begin), written_(begin) {}

  std::expected<StringSpan, ParseError> read() {
    while (true) {
      copy_run();
      if (read_ == text_.size()) return fail(ParseCode::unexpected_end);
      const char stop = text_[read_];
      if (stop == '"') return finish();
      if (stop != '\\') return fail(stop == '\0' ? ParseCode::nul_character : ParseCode::control_character);
      if (const auto refusal = read_escape()) return fail(*refusal);
    }
  }

 private:
  using Refusal = std::optional<ParseCode>;

  void copy_run() {
    const auto from = read_;
    while (read_ < text_.size()) {
      const auto kind = kClasses[static_cast<Byte>(text_[read_])];
      if (kind == Class::stop) break;
      has_high_ |= kind == Class::high;
      ++read_;
    }
    if (from != written_) std::memmove(text_.data() + written_, text_.data() + from, read_ - from);
    written_ += read_ - from;
  }

  std::expected<StringSpan, ParseError> finish() {
    const auto size_bytes = written_ - begin_;
    if (has_high_ && !base::is_utf8(std::string_view(text_).substr(begin_, size_bytes))) {
      return std::unexpected(ParseError{begin_, ParseCode::bad_utf8});
    }
    return StringSpan{size_bytes, read_ + 1};
  }

  Refusal read_escape() {
    if (read_ + 1 == text_.size()) return ParseCode::unexpected_end;
    const char letter = text_[read_ + 1];
    if (letter == 'u') return read_unicode_escape();
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const auto found = letters.find(letter);
    if (found == std::string_view::npos) return ParseCode::bad_escape;
    put(static_cast<Byte>(meanings[found]));
    read_ += 2;
    return {};
  }

  Refusal read_unicode_escape() {
    const auto first = read_code_unit(read_);
    if (!first) return ParseCode::bad_escape;
    if (*first == 0) return ParseCode::nul_character;
    if (*first < 0xD800 || *first > 0xDFFF) {
      put_code_point(*first);
      read_ += 6;
      return {};
    }
    const auto second = *first < 0xDC00 ? read_code_unit(read_ + 6) : std::nullopt;
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return ParseCode::lone_surrogate;
    put_code_point(0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
    read_ += 12;
    return {};
  }

  /// Reads `\uXXXX` at `at`.
  [[nodiscard]] std::optional<std::uint32_t> read_code_unit(std::size_t at) const {
    if (text_.size() < at + 6 || text_[at] != '\\' || text_[at + 1] != 'u') return std::nullopt;
    std::uint32_t unit = 0;
    for (const char c : std::string_view(text_).substr(at + 2, 4)) {
      const auto digit = hex_digit(c);
      if (!digit) return std::nullopt;
      unit = unit * 16 + *digit;
    }
    return unit;
  }

  static std::optional<std::uint32_t> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<std::uint32_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<std::uint32_t>(c - 'A' + 10);
    return std::nullopt;
  }

  void put(std::uint32_t byte) { text_[written_++] = static_cast<char>(byte); }

  /// Writes UTF-8 (RFC 3629, section 3).
  void put_code_point(std::uint32_t code) {
    if (code < 0x80) return put(code);
    if (code < 0x800) {
      put(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
      put(0xE0 | (code >> 12));
      put(0x80 | ((code >> 6) & 0x3F));
    } else {
      put(0xF0 | (code >> 18));
      put(0x80 | ((code >> 12) & 0x3F));
      put(0x80 | ((code >> 6) & 0x3F));
    }
    put(0x80 | (code & 0x3F));
  }

  [[nodiscard]] std::unexpected<ParseError> fail(ParseCode code) const {
    return std::unexpected(ParseError{read_, code});
  }

  std::string& text_;
  std::size_t begin_;
  std::size_t read_;
  std::size_t written_;
  bool has_high_ = false;
};

}  // namespace

std::expected<StringSpan, ParseError> read_string_in_place(std::string& text, std::size_t begin) {
  return StringReader(text, begin).read();
}

}  // namespace northstar::wire::json
