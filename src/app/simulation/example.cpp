#include "app/simulation/example.hpp"

#include <iostream>

#include "app/document/found.hpp"

// The bytes come in as they are, so that the demo needs no file beside the program.
asm(".section .rodata\n"
    ".global northstar_example\n"
    "northstar_example:\n"
    ".incbin \"" NORTHSTAR_EXAMPLE
    "\"\n"
    ".global northstar_example_end\n"
    "northstar_example_end:\n"
    ".byte 0\n"
    ".previous\n");
extern "C" const char northstar_example[];
extern "C" const char northstar_example_end[];

namespace northstar::app::simulation {

std::string_view example_document() { return {northstar_example, northstar_example_end}; }

void add_example(House& house) {
  const auto rows = house.run(house.store().list());
  if (rows && !rows->empty()) return;
  const auto cases = document::read_document(example_document());
  if (!cases) {
    std::cerr << "northstar: the example cannot be read: " << cases.error().path << ": " << cases.error().what << '\n';
    return;
  }
  for (const auto& each : *cases) {
    const auto made = house.run(document::found(house, each.script));
    if (!made) std::cerr << "northstar: the example is missing: " << made.error().what << '\n';
  }
}

}  // namespace northstar::app::simulation
