#pragma once

#include "wire/fields/types.hpp"
#include "wire/fields/whole_types.hpp"
#include "wire/snapshot.hpp"

namespace northstar::wire {

template <>
struct Fields<Snapshot> {
  static constexpr std::string_view name = "snapshot";
  static constexpr std::array members{
      field<&Snapshot::version>("v"),
      field<&Snapshot::sequence>("sequence"),
      field<&Snapshot::workshop>("workshop"),
  };
};

}  // namespace northstar::wire
