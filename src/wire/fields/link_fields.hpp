#pragma once

#include "core/link/link.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::LinkKind> {
  static constexpr std::string_view name = "link_kind";
  static constexpr std::array<std::string_view, 6> names{
      "resolves", "blocks", "addresses", "results_from", "realises", "causes",
  };
};

template <>
struct Fields<core::Link> {
  static constexpr std::string_view name = "link";
  static constexpr std::array members{
      field<&core::Link::from>("from"),
      field<&core::Link::to>("to"),
      field<&core::Link::kind>("kind"),
  };
};

template <>
struct Fields<core::Links> {
  static constexpr std::string_view name = "links";
  static constexpr std::array members{optional_field<&core::Links::list>("list")};
};

// Commands

template <>
struct Fields<core::LinkCards> {
  static constexpr std::string_view name = "link_cards";
  static constexpr std::array members{
      field<&core::LinkCards::link>("link"),
      field<&core::LinkCards::from>("from"),
      field<&core::LinkCards::to>("to"),
      field<&core::LinkCards::kind>("kind"),
  };
};

template <>
struct Fields<core::UnlinkCards> {
  static constexpr std::string_view name = "unlink_cards";
  static constexpr std::array members{field<&core::UnlinkCards::link>("link")};
};

// Events

template <>
struct Fields<core::CardsLinked> {
  static constexpr std::string_view name = "cards_linked";
  static constexpr std::array members{
      field<&core::CardsLinked::link>("link"),
      field<&core::CardsLinked::from>("from"),
      field<&core::CardsLinked::to>("to"),
      field<&core::CardsLinked::kind>("kind"),
  };
};

template <>
struct Fields<core::CardsUnlinked> {
  static constexpr std::string_view name = "cards_unlinked";
  static constexpr std::array members{field<&core::CardsUnlinked::link>("link")};
};

}  // namespace northstar::wire
