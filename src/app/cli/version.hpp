#pragma once

#include <string_view>

namespace northstar::app {

/// The version of the program, as CMakeLists.txt has it.
inline constexpr std::string_view version = NORTHSTAR_VERSION;

}  // namespace northstar::app
