#include "base/utf8.hpp"
#include "fuzz/expect.hpp"
#include "wire/json/parse.hpp"
#include "wire/json/writer.hpp"

namespace json = northstar::wire::json;

/// Whatever is accepted is written as text that is accepted again and written the same; numbers may be asked for
/// anything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto text = northstar::fuzz::text_of(data, size_bytes);
  const auto document = json::parse(text);
  if (!document) {
    northstar::fuzz::expect(document.error().offset <= text.size());
    return 0;
  }
  const auto written = json::write(document->root());
  northstar::fuzz::expect(northstar::base::is_utf8(written));
  const auto again = json::parse(written, json::large_limits);
  northstar::fuzz::expect(again.has_value() && json::write(again->root()) == written);
  if (const auto milli = document->root().decimal_milli()) {
    std::string decimal;
    json::append_decimal_milli(decimal, *milli);
    northstar::fuzz::expect(json::parse(decimal)->root().decimal_milli() == milli);
  }
  return 0;
}
