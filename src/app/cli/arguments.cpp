#include "app/cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <map>
#include <memory>

#include "app/cli/configuration.hpp"
#include "app/cli/setting.hpp"
#include "app/cli/version.hpp"

namespace northstar::app {
namespace {

/// Where the flags of one command leave what they read.
struct Sheet {
  Settings settings;
  std::string config;
  bool json = false;
  bool check = false;
  Options options;
};

/// The flags that a command can ask for, by name.
void add_flag(CLI::App& app, Sheet& sheet, const std::string& flag) {
  auto& options = sheet.options;
  if (flag == "json") app.add_flag("--json", sheet.json, "print JSON, for scripts");
  if (flag == "check")
    app.add_flag("--check", sheet.check, "say whether the configuration is right, and do nothing else");
  if (flag == "format") app.add_option("--format", options.format, "form of the document")->type_name("FORMAT");
  if (flag == "lang")
    app.add_option("--lang", options.lang, "language of the document")->check(CLI::IsMember({"ko", "en"}));
  if (flag == "output")
    app.add_option("-o,--output", options.output, "file to write instead of standard output")->type_name("FILE");
  if (flag == "email") app.add_option("--email", options.email, "e-mail of the account")->type_name("ADDRESS");
  if (flag == "name") app.add_option("--name", options.name, "name of the person")->type_name("NAME");
  if (flag == "server") app.add_option("--server", options.server, "address of the running server")->type_name("URL");
  if (flag == "people") app.add_option("--people", options.people, "simulated people in each room")->type_name("N");
  if (flag == "rooms") app.add_option("--rooms", options.rooms, "rooms to simulate")->type_name("N");
  if (flag == "seconds") app.add_option("--seconds", options.seconds, "how long, 0: until stopped")->type_name("N");
  if (flag == "code") app.add_option("--code", options.code, "code of the workshop's door")->type_name("CODE");
  if (flag == "speed")
    app.add_option("--speed", options.speed, "how many times faster than people")
        ->type_name("X")
        ->check(CLI::Range(0.1, 1000.0));
}

void add_settings(CLI::App& app, Sheet& sheet) {
  for (const auto& setting : kSettings) {
    const std::string name{setting.name};
    const auto keep = [&sheet, name](const std::string& value) { sheet.settings[name] = value; };
    app.add_option_function<std::string>("--" + name, keep, std::string{setting.help})
        ->type_name(std::string{setting.value_name})
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
  app.add_option("--config", sheet.config, "TOML file with settings")->type_name("FILE");
}

void add_command(CLI::App& program, const Command& command, Sheet& sheet) {
  auto* const app = program.add_subcommand(std::string{command.name}, std::string{command.summary});
  add_settings(*app, sheet);
  std::istringstream flags{std::string{command.flags}};
  for (std::string flag; flags >> flag;) add_flag(*app, sheet, flag);
  if (command.most_operands == 0) return;
  const auto most = static_cast<int>(std::min<std::size_t>(command.most_operands, std::numeric_limits<int>::max()));
  app->add_option("operands", sheet.options.operands, std::string{command.operands})
      ->type_name("")
      ->expected(static_cast<int>(command.least_operands), most)
      ->required(command.least_operands > 0);
}

int misconfigured(const std::vector<std::string>& faults) {
  for (const auto& fault : faults) std::cerr << "northstar: " << fault << '\n';
  return exit_misconfigured;
}

std::expected<Settings, std::string> read_file(const std::string& name) {
  if (name.empty()) return Settings{};
  std::ifstream file{name};
  if (!file) return std::unexpected("the configuration file " + name + " cannot be read");
  const std::string text{std::istreambuf_iterator<char>{file}, {}};
  return read_settings_file(text, name);
}

std::expected<Options, int> options_of(Sheet& sheet) {
  if (sheet.config.empty()) sheet.config = process_environment("NORTHSTAR_CONFIG").value_or("");
  const auto file = read_file(sheet.config);
  if (!file) return std::unexpected(misconfigured({file.error()}));
  auto options = std::move(sheet.options);
  const auto faults = configure(options, merge(sheet.settings, process_environment, *file), process_environment);
  if (!faults.empty()) return std::unexpected(misconfigured(faults));
  options.output_form = sheet.json ? OutputForm::json : OutputForm::text;
  options.run = sheet.check ? ServeRun::check : ServeRun::serve;
  return options;
}

}  // namespace

std::expected<Errand, int> read_arguments(int count, const char* const* arguments) {
  CLI::App program{"Northstar: workshops from Current to Outcome."};
  program.set_version_flag("--version", "northstar " + std::string{version});
  program.require_subcommand(1);
  std::map<std::string_view, Sheet> sheets;
  for (const auto& command : commands()) add_command(program, command, sheets[command.name]);
  try {
    program.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    return std::unexpected(program.exit(error) == 0 ? static_cast<int>(exit_ok) : static_cast<int>(exit_usage));
  }
  const auto chosen = program.get_subcommands().front()->get_name();
  const auto command = std::ranges::find(commands(), chosen, &Command::name);
  auto options = options_of(sheets[command->name]);
  if (!options) return std::unexpected(options.error());
  return Errand{&*command, std::move(*options)};
}

}  // namespace northstar::app
