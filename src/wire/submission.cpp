#include "wire/submission.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/whole_types.hpp"

namespace northstar::wire {

template <>
struct Fields<Submission> {
  static constexpr std::string_view name = "submission";
  static constexpr std::array members{
      field<&Submission::id>("id"),
      field<&Submission::at>("at"),
      field<&Submission::command>("command"),
  };
};

std::expected<Submission, DecodeError> decode_submission(std::string_view text) {
  const auto document = json::parse(text);
  if (!document) return std::unexpected(DecodeError{{}, DecodeCode::not_json});
  return decode<Submission>(document->root());
}

}  // namespace northstar::wire
