#include "wire/snapshot.hpp"

#include <utility>

#include "wire/fields/codec.hpp"
#include "wire/fields/snapshot_fields.hpp"

namespace northstar::wire {

std::string encode_snapshot(std::int64_t sequence, core::Workshop workshop) {
  workshop.participants.people.clear();
  workshop.votes.box.clear();
  workshop.ratings.box.clear();
  std::string out;
  encode(out, Snapshot{.sequence = sequence, .workshop = std::move(workshop)});
  return out;
}

std::expected<Snapshot, DecodeError> decode_snapshot(std::string_view bytes) {
  const auto document = read_stored(bytes, Stored::snapshot);
  if (!document) return std::unexpected(document.error());
  return decode<Snapshot>(document->root(), stored_limits);
}

}  // namespace northstar::wire
