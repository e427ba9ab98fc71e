#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "wire/fields/decode_error.hpp"
#include "wire/fields/type.hpp"

namespace northstar::wire {

/// How much a value may hold.
struct DecodeLimits {
  std::size_t max_text_bytes = std::size_t{8} * 1024;  ///< Four times the longest text that the core accepts.
  std::size_t max_items = 1'000;                       ///< More than any one step of a person touches.
};

/// For what this server wrote itself: what it took in once, it takes in again.
inline constexpr DecodeLimits stored_limits{.max_text_bytes = std::size_t{1} << 20, .max_items = 1'000'000};

/// Walks from JSON into values and keeps the first error with the path to it.
class Reader {
 public:
  explicit Reader(DecodeLimits limits) : limits_(limits) {}

  [[nodiscard]] const DecodeLimits& limits() const { return limits_; }
  [[nodiscard]] DecodeError take_error() { return std::move(error_); }

  /// Notes an error at the value being read. Always false, so that a reader can return it.
  bool fail(DecodeCode code);

  /// Whoever reads a part puts the part's name before the path on the way out. Always false.
  bool fail_in_member(std::string_view name);
  bool fail_in_item(std::size_t index);

  [[nodiscard]] bool accepts_items(std::size_t count) const { return count <= limits_.max_items; }

 private:
  DecodeLimits limits_;
  DecodeError error_;
};

/// Reads each member of `members` from `object`. Every member of the object must be known; `tag`, if not empty, is
/// one that the caller has read.
bool read_members(json::Value object, std::span<const Member> members, void* structure, std::string_view tag,
                  Reader& reader);

/// Index of the name that `json` holds.
bool read_name(json::Value json, std::span<const std::string_view> names, std::size_t& index, Reader& reader);

/// Index of the alternative that the member `type` of `json` names.
bool read_tag(json::Value json, std::span<const TypeSource> alternatives, std::size_t& index, Reader& reader);

bool read_text(json::Value json, std::string& text, Reader& reader);
bool read_boolean(json::Value json, bool& value, Reader& reader);
bool read_integer(json::Value json, std::int64_t low, std::int64_t high, std::int64_t& value, Reader& reader);

/// The member that says which alternative of a variant an object is.
inline constexpr std::string_view tag_name = "type";

}  // namespace northstar::wire
