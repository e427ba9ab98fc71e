#include "wire/json/parse.hpp"

#include <algorithm>
#include <utility>

#include "wire/json/duplicate_keys.hpp"
#include "wire/json/number.hpp"
#include "wire/json/string_reader.hpp"

namespace northstar::wire::json {
namespace {

/// A recursive descent over the text. It returns false after it has noted the first error.
class Parser {
 public:
  Parser(std::string& text, std::uint32_t max_depth) : text_(text), max_depth_(max_depth) {
    constexpr std::size_t usual_bytes_a_node = 8;
    nodes_.reserve(text.size() / usual_bytes_a_node + 1);
  }

  bool read_document() {
    skip_spaces();
    if (!read_value(0)) return false;
    skip_spaces();
    return at_ == text_.size() || fail(ParseCode::trailing_text);
  }

  [[nodiscard]] ParseError error() const { return error_; }
  [[nodiscard]] std::vector<Node> take_nodes() { return std::move(nodes_); }

 private:
  bool read_value(std::uint32_t depth) {
    if (at_ == text_.size()) return fail(ParseCode::unexpected_end);
    switch (text_[at_]) {
      case '"':
        return read_string();
      case '{':
        return depth < max_depth_ ? read_object(depth) : fail(ParseCode::too_deep);
      case '[':
        return depth < max_depth_ ? read_array(depth) : fail(ParseCode::too_deep);
      case 't':
        return read_word("true", {.size = 1, .kind = Kind::boolean});
      case 'f':
        return read_word("false", {.size = 0, .kind = Kind::boolean});
      case 'n':
        return read_word("null", {.kind = Kind::null});
      default:
        return read_number();
    }
  }

  bool read_word(std::string_view word, Node node) {
    const auto rest = std::string_view(text_).substr(at_);
    if (!rest.starts_with(word)) {
      return fail(word.starts_with(rest) ? ParseCode::unexpected_end : ParseCode::unexpected_character);
    }
    at_ += word.size();
    push_leaf(node);
    return true;
  }

  bool read_number() {
    const char first = text_[at_];
    if (first != '-' && (first < '0' || first > '9')) return fail(ParseCode::unexpected_character);
    const auto size_bytes = number_size_bytes(std::string_view(text_).substr(at_));
    if (size_bytes == 0) return fail(ParseCode::bad_number);
    push_leaf({.offset = index_of(at_), .size = index_of(size_bytes), .kind = Kind::number});
    at_ += size_bytes;
    return true;
  }

  bool read_string() {
    const auto read = read_string_in_place(text_, at_ + 1);
    if (!read) return fail_at(read.error());
    push_leaf({.offset = index_of(at_ + 1), .size = index_of(read->size_bytes), .kind = Kind::string});
    at_ = read->end;
    return true;
  }

  bool read_array(std::uint32_t depth) {
    const auto own = open(Kind::array);
    if (take(']')) return close(own);
    do {
      skip_spaces();
      if (!read_value(depth + 1)) return false;
      ++nodes_[own].size;
      skip_spaces();
    } while (take(','));
    return take(']') ? close(own) : fail_here();
  }

  bool read_object(std::uint32_t depth) {
    const auto own = open(Kind::object);
    if (take('}')) return close(own);
    do {
      skip_spaces();
      if (!read_member(depth)) return false;
      ++nodes_[own].size;
      skip_spaces();
    } while (take(','));
    if (!take('}')) return fail_here();
    close(own);
    const auto twin = find_duplicate_key(text_, nodes_, own);
    return !twin || fail_at({*twin, ParseCode::duplicate_key});
  }

  bool read_member(std::uint32_t depth) {
    if (at_ == text_.size() || text_[at_] != '"') return fail_here();
    if (!read_string()) return false;
    skip_spaces();
    if (!take(':')) return fail_here();
    skip_spaces();
    return read_value(depth + 1);
  }

  std::uint32_t open(Kind kind) {
    ++at_;
    skip_spaces();
    nodes_.push_back({.kind = kind});
    return index_of(nodes_.size() - 1);
  }

  bool close(std::uint32_t own) {
    nodes_[own].next = index_of(nodes_.size());
    return true;
  }

  void push_leaf(Node node) {
    node.next = index_of(nodes_.size() + 1);
    nodes_.push_back(node);
  }

  bool take(char expected) {
    if (at_ == text_.size() || text_[at_] != expected) return false;
    ++at_;
    return true;
  }

  void skip_spaces() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
      ++at_;
  }

  bool fail(ParseCode code) { return fail_at({at_, code}); }

  bool fail_at(ParseError error) {
    error_ = error;
    return false;
  }

  bool fail_here() { return fail(at_ == text_.size() ? ParseCode::unexpected_end : ParseCode::unexpected_character); }

  /// Offsets fit into 32 bits because `parse` refuses longer text.
  static std::uint32_t index_of(std::size_t position) { return static_cast<std::uint32_t>(position); }

  std::string& text_;
  std::vector<Node> nodes_;
  std::size_t at_ = 0;
  std::uint32_t max_depth_;
  ParseError error_;
};

}  // namespace

std::string_view name_of(ParseCode code) {
  switch (code) {
    case ParseCode::too_large:
      return "too_large";
    case ParseCode::too_deep:
      return "too_deep";
    case ParseCode::unexpected_end:
      return "unexpected_end";
    case ParseCode::unexpected_character:
      return "unexpected_character";
    case ParseCode::trailing_text:
      return "trailing_text";
    case ParseCode::bad_number:
      return "bad_number";
    case ParseCode::bad_escape:
      return "bad_escape";
    case ParseCode::lone_surrogate:
      return "lone_surrogate";
    case ParseCode::control_character:
      return "control_character";
    case ParseCode::nul_character:
      return "nul_character";
    case ParseCode::bad_utf8:
      return "bad_utf8";
    case ParseCode::duplicate_key:
      return "duplicate_key";
  }
  return "";
}

std::expected<Document, ParseError> parse(std::string_view text, Limits limits) {
  constexpr std::size_t max_indexable_bytes = 0xFFFF'FFFE;
  if (text.size() > std::min(limits.max_size_bytes, max_indexable_bytes)) {
    return std::unexpected(ParseError{0, ParseCode::too_large});
  }
  std::string own(text);
  Parser parser(own, limits.max_depth);
  if (!parser.read_document()) return std::unexpected(parser.error());
  return Document(std::move(own), parser.take_nodes());
}

}  // namespace northstar::wire::json
