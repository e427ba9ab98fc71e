#include "app/document/import_command.hpp"

#include <fstream>
#include <iostream>
#include <iterator>

#include "app/document/found.hpp"
#include "app/document/read_document.hpp"
#include "app/keeping/open_house.hpp"

namespace northstar::app {
namespace {

using document::Fault;
using document::ReadCase;

int complain(const std::string& file, const Fault& fault) {
  std::cerr << "northstar: " << file << ": ";
  if (!fault.path.empty()) std::cerr << fault.path << ": ";
  std::cerr << fault.what;
  if (!fault.hint.empty()) std::cerr << " (" << fault.hint << ')';
  std::cerr << "\nnorthstar: nothing was imported\n";
  return exit_failed;
}

std::expected<std::vector<ReadCase>, Fault> read_file(const std::string& name) {
  std::ifstream file{name, std::ios::binary};
  const std::string text{std::istreambuf_iterator<char>{file}, {}};
  if (!file) return std::unexpected(Fault{"", "the file cannot be read", "look at its name and its permissions"});
  return document::read_document(text);
}

/// A case with the file that it came from.
struct Arrival {
  std::string file;
  ReadCase read;
};

port::Task<int> import_all(House& house, std::vector<Arrival>& arrivals) {
  std::vector<port::WorkshopId> made;
  for (const auto& arrival : arrivals) {
    const auto id = co_await document::found(house, arrival.read.script);
    if (id) {
      made.push_back(*id);
      continue;
    }
    for (const auto workshop : made) co_await document::take_back(house, workshop);
    co_return complain(arrival.file, id.error());
  }
  for (std::size_t i = 0; i < made.size(); ++i) {
    std::cout << made[i].text() << '\t' << arrivals[i].read.script.title() << '\n';
  }
  co_return exit_ok;
}

}  // namespace

int import_command(const Options& options) {
  std::vector<Arrival> arrivals;
  for (const auto& file : options.operands) {
    auto cases = read_file(file);
    if (!cases) return complain(file, cases.error());
    for (auto& read : *cases) arrivals.push_back({file, std::move(read)});
  }
  const auto house = open_house(options);
  if (!house) return exit_unavailable;
  return house->run(import_all(*house, arrivals));
}

}  // namespace northstar::app
