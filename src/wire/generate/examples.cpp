#include "wire/generate/examples.hpp"

#include "wire/fields/client_frame_fields.hpp"
#include "wire/fields/record_fields.hpp"
#include "wire/fields/server_frame_fields.hpp"
#include "wire/fields/snapshot_fields.hpp"
#include "wire/generate/example_json.hpp"

namespace northstar::wire {
namespace {

constexpr std::string_view kVersion = "1";

std::string row_of(const std::string& event) {
  return R"({"v":)" + std::string(kVersion) + R"(,"event":)" + event + '}';
}

std::string record_of(std::size_t sequence, const std::string& event) {
  return R"({"v":)" + std::string(kVersion) + R"(,"sequence":)" + std::to_string(sequence) +
         R"(,"at":1735693200000,"actor":"P-B01","events":[)" + event + "]}";
}

std::string snapshot_of(const std::string& workshop) {
  return R"({"v":)" + std::string(kVersion) + R"(,"sequence":120,"workshop":)" + workshop + '}';
}

/// Every alternative of the variant, each empty and full.
std::vector<std::string> alternatives_of(const Type& variant) {
  std::vector<std::string> texts;
  for (std::size_t index = 0; index < variant.alternatives.size(); ++index) {
    for (const auto filling : {Filling::none, Filling::all})
      texts.push_back(ExampleJson(index, filling).alternative(variant, index));
  }
  return texts;
}

std::string workshop_of(std::uint64_t seed, Filling filling) {
  return ExampleJson(seed, filling).value(type_of<core::Workshop>());
}

class Seeds {
 public:
  void add(const std::string& target, const std::string& text) {
    files_.emplace_back(target + "/seed_" + std::to_string(files_.size()), text);
  }
  std::vector<ExampleFile> take() { return std::move(files_); }

 private:
  std::vector<ExampleFile> files_;
};

}  // namespace

std::vector<ExampleFile> golden_files() {
  std::string records;
  std::string rows;
  std::size_t sequence = 0;
  for (const auto& event : alternatives_of(type_of<core::Event>())) {
    records += record_of(++sequence, event) + '\n';
    rows += row_of(event) + '\n';
  }
  std::string workshops;
  for (const auto filling : {Filling::none, Filling::some, Filling::all}) workshops += workshop_of(1, filling) + '\n';
  return {{"records.jsonl", records}, {"rows.jsonl", rows}, {"workshops.jsonl", workshops}};
}

std::vector<ExampleFile> fuzz_seeds() {
  Seeds seeds;
  for (const auto* id : {"C01", "P-B01", "0Jc3Xl2Zk9QmT7uYb1RwVA", "", "a b"}) seeds.add("id", id);
  for (const auto* json :
       {"null", "[1,-0,1.5e3,\"\\ud83d\\ude00\"]", "{\"a\":{\"b\":[true,false]},\"c\":\"가\"}", "13.725"}) {
    seeds.add("json", json);
  }
  for (const auto& command : alternatives_of(type_of<core::Command>())) {
    seeds.add("client_frame", R"({"type":"command","id":"k1","command":)" + command + '}');
  }
  for (const auto& frame : alternatives_of(type_of<ClientFrame>())) seeds.add("client_frame", frame);
  for (const auto& frame : alternatives_of(type_of<ServerFrame>())) seeds.add("server_frame", frame);
  for (const auto& event : alternatives_of(type_of<core::Event>())) {
    seeds.add("record", record_of(1, event));
    seeds.add("row", row_of(event));
  }
  for (const auto filling : {Filling::none, Filling::some, Filling::all})
    seeds.add("snapshot", snapshot_of(workshop_of(2, filling)));
  return seeds.take();
}

}  // namespace northstar::wire
