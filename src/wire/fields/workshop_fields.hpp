#pragma once

#include "core/workshop/workshop.hpp"
#include "wire/fields/action_fields.hpp"
#include "wire/fields/activity_fields.hpp"
#include "wire/fields/agenda_fields.hpp"
#include "wire/fields/card_fields.hpp"
#include "wire/fields/cluster_fields.hpp"
#include "wire/fields/consensus_fields.hpp"
#include "wire/fields/description_fields.hpp"
#include "wire/fields/link_fields.hpp"
#include "wire/fields/outcome_fields.hpp"
#include "wire/fields/participant_fields.hpp"
#include "wire/fields/rating_fields.hpp"
#include "wire/fields/retrospective_fields.hpp"
#include "wire/fields/vote_fields.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Workshop> {
  static constexpr std::string_view name = "workshop";
  static constexpr std::array members{
      field<&core::Workshop::description>("description"),
      field<&core::Workshop::status>("status"),
      field<&core::Workshop::participants>("participants"),
      field<&core::Workshop::agenda>("agenda"),
      field<&core::Workshop::activities>("activities"),
      field<&core::Workshop::cards>("cards"),
      field<&core::Workshop::clusters>("clusters"),
      field<&core::Workshop::links>("links"),
      field<&core::Workshop::votes>("votes"),
      field<&core::Workshop::ratings>("ratings"),
      field<&core::Workshop::outcomes>("outcomes"),
      field<&core::Workshop::consensus>("consensus"),
      field<&core::Workshop::actions>("actions"),
      field<&core::Workshop::retrospective>("retrospective"),
  };
};

}  // namespace northstar::wire
