#pragma once

#include "wire/client_frame.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/presence_fields.hpp"
#include "wire/fields/types.hpp"
#include "wire/fields/whole_types.hpp"

namespace northstar::wire {

template <>
struct Fields<CommandFrame> {
  static constexpr std::string_view name = "command";
  static constexpr std::array members{field<&CommandFrame::id>("id"), field<&CommandFrame::command>("command")};
};

template <>
struct Fields<PresenceFrame> {
  static constexpr std::string_view name = "presence";
  static constexpr std::array members{field<&PresenceFrame::presence>("presence")};
};

template <>
struct Fields<PingFrame> {
  static constexpr std::string_view name = "ping";
  static constexpr auto members = no_members;
};

template <>
struct Fields<ClientFrame> {
  static constexpr std::string_view name = "client_frame";
};

}  // namespace northstar::wire
