#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "port/account.hpp"
#include "port/store.hpp"

namespace northstar::adapter::memory {

/// Everything that is kept for one workshop.
struct KeptWorkshop {
  port::WorkshopRow row;
  std::optional<port::Snapshot> snapshot;
  std::vector<std::string> records;
  std::map<port::ParticipantId, std::string> people;
  std::map<std::pair<port::RoundId, port::ParticipantId>, std::string> boxes;
  std::map<port::CommandId, std::string> answers;
};

struct SetupOffer {
  port::TokenHash token;
  base::Instant expires_at;
};

/// What a store and a directory share, as they share one database in the other adapters.
///
/// Whoever looks inside holds the mutex; `MemoryStore` and `MemoryDirectory` do. Outlives both of them.
struct Contents {
  std::mutex mutex;
  std::map<port::WorkshopId, KeptWorkshop> workshops;
  std::map<port::AccountId, port::Account> accounts;
  std::optional<SetupOffer> setup;
  std::map<port::TokenHash, port::Session> sessions;
  std::map<port::WorkshopId, port::Door> doors;
  std::map<std::pair<port::WorkshopId, port::AccountId>, port::Member> members;
};

}  // namespace northstar::adapter::memory
