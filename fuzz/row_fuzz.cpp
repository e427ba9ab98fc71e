#include "fuzz/expect.hpp"
#include "wire/record.hpp"

using namespace northstar;

/// Whatever is accepted as a row is stored as a row that is accepted again and stored the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto event = wire::decode_row(fuzz::text_of(data, size_bytes));
  if (!event) return 0;
  const auto written = wire::encode_row(*event);
  const auto again = wire::decode_row(written);
  fuzz::expect(again.has_value() && wire::encode_row(*again) == written);
  return 0;
}
