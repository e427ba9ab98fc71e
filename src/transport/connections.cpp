#include "transport/connections.hpp"

#include <utility>

namespace northstar::transport {

Connections::Place::Place(std::shared_ptr<Connections> all, std::weak_ptr<Connection> connection) : all_(std::move(all)) {
  const std::scoped_lock lock{all_->mutex_};
  at_ = all_->open_.insert(all_->open_.end(), std::move(connection));
}

Connections::Place::~Place() {
  const std::scoped_lock lock{all_->mutex_};
  all_->open_.erase(at_);
}

std::size_t Connections::count() const {
  const std::scoped_lock lock{mutex_};
  return open_.size();
}

std::list<std::weak_ptr<Connection>> Connections::copy() const {
  const std::scoped_lock lock{mutex_};
  return open_;
}

void Connections::stop_all() {
  {
    const std::scoped_lock lock{mutex_};
    is_stopping_ = true;
  }
  // Outside the lock: a connection that ends inside stop() gives up its place.
  for (const auto& connection : copy()) {
    if (const auto open = connection.lock()) open->stop();
  }
}

void Connections::cut_all() {
  for (const auto& connection : copy()) {
    if (const auto open = connection.lock()) open->cut();
  }
}

bool Connections::is_stopping() const {
  const std::scoped_lock lock{mutex_};
  return is_stopping_;
}

}  // namespace northstar::transport
