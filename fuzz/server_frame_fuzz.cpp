#include "fuzz/expect.hpp"
#include "wire/server_frame.hpp"

using namespace northstar;

/// Whatever a server's frame decodes to is encoded as a frame that decodes to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto frame = wire::decode_server_frame(fuzz::text_of(data, size_bytes));
  if (!frame) return 0;
  const auto written = wire::encode_server_frame(*frame);
  const auto again = wire::decode_server_frame(written);
  fuzz::expect(again.has_value() && wire::encode_server_frame(*again) == written);
  return 0;
}
