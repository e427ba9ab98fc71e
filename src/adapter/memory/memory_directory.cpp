#include "adapter/memory/memory_directory.hpp"

#include <algorithm>
#include <ranges>

#include "adapter/memory/in_turn.hpp"

namespace northstar::adapter::memory {
namespace {

using port::ReadError;
using port::WriteError;
using Done = std::expected<void, WriteError>;
template <class Value>
using Got = std::expected<Value, ReadError>;

template <class Map>
auto value_at(const Map& map, const typename Map::key_type& key) {
  const auto found = map.find(key);
  return found == map.end() ? std::nullopt : std::optional(found->second);
}

template <class Map, class Matches>
auto first_value(const Map& map, Matches matches) {
  const auto found = std::ranges::find_if(map, [&](const auto& entry) { return matches(entry.second); });
  return found == map.end() ? std::nullopt : std::optional(found->second);
}

bool is_email_taken(const Contents& contents, const port::Account& account) {
  return first_value(contents.accounts,
                     [&](const port::Account& other) { return other.email == account.email && other.id != account.id; })
      .has_value();
}

Done insert(Contents& contents, const port::Account& account) {
  if (contents.accounts.contains(account.id) || is_email_taken(contents, account)) {
    return std::unexpected(WriteError::conflict);
  }
  contents.accounts[account.id] = account;
  return {};
}

bool is_known(const Contents& contents, port::WorkshopId id) { return contents.workshops.contains(id); }
bool is_known(const Contents& contents, port::AccountId id) { return contents.accounts.contains(id); }

template <class Matches>
void drop_sessions(Contents& contents, Matches matches) {
  std::erase_if(contents.sessions, [&](const auto& entry) { return matches(entry.second); });
}

}  // namespace

MemoryDirectory::Write MemoryDirectory::add_account(port::Account account) {
  return in_turn(contents_, [account = std::move(account)](Contents& contents) { return insert(contents, account); });
}

MemoryDirectory::Write MemoryDirectory::change_account(port::Account account) {
  return in_turn(contents_, [account = std::move(account)](Contents& contents) -> Done {
    const auto found = contents.accounts.find(account.id);
    if (found == contents.accounts.end()) return std::unexpected(WriteError::gone);
    if (is_email_taken(contents, account)) return std::unexpected(WriteError::conflict);
    found->second.email = account.email;
    found->second.name = account.name;
    found->second.password_hash = account.password_hash;
    return {};
  });
}

MemoryDirectory::Read<std::optional<port::Account>> MemoryDirectory::account(port::AccountId id) {
  return in_turn(contents_, [=](Contents& contents) -> Got<std::optional<port::Account>> {
    return value_at(contents.accounts, id);
  });
}

MemoryDirectory::Read<std::optional<port::Account>> MemoryDirectory::account_by_email(std::string email) {
  return in_turn(contents_, [email = std::move(email)](Contents& contents) -> Got<std::optional<port::Account>> {
    return first_value(contents.accounts, [&](const port::Account& account) { return account.email == email; });
  });
}

MemoryDirectory::Read<std::vector<port::Account>> MemoryDirectory::accounts() {
  return in_turn(contents_, [](Contents& contents) -> Got<std::vector<port::Account>> {
    const auto all = contents.accounts | std::views::values;
    std::vector<port::Account> sorted(all.begin(), all.end());
    std::ranges::sort(sorted, {}, [](const port::Account& each) { return std::pair{each.created_at, each.id}; });
    return sorted;
  });
}

MemoryDirectory::Write MemoryDirectory::offer_setup(port::TokenHash token, base::Instant expires_at) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    contents.setup = SetupOffer{token, expires_at};
    return {};
  });
}

MemoryDirectory::Write MemoryDirectory::redeem_setup(port::TokenHash token, base::Instant now, port::Account account) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    const auto& offer = contents.setup;
    if (!offer || offer->token != token || offer->expires_at <= now) return std::unexpected(WriteError::gone);
    auto added = insert(contents, account);
    if (added) contents.setup.reset();
    return added;
  });
}

MemoryDirectory::Write MemoryDirectory::open_session(port::Session session) {
  return in_turn(contents_, [session = std::move(session)](Contents& contents) -> Done {
    const bool fits = (session.account.empty() || is_known(contents, session.account)) &&
                      (session.workshop.empty() || is_known(contents, session.workshop));
    if (!fits) return std::unexpected(WriteError::gone);
    contents.sessions[session.token] = session;
    return {};
  });
}

