#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace northstar::transport {

class EventStream;

/// The open event streams by the id under which their clients post frames. Threads: any.
class EventStreams {
 public:
  void add(std::string id, std::weak_ptr<EventStream> stream);
  void remove(std::string_view id);
  [[nodiscard]] std::shared_ptr<EventStream> find(std::string_view id) const;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::weak_ptr<EventStream>, std::less<>> by_id_;
};

}  // namespace northstar::transport
