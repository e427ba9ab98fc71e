#pragma once

#include <cstddef>
#include <cstdint>

/// How many of each thing one workshop may hold. Every number is far above what 25 people make in a day and far below
/// what would make one room slow: the state of a full workshop stays within some tens of megabytes.
namespace northstar::core {

/// Everybody who ever joined, those removed too: eight times the 25 people of a large workshop.
inline constexpr std::size_t kMaxParticipants = 200;
/// Breakout groups at once: one for every two people of the largest workshop.
inline constexpr std::size_t kMaxGroups = 100;
/// Blocks of one day; the standard day has eleven.
inline constexpr std::size_t kMaxAgendaItems = 100;
/// Activities of one day; the standard day has about twenty.
inline constexpr std::size_t kMaxActivities = 100;
/// Cards, deleted and merged ones too, because they can come back: 50 for each of the most participants.
inline constexpr std::size_t kMaxCards = 10'000;
inline constexpr std::size_t kMaxComments = 5'000;
/// A wall of more groups than this is not grouped.
inline constexpr std::size_t kMaxClusters = 500;
/// Two for each card.
inline constexpr std::size_t kMaxLinks = 20'000;

/// Votes and ratings, each.
inline constexpr std::size_t kMaxRounds = 100;
/// Nobody can weigh more options than this in one round.
inline constexpr std::size_t kMaxOptions = 200;
inline constexpr std::size_t kMaxActions = 500;
inline constexpr std::size_t kMaxNotes = 500;

/// A board's edge, in board units either way from its middle: some fifty screens, and exact in every number type.
inline constexpr int kMaxCoordinate = 100'000;
/// Minutes of a day; no block and no activity is longer.
inline constexpr int kMinutesPerDay = 24 * 60;
/// One step of "give it more time": a working day either way.
inline constexpr std::int64_t kMaxExtensionMs = 8LL * 60 * 60 * 1000;
/// What a clock may have left or be over by, however often it was moved.
inline constexpr std::int64_t kMaxRemainingMs = 24LL * 60 * 60 * 1000;
/// No place's time of day is further from UTC than 14 hours (Kiribati's).
inline constexpr int kMaxUtcOffsetMinutes = 14 * 60;

}  // namespace northstar::core
