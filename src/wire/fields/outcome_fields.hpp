#pragma once

#include "core/outcome/outcome.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::ActorKind> {
  static constexpr std::string_view name = "actor_kind";
  static constexpr std::array<std::string_view, 4> names{"unset", "customer", "user", "employee"};
};

template <>
struct Names<core::Direction> {
  static constexpr std::string_view name = "direction";
  static constexpr std::array<std::string_view, 5> names{"unset", "up", "down", "stay_above", "stay_below"};
};

template <>
struct Names<core::Signal> {
  static constexpr std::string_view name = "signal";
  static constexpr std::array<std::string_view, 3> names{"unset", "leading", "lagging"};
};

template <>
struct Names<core::Shape> {
  static constexpr std::string_view name = "shape";
  static constexpr std::array<std::string_view, 3> names{"unset", "outcome", "output"};
};

template <>
struct Fields<core::Amount> {
  static constexpr std::string_view name = "amount";
  static constexpr std::array members{field<&core::Amount::milli>("milli")};
};

template <>
struct Fields<core::Outcome> {
  static constexpr std::string_view name = "outcome";
  static constexpr std::array members{
      field<&core::Outcome::actor_kind>("actor_kind"),
      optional_field<&core::Outcome::actor>("actor"),
      optional_field<&core::Outcome::behaviour>("behaviour"),
      optional_field<&core::Outcome::metric>("metric"),
      optional_field<&core::Outcome::unit>("unit"),
      field<&core::Outcome::baseline>("baseline"),
      field<&core::Outcome::target>("target"),
      field<&core::Outcome::direction>("direction"),
      optional_field<&core::Outcome::due>("due"),
      optional_field<&core::Outcome::source>("source"),
      optional_field<&core::Outcome::owner>("owner"),
      field<&core::Outcome::signal>("signal"),
      field<&core::Outcome::shape>("shape"),
      optional_field<&core::Outcome::qualities>("qualities"),
      optional_field<&core::Outcome::note>("note"),
  };
};

template <>
struct Fields<core::Outcomes> {
  static constexpr std::string_view name = "outcomes";
  static constexpr std::array members{optional_field<&core::Outcomes::list>("list")};
};

template <>
struct Fields<core::OutcomeChange> {
  static constexpr std::string_view name = "outcome_change";
  static constexpr std::array members{
      field<&core::OutcomeChange::actor_kind>("actor_kind"),
      field<&core::OutcomeChange::actor>("actor"),
      field<&core::OutcomeChange::behaviour>("behaviour"),
      field<&core::OutcomeChange::metric>("metric"),
      field<&core::OutcomeChange::unit>("unit"),
      field<&core::OutcomeChange::baseline>("baseline"),
      field<&core::OutcomeChange::target>("target"),
      field<&core::OutcomeChange::direction>("direction"),
      field<&core::OutcomeChange::due>("due"),
      field<&core::OutcomeChange::source>("source"),
      field<&core::OutcomeChange::owner>("owner"),
      field<&core::OutcomeChange::signal>("signal"),
      field<&core::OutcomeChange::shape>("shape"),
      field<&core::OutcomeChange::qualities>("qualities"),
      field<&core::OutcomeChange::note>("note"),
  };
};

// Commands

template <>
struct Fields<core::DefineOutcome> {
  static constexpr std::string_view name = "define_outcome";
  static constexpr std::array members{
      field<&core::DefineOutcome::card>("card"),
      field<&core::DefineOutcome::change>("change"),
  };
};

// Events

template <>
struct Fields<core::OutcomeDefined> {
  static constexpr std::string_view name = "outcome_defined";
  static constexpr std::array members{
      field<&core::OutcomeDefined::card>("card"),
      field<&core::OutcomeDefined::change>("change"),
  };
};

}  // namespace northstar::wire
