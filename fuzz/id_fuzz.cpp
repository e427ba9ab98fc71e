#include "base/id.hpp"
#include "fuzz/expect.hpp"

using Id = northstar::base::Id<struct AnyTag>;

/// Whatever is accepted as an id comes back byte for byte, and is not empty.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto text = northstar::fuzz::text_of(data, size_bytes);
  const auto id = Id::parse(text);
  if (id) northstar::fuzz::expect(id->text() == text && !id->empty());
  return 0;
}
