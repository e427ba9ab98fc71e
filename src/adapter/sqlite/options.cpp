#include "adapter/sqlite/options.hpp"

#include <cstdio>
#include <cstdlib>

namespace northstar::adapter::sqlite {

void end_process(std::string_view why) {
  std::fprintf(stderr,
               "northstar: the database could not be written and may or may not hold the last changes: %.*s\n"
               "northstar: nothing more was acknowledged. Check the disk and start again; it recovers from the disk.\n",
               static_cast<int>(why.size()), why.data());
  std::fflush(stderr);
  std::_Exit(74);
}

}  // namespace northstar::adapter::sqlite
