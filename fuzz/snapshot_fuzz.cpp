#include "fuzz/expect.hpp"
#include "wire/snapshot.hpp"

using namespace northstar;

/// Whatever is accepted as a snapshot is stored as a snapshot of the same workshop, but for what has rows of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto snapshot = wire::decode_snapshot(fuzz::text_of(data, size_bytes));
  if (!snapshot) return 0;
  const auto written = wire::encode_snapshot(snapshot->sequence, snapshot->workshop);
  const auto again = wire::decode_snapshot(written);
  fuzz::expect(again.has_value() && wire::encode_snapshot(again->sequence, again->workshop) == written);
  return 0;
}
