#include "core/link/evolve.hpp"

namespace northstar::core {

void evolve(Links& links, const CardsLinked& event) {
  links.list.insert_or_assign(event.link, Link{event.from, event.to, event.kind});
}

void evolve(Links& links, const CardsUnlinked& event) { links.list.erase(event.link); }

}  // namespace northstar::core
