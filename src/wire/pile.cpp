#include "wire/pile.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/pile_fields.hpp"

namespace northstar::wire {

std::expected<PileQuestion, DecodeError> decode_pile_question(std::string_view text) {
  constexpr json::Limits kPileLimits{.max_size_bytes = std::size_t{8} * 1024 * 1024};
  const auto document = json::parse(text, kPileLimits);
  if (!document) return std::unexpected(DecodeError{{}, DecodeCode::not_json});
  return decode<PileQuestion>(document->root());
}

std::string encode_pile_answer(const PileAnswer& answer) {
  std::string out;
  encode(out, answer);
  return out;
}

std::string encode_similar_line(const core::SimilarText& similar) {
  std::string out;
  encode(out, similar);
  if (similar.duplicate_of) return out;
  out.back() = ',';
  return out + R"("duplicate_of":null})";
}

}  // namespace northstar::wire
