#pragma once

#include "core/workshop/command.hpp"
#include "core/workshop/event.hpp"
#include "core/workshop/workshop.hpp"
#include "wire/fields/field.hpp"

/// The three tables that reach all others. Each is made in one unit (command_codec, event_codec, workshop_codec), so
/// that whoever only holds such a value doesn't compile the tables of every feature again.
namespace northstar::wire {

template <>
const Type& type_of<core::Command>();
template <>
const Type& type_of<core::Event>();
template <>
const Type& type_of<core::Workshop>();

}  // namespace northstar::wire
