#include "app/document/read_document.hpp"
#include "app/document/write_document.hpp"
#include "core/workshop/project.hpp"
#include "fuzz/expect.hpp"

using namespace northstar;

namespace {

constexpr core::Viewer kFacilitator{{}, core::Role::facilitator};

std::string exported(const core::Workshop& workshop) {
  return app::document::write_document(core::project(workshop, kFacilitator), workshop.description.lang);
}

}  // namespace

/// Whatever is imported is exported as a document that is imported as well, and exported to the same bytes; what is not
/// imported is told with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto cases = app::document::read_document(fuzz::text_of(data, size_bytes));
  if (!cases) {
    fuzz::expect(!cases.error().what.empty());
    return 0;
  }
  for (const auto& read : *cases) {
    const auto written = exported(read.workshop);
    const auto again = app::document::read_document(written);
    fuzz::expect(again.has_value() && again->size() == 1);
    fuzz::expect(exported(again->front().workshop) == written);
  }
  return 0;
}
