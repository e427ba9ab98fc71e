#include "app/cli/command.hpp"

#include <array>

#include "app/account/account_command.hpp"
#include "app/keeping/backup_command.hpp"
#include "app/keeping/list_command.hpp"
#include "app/keeping/replay_command.hpp"
#include "app/keeping/restore_command.hpp"
#include "app/keeping/verify_command.hpp"
#include "app/serve/serve_command.hpp"

namespace northstar::app {
namespace {

constexpr std::array kCommands{
    Command{"serve", "runs the server", "", 0, 0, "check", serve_command},
    Command{"list", "lists the workshops", "", 0, 0, "json", list_command},
    Command{"account", "adds, lists or resets accounts of facilitators", "add|list|reset", 1, 1, "email name json",
            account_command},
    Command{"backup", "writes everything into one file, while a server runs or not", "FILE", 1, 1, "", backup_command},
    Command{"restore", "puts a backup into an empty data folder", "FILE", 1, 1, "", restore_command},
    Command{"verify", "replays every workshop from its log and compares", "", 0, 0, "", verify_command},
    Command{"replay", "prints a workshop's log, one record a line", "ID", 1, 1, "", replay_command},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

}  // namespace northstar::app
