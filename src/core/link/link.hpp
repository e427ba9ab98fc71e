#pragma once

#include <map>
#include <variant>

#include "core/ids.hpp"

namespace northstar::core {

/// Cause and effect across stages; a link points backwards, from what answers to what is answered.
enum class LinkKind {
  resolves,      ///< future → current
  blocks,        ///< barrier → future
  addresses,     ///< solution → barrier
  results_from,  ///< outcome → solution
  realises,      ///< outcome → future
  causes,        ///< barrier → barrier: the deep-dive
};

struct Link {
  CardId from;
  CardId to;
  LinkKind kind = LinkKind::resolves;

  friend bool operator==(const Link&, const Link&) = default;
};

struct Links {
  std::map<LinkId, Link> list;

  friend bool operator==(const Links&, const Links&) = default;
};

// Commands

struct LinkCards {
  LinkId link;
  CardId from;
  CardId to;
  LinkKind kind;
};
struct UnlinkCards {
  LinkId link;
};

// Events

struct CardsLinked {
  LinkId link;
  CardId from;
  CardId to;
  LinkKind kind;
};
struct CardsUnlinked {
  LinkId link;
};

using LinkEvent = std::variant<CardsLinked, CardsUnlinked>;

}  // namespace northstar::core
