#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "wire/generate/catalogue.hpp"
#include "wire/generate/documentation.hpp"
#include "wire/generate/examples.hpp"
#include "wire/generate/typescript.hpp"

namespace {

using northstar::wire::Catalogue;
using northstar::wire::Reach;

enum class Mode { write, check };

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

int write(const std::string& path, const std::string& text) {
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) std::cerr << "cannot write " << path << '\n';
  return file ? 0 : 1;
}

/// Writes `text` to `path`, or says that the file there differs. Returns how many failures there were.
int settle(Mode mode, const std::string& path, const std::string& text) {
  if (content_of(path) == text) return 0;
  if (mode == Mode::write) return write(path, text);
  std::cerr << path << " is not what the field tables give; build the target northstar_protocol\n";
  return 1;
}

int settle_protocol(Mode mode, const std::string& root) {
  const Catalogue protocol(Reach::protocol);
  const Catalogue screens(Reach::screens);
  const auto clashes = screens.clashes();
  for (const auto& name : clashes) std::cerr << "two types are called " << name << '\n';
  return static_cast<int>(clashes.size()) +
         settle(mode, root + "/docs/protocol.md", northstar::wire::documentation_of(protocol)) +
         settle(mode, root + "/web/src/core/types.gen.ts", northstar::wire::typescript_of(screens));
}

int write_all(const std::string& folder, const std::vector<northstar::wire::ExampleFile>& files) {
  int failures = 0;
  for (const auto& [path, text] : files) failures += write(folder + "/" + path, text);
  return failures;
}

constexpr std::string_view kUsage =
    "usage: northstar_protocol_gen write|check SOURCE_FOLDER   the documentation and the browser's types\n"
    "       northstar_protocol_gen golden FOLDER               what this version stores\n"
    "       northstar_protocol_gen seeds FOLDER                seeds for the fuzz targets\n";

}  // namespace

int main(int count, char** arguments) {
  const std::string_view mode = count == 3 ? arguments[1] : "";
  if (mode == "write") return settle_protocol(Mode::write, arguments[2]);
  if (mode == "check") return settle_protocol(Mode::check, arguments[2]);
  if (mode == "golden") return write_all(arguments[2], northstar::wire::golden_files());
  if (mode == "seeds") return write_all(arguments[2], northstar::wire::fuzz_seeds());
  std::cerr << kUsage;
  return 2;
}
