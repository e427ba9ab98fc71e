#include "app/coaching/similar_command.hpp"

#include <iostream>

#include "app/coaching/lines.hpp"
#include "core/similar/pile.hpp"
#include "wire/pile.hpp"

namespace northstar::app {

int similar_command(const Options& options) {
  const auto lines = read_lines(options);
  if (!lines) return lines.error();
  for (const auto& similar : core::similar_texts(*lines)) std::cout << wire::encode_similar_line(similar) << '\n';
  return std::cout.flush() ? exit_ok : exit_failed;
}

}  // namespace northstar::app
