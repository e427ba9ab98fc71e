#pragma once

#include "wire/fields/types.hpp"
#include "wire/pile.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Neighbour> {
  static constexpr std::string_view name = "neighbour";
  static constexpr std::array members{field<&core::Neighbour::line>("line"), field<&core::Neighbour::score>("score")};
};

template <>
struct Fields<core::SimilarText> {
  static constexpr std::string_view name = "similar_text";
  static constexpr std::array members{
      field<&core::SimilarText::line>("line"),
      field<&core::SimilarText::neighbours>("neighbours"),
      field<&core::SimilarText::duplicate_of>("duplicate_of"),
  };
};

template <>
struct Fields<core::GroupGuess> {
  static constexpr std::string_view name = "group_guess";
  static constexpr std::array members{
      field<&core::GroupGuess::line>("line"),
      field<&core::GroupGuess::group>("group"),
      field<&core::GroupGuess::score>("score"),
  };
};

template <>
struct Fields<PileQuestion> {
  static constexpr std::string_view name = "pile_question";
  static constexpr std::array members{
      field<&PileQuestion::texts>("texts"),
      optional_field<&PileQuestion::query>("query"),
      optional_field<&PileQuestion::groups>("groups"),
  };
};

template <>
struct Fields<PileAnswer> {
  static constexpr std::string_view name = "pile_answer";
  static constexpr std::array members{
      field<&PileAnswer::texts>("texts"),
      field<&PileAnswer::order>("order"),
      field<&PileAnswer::found>("found"),
      field<&PileAnswer::guesses>("guesses"),
  };
};

}  // namespace northstar::wire
