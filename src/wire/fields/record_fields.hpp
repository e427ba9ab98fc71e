#pragma once

#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"
#include "wire/fields/whole_types.hpp"
#include "wire/record.hpp"

namespace northstar::wire {

template <>
struct Fields<Record> {
  static constexpr std::string_view name = "record";
  static constexpr std::array members{
      field<&Record::version>("v"),     field<&Record::sequence>("sequence"),
      field<&Record::at>("at"),         optional_field<&Record::actor>("actor"),
      field<&Record::events>("events"),
  };
};

template <>
struct Fields<Row> {
  static constexpr std::string_view name = "row";
  static constexpr std::array members{field<&Row::version>("v"), field<&Row::event>("event")};
};

}  // namespace northstar::wire
