#include "core/outcome/evolve.hpp"

#include "core/outcome/fields.hpp"

namespace northstar::core {

void evolve(Outcomes& outcomes, const OutcomeDefined& event) {
  auto& outcome = outcomes.list[event.card];
  each_field([&](auto field, auto changed) {
    if (event.change.*changed) outcome.*field = *(event.change.*changed);
  });
}

}  // namespace northstar::core
