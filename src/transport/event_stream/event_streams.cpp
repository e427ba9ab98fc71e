#include "transport/event_stream/event_streams.hpp"

#include <utility>

namespace northstar::transport {

void EventStreams::add(std::string id, std::weak_ptr<EventStream> stream) {
  const std::scoped_lock lock{mutex_};
  by_id_.emplace(std::move(id), std::move(stream));
}

void EventStreams::remove(std::string_view id) {
  const std::scoped_lock lock{mutex_};
  const auto found = by_id_.find(id);
  if (found != by_id_.end()) by_id_.erase(found);
}

std::shared_ptr<EventStream> EventStreams::find(std::string_view id) const {
  const std::scoped_lock lock{mutex_};
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second.lock();
}

}  // namespace northstar::transport
