#include "core/coach/coach.hpp"
#include "fuzz/expect.hpp"

/// Any bytes are read, twice alike, and every span lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto text = northstar::fuzz::text_of(data, size_bytes);
  const auto reading = northstar::core::read_statement(text);
  northstar::fuzz::expect(reading.text == text && reading.confidence >= 0 && reading.confidence <= 100);
  for (const auto& span : reading.spans) northstar::fuzz::expect(span.begin < span.end && span.end <= size_bytes);
  northstar::fuzz::expect(reading == northstar::core::read_statement(text));
  return 0;
}
