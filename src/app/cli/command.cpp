#include "app/cli/command.hpp"

#include <array>

#include "app/account/account_command.hpp"
#include "app/coaching/coach_command.hpp"
#include "app/coaching/similar_command.hpp"
#include "app/document/export_command.hpp"
#include "app/document/import_command.hpp"
#include "app/keeping/backup_command.hpp"
#include "app/keeping/list_command.hpp"
#include "app/keeping/replay_command.hpp"
#include "app/keeping/restore_command.hpp"
#include "app/keeping/verify_command.hpp"
#include "app/serve/serve_command.hpp"
#include "app/simulation/demo_command.hpp"
#include "app/simulation/simulate_command.hpp"

namespace northstar::app {
namespace {

constexpr std::array kCommands{
    Command{"serve", "runs the server", "", 0, 0, "check", serve_command},
    Command{"list", "lists the workshops", "", 0, 0, "json", list_command},
    Command{"account", "adds, lists or resets accounts of facilitators", "add|list|reset", 1, 1, "email name json",
            account_command},
    Command{"import", "makes workshops out of documents", "FILE...", 1, 1'000, "", import_command},
    Command{"export", "writes a workshop as a document", "ID", 1, 1, "format lang output", export_command},
    Command{"backup", "writes everything into one file, while a server runs or not", "FILE", 1, 1, "", backup_command},
    Command{"restore", "puts a backup into an empty data folder", "FILE", 1, 1, "", restore_command},
    Command{"verify", "replays every workshop from its log and compares", "", 0, 0, "", verify_command},
    Command{"demo", "serves an example and a workshop of simulated people", "", 0, 0, "people speed", demo_command},
    Command{"simulate", "lets simulated people take part on a running server", "", 0, 0,
            "server code email people rooms seconds speed", simulate_command},
    Command{"coach", "reads a statement a line and says in JSON what each looks like and lacks", "[FILE]", 0, 1, "",
            coach_command},
    Command{"similar", "reads a text a line and says in JSON which are near each other", "[FILE]", 0, 1, "",
            similar_command},
    Command{"replay", "prints a workshop's log, one record a line", "ID", 1, 1, "", replay_command},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

}  // namespace northstar::app
