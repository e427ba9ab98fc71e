#include "core/workshop/event.hpp"

#include "base/overloaded.hpp"

namespace northstar::core {

Keeping kept_in(const Event& event) {
  return std::visit(base::Overloaded{
                        [](const BallotCast&) { return Keeping::box; },
                        [](const RatingCast&) { return Keeping::box; },
                        [](const PersonDescribed&) { return Keeping::people; },
                        [](const CardShown&) { return Keeping::nowhere; },
                        [](const auto&) { return Keeping::log; },
                    },
                    event);
}

RoundId destroyed_box(const Event& event) {
  return std::visit(base::Overloaded{
                        [](const VoteClosed& e) { return e.vote; },
                        [](const VoteCancelled& e) { return e.vote; },
                        [](const RatingClosed& e) { return e.rating; },
                        [](const auto&) { return RoundId{}; },
                    },
                    event);
}

}  // namespace northstar::core
