#pragma once

#include "core/rating/rating.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"
#include "wire/fields/vote_fields.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Score> {
  static constexpr std::string_view name = "score";
  static constexpr std::array members{
      field<&core::Score::option>("option"),
      field<&core::Score::impact>("impact"),
      field<&core::Score::effort>("effort"),
  };
};

template <>
struct Fields<core::UntiedScores> {
  static constexpr std::string_view name = "untied_scores";
  static constexpr std::array members{
      field<&core::UntiedScores::side>("side"),
      optional_field<&core::UntiedScores::scores>("scores"),
  };
};

template <>
struct Fields<core::Rating> {
  static constexpr std::string_view name = "rating";
  static constexpr std::array members{
      optional_field<&core::Rating::name>("name"),       field<&core::Rating::stage>("stage"),
      optional_field<&core::Rating::options>("options"), field<&core::Rating::status>("status"),
      optional_field<&core::Rating::raters>("raters"),   optional_field<&core::Rating::scores>("scores"),
  };
};

template <>
struct Fields<core::GroupDecision> {
  static constexpr std::string_view name = "group_decision";
  static constexpr std::array members{
      optional_field<&core::GroupDecision::text>("text"),
      optional_field<&core::GroupDecision::reason>("reason"),
      optional_field<&core::GroupDecision::chosen>("chosen"),
      optional_field<&core::GroupDecision::dropped>("dropped"),
  };
};

template <>
struct Fields<core::QualityImportance> {
  static constexpr std::string_view name = "quality_importance";
  static constexpr std::array members{
      field<&core::QualityImportance::side>("side"),
      optional_field<&core::QualityImportance::quality>("quality"),
      field<&core::QualityImportance::importance>("importance"),
  };
};

template <>
struct Fields<core::Ratings> {
  static constexpr std::string_view name = "ratings";
  static constexpr std::array members{
      optional_field<&core::Ratings::list>("list"),
      optional_field<&core::Ratings::box>("box"),
      optional_field<&core::Ratings::decisions>("decisions"),
      optional_field<&core::Ratings::qualities>("qualities"),
  };
};

// Commands

template <>
struct Fields<core::OpenRating> {
  static constexpr std::string_view name = "open_rating";
  static constexpr std::array members{
      field<&core::OpenRating::rating>("rating"),
      optional_field<&core::OpenRating::name>("name"),
      field<&core::OpenRating::stage>("stage"),
      field<&core::OpenRating::options>("options"),
  };
};

template <>
struct Fields<core::CastRating> {
  static constexpr std::string_view name = "cast_rating";
  static constexpr std::array members{
      field<&core::CastRating::rating>("rating"),
      field<&core::CastRating::scores>("scores"),
  };
};

template <>
struct Fields<core::CloseRating> {
  static constexpr std::string_view name = "close_rating";
  static constexpr std::array members{field<&core::CloseRating::rating>("rating")};
};

template <>
struct Fields<core::RestoreRating> {
  static constexpr std::string_view name = "restore_rating";
  static constexpr std::array members{
      field<&core::RestoreRating::rating>("rating"), optional_field<&core::RestoreRating::name>("name"),
      field<&core::RestoreRating::stage>("stage"),   field<&core::RestoreRating::options>("options"),
      field<&core::RestoreRating::raters>("raters"), field<&core::RestoreRating::scores>("scores"),
  };
};

template <>
struct Fields<core::RecordDecision> {
  static constexpr std::string_view name = "record_decision";
  static constexpr std::array members{
      field<&core::RecordDecision::decision>("decision"),      field<&core::RecordDecision::text>("text"),
      optional_field<&core::RecordDecision::reason>("reason"), field<&core::RecordDecision::chosen>("chosen"),
      field<&core::RecordDecision::dropped>("dropped"),
  };
};

template <>
struct Fields<core::RemoveDecision> {
  static constexpr std::string_view name = "remove_decision";
  static constexpr std::array members{field<&core::RemoveDecision::decision>("decision")};
};

template <>
struct Fields<core::RateQualities> {
  static constexpr std::string_view name = "rate_qualities";
  static constexpr std::array members{field<&core::RateQualities::qualities>("qualities")};
};

// Events

template <>
struct Fields<core::RatingOpened> {
  static constexpr std::string_view name = "rating_opened";
  static constexpr std::array members{
      field<&core::RatingOpened::rating>("rating"),
      optional_field<&core::RatingOpened::name>("name"),
      field<&core::RatingOpened::stage>("stage"),
      optional_field<&core::RatingOpened::options>("options"),
  };
};

template <>
struct Fields<core::RatingCast> {
  static constexpr std::string_view name = "rating_cast";
  static constexpr std::array members{
      field<&core::RatingCast::rating>("rating"),
      field<&core::RatingCast::participant>("participant"),
      optional_field<&core::RatingCast::scores>("scores"),
  };
};

template <>
struct Fields<core::RaterCounted> {
  static constexpr std::string_view name = "rater_counted";
  static constexpr std::array members{
      field<&core::RaterCounted::rating>("rating"),
      field<&core::RaterCounted::participant>("participant"),
  };
};

template <>
struct Fields<core::RatingClosed> {
  static constexpr std::string_view name = "rating_closed";
  static constexpr std::array members{
      field<&core::RatingClosed::rating>("rating"),
      optional_field<&core::RatingClosed::scores>("scores"),
  };
};

template <>
struct Fields<core::DecisionRecorded> {
  static constexpr std::string_view name = "decision_recorded";
  static constexpr std::array members{
      field<&core::DecisionRecorded::decision>("decision"),
      optional_field<&core::DecisionRecorded::text>("text"),
      optional_field<&core::DecisionRecorded::reason>("reason"),
      optional_field<&core::DecisionRecorded::chosen>("chosen"),
      optional_field<&core::DecisionRecorded::dropped>("dropped"),
  };
};

template <>
struct Fields<core::DecisionRemoved> {
  static constexpr std::string_view name = "decision_removed";
  static constexpr std::array members{field<&core::DecisionRemoved::decision>("decision")};
};

template <>
struct Fields<core::QualitiesRated> {
  static constexpr std::string_view name = "qualities_rated";
  static constexpr std::array members{optional_field<&core::QualitiesRated::qualities>("qualities")};
};

}  // namespace northstar::wire