MemoryDirectory::Read<std::optional<port::Session>> MemoryDirectory::session(port::TokenHash token, base::Instant now) {
  return in_turn(contents_, [=](Contents& contents) -> Got<std::optional<port::Session>> {
    const auto found = value_at(contents.sessions, token);
    return found && now < found->expires_at ? found : std::nullopt;
  });
}

MemoryDirectory::Write MemoryDirectory::close_session(port::TokenHash token) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    contents.sessions.erase(token);
    return {};
  });
}

MemoryDirectory::Write MemoryDirectory::close_sessions_of_participant(port::WorkshopId workshop,
                                                                      port::ParticipantId participant) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    drop_sessions(contents, [&](const port::Session& session) {
      return session.workshop == workshop && session.participant == participant;
    });
    return {};
  });
}

MemoryDirectory::Write MemoryDirectory::close_sessions_of_account(port::AccountId account) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    drop_sessions(contents, [&](const port::Session& session) { return session.account == account; });
    return {};
  });
}

MemoryDirectory::Write MemoryDirectory::drop_expired_sessions(base::Instant now) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    drop_sessions(contents, [&](const port::Session& session) { return session.expires_at <= now; });
    return {};
  });
}

MemoryDirectory::Write MemoryDirectory::set_door(port::Door door) {
  return in_turn(contents_, [door = std::move(door)](Contents& contents) -> Done {
    if (!is_known(contents, door.workshop)) return std::unexpected(WriteError::gone);
    const auto is_taken = first_value(contents.doors, [&](const port::Door& other) {
      const bool is_same = other.code == door.code || (!door.link.empty() && other.link == door.link);
      return is_same && other.workshop != door.workshop;
    });
    if (is_taken) return std::unexpected(WriteError::conflict);
    contents.doors[door.workshop] = door;
    return {};
  });
}

MemoryDirectory::Read<std::optional<port::Door>> MemoryDirectory::door_of(port::WorkshopId workshop) {
  return in_turn(contents_, [=](Contents& contents) -> Got<std::optional<port::Door>> {
    return value_at(contents.doors, workshop);
  });
}

MemoryDirectory::Read<std::optional<port::Door>> MemoryDirectory::door_by_code(std::string code) {
  return in_turn(contents_, [code = std::move(code)](Contents& contents) -> Got<std::optional<port::Door>> {
    return first_value(contents.doors, [&](const port::Door& door) { return door.code == code; });
  });
}

MemoryDirectory::Read<std::optional<port::Door>> MemoryDirectory::door_by_link(std::string link) {
  return in_turn(contents_, [link = std::move(link)](Contents& contents) -> Got<std::optional<port::Door>> {
    return first_value(contents.doors, [&](const port::Door& door) { return !link.empty() && door.link == link; });
  });
}

MemoryDirectory::Write MemoryDirectory::set_member(port::Member member) {
  return in_turn(contents_, [member = std::move(member)](Contents& contents) -> Done {
    const bool fits = is_known(contents, member.workshop) && is_known(contents, member.account);
    if (!fits) return std::unexpected(WriteError::gone);
    contents.members[{member.workshop, member.account}] = member;
    return {};
  });
}

MemoryDirectory::Write MemoryDirectory::remove_member(port::WorkshopId workshop, port::AccountId account) {
  return in_turn(contents_, [=](Contents& contents) -> Done {
    contents.members.erase({workshop, account});
    return {};
  });
}

MemoryDirectory::Read<std::optional<port::Member>> MemoryDirectory::member(port::WorkshopId workshop,
                                                                           port::AccountId account) {
  return in_turn(contents_, [=](Contents& contents) -> Got<std::optional<port::Member>> {
    return value_at(contents.members, {workshop, account});
  });
}

MemoryDirectory::Read<std::vector<port::Member>> MemoryDirectory::memberships(port::AccountId account) {
  return in_turn(contents_, [=](Contents& contents) -> Got<std::vector<port::Member>> {
    std::vector<port::Member> found;
    std::ranges::copy_if(contents.members | std::views::values, std::back_inserter(found),
                         [&](const port::Member& member) { return member.account == account; });
    return found;
  });
}

}  // namespace northstar::adapter::memory
