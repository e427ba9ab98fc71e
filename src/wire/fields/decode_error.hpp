#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace northstar::wire {

enum class DecodeCode : std::uint8_t {
  not_json,        ///< Not the JSON that we accept; see wire/json/parse.hpp.
  wrong_type,      ///< Another kind of JSON value is expected here.
  missing,         ///< A required member is not there.
  unknown_member,  ///< No such member.
  unknown_name,    ///< Not one of the names that may stand here.
  bad_id,          ///< Not 1 to 24 characters of A-Z a-z 0-9 _ -.
  not_an_integer,
  out_of_range,
  too_long,
  too_many,
  duplicate,        ///< A set holds the same thing twice.
  unknown_version,  ///< Written by a later version than this one.
};

/// Why bytes are not a message, and where: `command.cards[2]`.
struct DecodeError {
  std::string path;
  DecodeCode code = DecodeCode::wrong_type;

  friend bool operator==(const DecodeError&, const DecodeError&) = default;
};

[[nodiscard]] std::string_view name_of(DecodeCode code);

}  // namespace northstar::wire
