#pragma once

#include "wire/fields/id_names.hpp"
#include "wire/fields/participant_fields.hpp"
#include "wire/fields/presence_fields.hpp"
#include "wire/fields/reject_names.hpp"
#include "wire/fields/types.hpp"
#include "wire/fields/whole_types.hpp"
#include "wire/server_frame.hpp"

namespace northstar::wire {

template <>
struct Names<DecodeCode> {
  static constexpr std::string_view name = "decode_code";
  static constexpr std::array<std::string_view, 12> names{
      "not_json",       "wrong_type",   "missing",  "unknown_member", "unknown_name", "bad_id",
      "not_an_integer", "out_of_range", "too_long", "too_many",       "duplicate",    "unknown_version",
  };
};

template <>
struct Names<Delay> {
  static constexpr std::string_view name = "delay";
  static constexpr std::array<std::string_view, 2> names{"busy", "unavailable"};
};

template <>
struct Names<Bye> {
  static constexpr std::string_view name = "bye_reason";
  static constexpr std::array<std::string_view, 5> names{"restart", "removed", "replaced", "too_slow", "deleted"};
};

template <>
struct Fields<SnapshotHead> {
  static constexpr std::string_view name = "snapshot_head";
  static constexpr std::array members{
      field<&SnapshotHead::id>("id"),
      field<&SnapshotHead::participant>("participant"),
      field<&SnapshotHead::role>("role"),
      field<&SnapshotHead::at>("at"),
  };
};

template <>
struct Fields<SnapshotFrame> {
  static constexpr std::string_view name = "snapshot";
  static constexpr std::array members{field<&SnapshotFrame::head>("head"), field<&SnapshotFrame::workshop>("workshop")};
};

template <>
struct Fields<StepFrame> {
  static constexpr std::string_view name = "step";
  static constexpr std::array members{
      field<&StepFrame::events>("events"),
      optional_field<&StepFrame::ack>("ack"),
  };
};

template <>
struct Fields<RefusedFrame> {
  static constexpr std::string_view name = "refused";
  static constexpr std::array members{field<&RefusedFrame::id>("id"), field<&RefusedFrame::reject>("reject")};
};

template <>
struct Fields<MalformedFrame> {
  static constexpr std::string_view name = "malformed";
  static constexpr std::array members{
      optional_field<&MalformedFrame::id>("id"),
      field<&MalformedFrame::code>("code"),
      optional_field<&MalformedFrame::path>("path"),
  };
};

template <>
struct Fields<DelayedFrame> {
  static constexpr std::string_view name = "delayed";
  static constexpr std::array members{field<&DelayedFrame::id>("id"), field<&DelayedFrame::delay>("delay")};
};

template <>
struct Fields<PresentPerson> {
  static constexpr std::string_view name = "present_person";
  static constexpr std::array members{
      field<&PresentPerson::participant>("participant"),
      field<&PresentPerson::presence>("presence"),
  };
};

template <>
struct Fields<PresencesFrame> {
  static constexpr std::string_view name = "presences";
  static constexpr std::array members{
      optional_field<&PresencesFrame::present>("present"),
      optional_field<&PresencesFrame::gone>("gone"),
  };
};

template <>
struct Fields<TickFrame> {
  static constexpr std::string_view name = "tick";
  static constexpr std::array members{field<&TickFrame::at>("at")};
};

template <>
struct Fields<ByeFrame> {
  static constexpr std::string_view name = "bye";
  static constexpr std::array members{field<&ByeFrame::reason>("reason")};
};

template <>
struct Fields<ServerFrame> {
  static constexpr std::string_view name = "server_frame";
};

}  // namespace northstar::wire
