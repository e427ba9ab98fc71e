#include "wire/reject_codec.hpp"

#include "wire/fields/reject_names.hpp"

namespace northstar::wire {

std::string_view name_of(core::Reject reject) { return Names<core::Reject>::names[static_cast<std::size_t>(reject)]; }

}  // namespace northstar::wire
