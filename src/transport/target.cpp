#include "transport/target.hpp"

#include <optional>
#include <utility>

#include "base/utf8.hpp"

namespace northstar::transport {
namespace {

/// Whether '+' stands for a space: only in a query (URL standard, application/x-www-form-urlencoded).
enum class Plus { is_plus, is_space };

using Decoded = std::expected<std::string, TargetError>;

std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// The byte that "%XY" at the start of `rest` stands for.
std::optional<char> unescape(std::string_view rest) {
  if (rest.size() < 3) return std::nullopt;
  const auto high = hex_digit(rest[1]);
  const auto low = hex_digit(rest[2]);
  if (!high || !low) return std::nullopt;
  return static_cast<char>(*high * 16 + *low);
}

Decoded decode(std::string_view text, Plus plus) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const char c = text.front();
    if (is_control(c) || static_cast<unsigned char>(c) >= 0x80) return std::unexpected{TargetError::forbidden_character};
    if (c != '%') {
      out += c == '+' && plus == Plus::is_space ? ' ' : c;
      text.remove_prefix(1);
      continue;
    }
    const auto byte = unescape(text);
    if (!byte) return std::unexpected{TargetError::bad_escape};
    out += *byte;
    text.remove_prefix(3);
  }
  if (!base::is_utf8(out)) return std::unexpected{TargetError::not_utf8};
  return out;
}

Decoded decode_segment(std::string_view raw) {
  auto segment = decode(raw, Plus::is_plus);
  if (!segment) return segment;
  if (*segment == "." || *segment == "..") return std::unexpected{TargetError::dot_segment};
  for (const char c : *segment) {
    if (is_control(c) || c == '/' || c == '\\') return std::unexpected{TargetError::forbidden_character};
  }
  return segment;
}

Decoded decode_path(std::string_view raw) {
  std::string path;
  while (!raw.empty()) {
    raw.remove_prefix(1);
    const auto end = raw.find('/');
    auto segment = decode_segment(raw.substr(0, end));
    if (!segment) return segment;
    raw = end == std::string_view::npos ? std::string_view{} : raw.substr(end);
    if (segment->empty() && !raw.empty()) return std::unexpected{TargetError::empty_segment};
    path += '/';
    path += *segment;
  }
  return path;
}

std::expected<Parameters, TargetError> decode_query(std::string_view raw, std::size_t max_parameters) {
  Parameters query;
  while (!raw.empty()) {
    const auto end = raw.find('&');
    const auto pair = raw.substr(0, end);
    raw = end == std::string_view::npos ? std::string_view{} : raw.substr(end + 1);
    if (pair.empty()) continue;
    const auto equals = pair.find('=');
    auto name = decode(pair.substr(0, equals), Plus::is_space);
    auto value = decode(equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1), Plus::is_space);
    if (!name || !value) return std::unexpected{name ? value.error() : name.error()};
    if (!query.try_emplace(*std::move(name), *std::move(value)).second) return std::unexpected{TargetError::repeated_parameter};
    if (query.size() > max_parameters) return std::unexpected{TargetError::too_many_parameters};
  }
  return query;
}

}  // namespace

std::expected<Target, TargetError> parse_target(std::string_view target, std::size_t max_parameters) {
  if (!target.starts_with('/')) return std::unexpected{TargetError::not_origin_form};
  const auto mark = target.find('?');
  auto path = decode_path(target.substr(0, mark));
  if (!path) return std::unexpected{path.error()};
  const auto raw_query = mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1);
  auto query = decode_query(raw_query, max_parameters);
  if (!query) return std::unexpected{query.error()};
  return Target{*std::move(path), *std::move(query)};
}

}  // namespace northstar::transport
