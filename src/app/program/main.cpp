#include "app/cli/arguments.hpp"
#include "app/web_assets.hpp"

int main(int count, char** arguments) {
  auto errand = northstar::app::read_arguments(count, arguments);
  if (!errand) return errand.error();
  errand->options.assets = northstar::app::web_assets();
  return errand->command->run(errand->options);
}
