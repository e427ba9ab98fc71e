#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "wire/json/value.hpp"

namespace northstar::wire::json {

/// Offset of a key that the object at `object` holds a second time. Readers disagree on which of two equal keys
/// counts (RFC 8259, section 4), so none does.
[[nodiscard]] std::optional<std::size_t> find_duplicate_key(std::string_view text, const std::vector<Node>& nodes,
                                                            std::uint32_t object);

}  // namespace northstar::wire::json
