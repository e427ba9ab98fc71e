#include "fuzz/expect.hpp"
#include "wire/client_frame.hpp"

using namespace northstar;

/// Whatever a client's frame decodes to is encoded as a frame that decodes to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto frame = wire::decode_client_frame(fuzz::text_of(data, size_bytes));
  if (!frame) {
    fuzz::expect(frame.error().error.path.size() <= 4096);
    return 0;
  }
  const auto written = wire::encode_client_frame(*frame);
  const auto again = wire::decode_client_frame(written);
  fuzz::expect(again.has_value() && wire::encode_client_frame(*again) == written);
  return 0;
}
