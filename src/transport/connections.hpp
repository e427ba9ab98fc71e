#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>

namespace northstar::transport {

/// One open connection, as the server's end sees it. Threads: any.
class Connection {
 public:
  virtual ~Connection() = default;
  /// Ends it kindly: what is under way is finished, a live client is told to come back.
  virtual void stop() = 0;
  /// Ends it now.
  virtual void cut() = 0;
};

/// All open connections of one server, so that it can stop them. Threads: any.
class Connections {
 public:
  /// Counts one connection for as long as it lives.
  class Place {
   public:
    Place(std::shared_ptr<Connections> all, std::weak_ptr<Connection> connection);
    ~Place();
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

   private:
    std::shared_ptr<Connections> all_;
    std::list<std::weak_ptr<Connection>>::iterator at_;
  };

  [[nodiscard]] std::size_t count() const;
  /// Stops all that are there, and tells all that come later to stop.
  void stop_all();
  void cut_all();
  [[nodiscard]] bool is_stopping() const;

 private:
  [[nodiscard]] std::list<std::weak_ptr<Connection>> copy() const;

  mutable std::mutex mutex_;
  std::list<std::weak_ptr<Connection>> open_;
  bool is_stopping_ = false;
};

}  // namespace northstar::transport
