#include "app/account/email.hpp"
#include "app/api/door_code.hpp"
#include "fuzz/expect.hpp"
#include "transport/origin.hpp"
#include "transport/request.hpp"
#include "transport/target.hpp"

using namespace northstar;

namespace {

/// Reading what was read changes nothing: there is one way to write it.
template <class Read>
void check_settled(Read read, std::string_view text) {
  const auto once = read(text);
  if (!once) return;
  const auto twice = read(*once);
  fuzz::expect(twice && *twice == *once);
}

void check_target(std::string_view text) {
  const auto target = transport::parse_target(text, 8);
  if (!target) return;
  fuzz::expect(target->path.starts_with('/') && target->path.find('\0') == std::string::npos);
  fuzz::expect(target->query.size() <= 8);
}

}  // namespace

/// Short texts that people or their browsers send: the code of a door, an e-mail address, an Origin, a target, cookies.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto text = fuzz::text_of(data, size_bytes);
  check_settled(app::read_door_code, text);
  check_settled(app::read_door_link, text);
  check_settled(app::read_email, text);
  check_settled(transport::origin_of, text);
  check_target(text);
  for (const auto& [name, value] : transport::parse_cookies(text)) {
    fuzz::expect(name.find(';') == std::string::npos && value.find(';') == std::string::npos);
  }
  return 0;
}
