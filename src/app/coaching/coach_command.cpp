#include "app/coaching/coach_command.hpp"

#include <iostream>

#include "app/coaching/lines.hpp"
#include "core/coach/coach.hpp"
#include "wire/reading.hpp"

namespace northstar::app {

int coach_command(const Options& options) {
  const auto lines = read_lines(options);
  if (!lines) return lines.error();
  for (const auto& line : *lines) std::cout << wire::encode_reading(core::read_statement(line)) << '\n';
  return std::cout.flush() ? exit_ok : exit_failed;
}

}  // namespace northstar::app
