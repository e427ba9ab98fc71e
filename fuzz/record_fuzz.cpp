#include "fuzz/expect.hpp"
#include "wire/record.hpp"

using namespace northstar;

/// Whatever is accepted as a record is stored as a record that is accepted again and stored the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto record = wire::decode_record(fuzz::text_of(data, size_bytes));
  if (!record) return 0;
  const auto written = wire::encode_record(*record);
  const auto again = wire::decode_record(written);
  fuzz::expect(again.has_value() && wire::encode_record(*again) == written);
  return 0;
}
