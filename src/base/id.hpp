#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string_view>

namespace northstar::base {

/// Names one thing of the kind `Tag`.
///
/// Holds 1 to 24 bytes of `[A-Za-z0-9_-]`, or nothing. Twenty-two characters of base64url carry the 128 random bits
/// that a client draws; the rest is room for the readable ids of an imported document ("P-B01"). Trivially copyable,
/// so ids travel by value.
template <class Tag>
class Id {
 public:
  static constexpr std::size_t max_size_bytes = 24;

  constexpr Id() = default;

  /// Reads an id; nothing if `text` is empty, too long or holds another character.
  [[nodiscard]] static constexpr std::optional<Id> parse(std::string_view text) {
    if (text.empty() || text.size() > max_size_bytes || !std::ranges::all_of(text, is_allowed)) return std::nullopt;
    Id id;
    std::ranges::copy(text, id.bytes_.begin());
    return id;
  }

  [[nodiscard]] constexpr std::string_view text() const {
    const auto end = std::ranges::find(bytes_, '\0');
    return {bytes_.data(), static_cast<std::size_t>(end - bytes_.begin())};
  }

  [[nodiscard]] constexpr bool empty() const { return bytes_[0] == '\0'; }

  friend constexpr auto operator<=>(const Id&, const Id&) = default;

 private:
  static constexpr bool is_allowed(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  }

  std::array<char, max_size_bytes> bytes_{};
};

}  // namespace northstar::base

template <class Tag>
struct std::hash<northstar::base::Id<Tag>> {
  std::size_t operator()(const northstar::base::Id<Tag>& id) const noexcept {
    return std::hash<std::string_view>{}(id.text());
  }
};
