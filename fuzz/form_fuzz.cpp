#include "app/api/forms_fields.hpp"
#include "fuzz/expect.hpp"
#include "wire/fields/codec.hpp"
#include "wire/json/parse.hpp"

using namespace northstar;

namespace {

/// Whatever is accepted as this form is written as one that is accepted again and written the same.
template <class Form>
void check(const wire::json::Value& value) {
  const auto form = wire::decode<Form>(value);
  if (!form) return fuzz::expect(form.error().path.size() <= 4096);
  std::string written;
  wire::encode(written, *form, wire::Empties::written);
  const auto document = wire::json::parse(written, wire::json::large_limits);
  fuzz::expect(document.has_value());
  const auto again = wire::decode<Form>(document->root());
  fuzz::expect(again.has_value());
  std::string rewritten;
  wire::encode(rewritten, *again, wire::Empties::written);
  fuzz::expect(rewritten == written);
}

}  // namespace

/// Every body of the HTTP interface that is no frame.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto document = wire::json::parse(fuzz::text_of(data, size_bytes));
  if (!document) return 0;
  check<app::SetupForm>(document->root());
  check<app::SignInForm>(document->root());
  check<app::NewWorkshopForm>(document->root());
  check<app::JoinForm>(document->root());
  check<app::DoorChangeForm>(document->root());
  check<app::DeleteWorkshopForm>(document->root());
  return 0;
}
