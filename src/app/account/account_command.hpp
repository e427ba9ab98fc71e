#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// `account add`, `account list`, `account reset`: works on the data folder while no server does. The password is read
/// from NORTHSTAR_PASSWORD, otherwise from the terminal or the first line of standard input; never from the command
/// line, which every process of the machine can read.
int account_command(const Options& options);

}  // namespace northstar::app
