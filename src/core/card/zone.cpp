#include "core/card/zone.hpp"

#include <array>

namespace northstar::core {
namespace {

using Zones = std::array<std::string_view, 3>;

constexpr Zones kCurrent{"customer", "inefficiency", "results"};
constexpr Zones kFuture{"ideal", "solved", "reached"};
constexpr Zones kBarrier{"risk", "resource", "culture"};
constexpr Zones kSolution{"how", "around", "existing"};
constexpr Zones kOutcome{"behaviour", "measure", "target"};

}  // namespace

std::span<const std::string_view> zones_of(Stage stage) {
  switch (stage) {
    case Stage::current:
      return kCurrent;
    case Stage::future:
      return kFuture;
    case Stage::barrier:
      return kBarrier;
    case Stage::solution:
      return kSolution;
    case Stage::outcome:
      return kOutcome;
    case Stage::warm_up:
    case Stage::inputs:
    case Stage::wrap_up:
      return {};
  }
  return {};
}

}  // namespace northstar::core
