#pragma once

#include <cstddef>

namespace northstar::app {

/// Raises the process's limit of open files to the most that the system allows it, and returns what it is then. A shell's
/// usual 1,024 would end at as many connections (transport::Limits::connections); what can't be raised stays as it is.
std::size_t raise_descriptor_limit();

}  // namespace northstar::app
