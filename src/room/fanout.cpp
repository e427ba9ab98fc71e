#include "room/fanout.hpp"

#include "core/workshop/project.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frame.hpp"

namespace northstar::room {
namespace {

/// Puts one encoded event behind others, as the elements of a JSON array.
void append_element(std::string& list, std::string_view element) {
  if (!list.empty()) list += ',';
  list += element;
}

Frame step_of(const std::string& events, core::CommandId ack) {
  return std::make_shared<const std::string>(wire::splice_step_frame('[' + events + ']', ack));
}

}  // namespace

Fanout::Fanout(const Audience& audience) {
  for (const auto& [viewer, outlets] : audience.seats()) seen_.emplace(viewer, Seen{});
}

void Fanout::add(const core::Event& event, const core::Workshop& before) {
  const std::string common_before = common_;
  std::string encoded;
  const auto encode_once = [&]() -> const std::string& {
    if (encoded.empty()) wire::encode_event(encoded, event);
    return encoded;
  };
  for (auto& [viewer, seen] : seen_) {
    const auto projection = core::project(event, before, viewer);
    if (std::holds_alternative<core::Unchanged>(projection)) {
      if (seen.own) append_element(*seen.own, encode_once());
      continue;
    }
    if (!seen.own) seen.own = common_before;
    if (const auto* events = std::get_if<std::vector<core::Event>>(&projection)) {
      for (const auto& made : *events) {
        std::string own;
        wire::encode_event(own, made);
        append_element(*seen.own, own);
      }
    }
  }
  append_element(common_, encode_once());
}

void Fanout::send(const Audience& audience, const Letter& letter) const {
  Frame common;
  for (const auto& [viewer, outlets] : audience.seats()) {
    const auto seen = seen_.find(viewer);
    if (seen == seen_.end()) continue;
    const std::string& events = seen->second.own ? *seen->second.own : common_;
    Frame own;
    for (const auto& outlet : outlets) {
      if (outlet == letter.from) {
        outlet->send(step_of(events, letter.envelope.id));
        continue;
      }
      if (events.empty()) continue;
      Frame& shared = seen->second.own ? own : common;
      if (!shared) shared = step_of(events, {});
      outlet->send(shared);
    }
  }
}

}  // namespace northstar::room
