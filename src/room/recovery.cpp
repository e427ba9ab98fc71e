#include <utility>

#include "room/restore.hpp"
#include "room/room.hpp"
#include "wire/server_frame.hpp"
#include "wire/snapshot.hpp"

namespace northstar::room {
namespace {

/// Records between two snapshots: replaying this many takes a few milliseconds, writing a snapshot costs about one.
constexpr port::Sequence kSnapshotEvery = 500;

}  // namespace

/// The append did not happen, so the state that ran ahead is thrown away and read again.
port::Task<void> Room::recover(std::vector<Letter> letters, port::AppendError error) {
  // An unknown commit is neither yes nor no: the store ends the process, and the command id settles it after the restart.
  if (error == port::AppendError::unknown) co_return;
  if (!co_await reload()) co_return end_all(Ending::unavailable);
  if (error == port::AppendError::conflict) {
    reseat_all();
    std::vector<Letter> open;
    for (auto& letter : letters) {
      if (co_await was_done(letter.envelope.id)) done_.insert(letter.envelope.id);
      open.push_back(std::move(letter));
    }
    co_return mailbox_.put_back(std::move(open));
  }
  for (const auto& letter : letters) refuse_for_now(letter);
}

/// The store can't write now, or too much waits. Nothing is lost: the client keeps the command and sends it again.
void Room::refuse_for_now(const Letter& letter) {
  if (letter.from) {
    const wire::DelayedFrame later{letter.envelope.id, wire::Delay::unavailable};
    letter.from->send(std::make_shared<const std::string>(wire::encode_server_frame(later)));
  }
  if (letter.answered) letter.answered(Refusal{});
}

port::Task<std::expected<void, port::ReadError>> Room::reload() {
  const auto loaded = co_await surroundings_.store.load(id_);
  if (!loaded) co_return std::unexpected(loaded.error());
  auto restored = restore(*loaded);
  if (!restored) co_return std::unexpected(restored.error());
  workshop_ = std::move(*restored);
  sequence_ = loaded->last_sequence();
  snapshot_sequence_ = loaded->snapshot ? loaded->snapshot->sequence : 0;
  row_ = loaded->row;
  done_.clear();
  co_return std::expected<void, port::ReadError>{};
}

/// A failed snapshot is no loss: it is a speed-up, and the next turn tries again.
port::Task<void> Room::save_snapshot_when_due() {
  const auto due = mailbox_.closed() ? snapshot_sequence_ + 1 : snapshot_sequence_ + kSnapshotEvery;
  if (sequence_ < due) co_return;
  const auto sequence = sequence_;
  auto bytes = wire::encode_snapshot(sequence, workshop_);
  if (co_await surroundings_.store.save_snapshot(id_, {sequence, std::move(bytes)})) snapshot_sequence_ = sequence;
}

port::Task<void> Room::keep_row_current() {
  const auto row = row_of(workshop_, row_, surroundings_.clock.now());
  if (row == row_) co_return;
  if (co_await surroundings_.store.describe(row)) row_ = row;
}

}  // namespace northstar::room
