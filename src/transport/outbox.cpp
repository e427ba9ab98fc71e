#include "transport/outbox.hpp"

#include <utility>

namespace northstar::transport {

bool Outbox::is_over(const Packet& next) const {
  if (waiting_.empty()) return false;
  const auto counted_bytes = waiting_bytes_ - waiting_.front().size_bytes() + next.size_bytes();
  return counted_bytes > limits_.outbox_bytes || waiting_.size() >= limits_.outbox_frames;
}

Outbox::Pushed Outbox::push(Packet packet) {
  const std::scoped_lock lock{mutex_};
  if (is_finished_) return Pushed::finished;
  if (is_over(packet)) {
    is_finished_ = true;
    return Pushed::overflow;
  }
  waiting_bytes_ += packet.size_bytes();
  waiting_.push_back(std::move(packet));
  return std::exchange(is_writer_awake_, true) ? Pushed::queued : Pushed::wake;
}

void Outbox::finish(Packet last, Waiting waiting) {
  const std::scoped_lock lock{mutex_};
  is_finished_ = true;
  if (waiting == Waiting::drop) {
    waiting_.clear();
    waiting_bytes_ = 0;
  }
  waiting_bytes_ += last.size_bytes();
  waiting_.push_back(std::move(last));
  is_writer_awake_ = true;
}

void Outbox::discard() {
  const std::scoped_lock lock{mutex_};
  is_finished_ = true;
  waiting_.clear();
  waiting_bytes_ = 0;
}

void Outbox::take(std::vector<Packet>& batch) {
  batch.clear();
  const std::scoped_lock lock{mutex_};
  std::size_t batch_bytes = 0;
  while (!waiting_.empty() && batch.size() < limits_.batch_frames) {
    const auto size = waiting_.front().size_bytes();
    if (!batch.empty() && batch_bytes + size > limits_.batch_bytes) break;
    batch_bytes += size;
    waiting_bytes_ -= size;
    batch.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
  }
  is_writer_awake_ = !batch.empty();
}

}  // namespace northstar::transport
