#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

#include "wire/event_codec.hpp"
#include "wire/json/parse.hpp"
#include "wire/record.hpp"
#include "wire/workshop_codec.hpp"

/// What each released version stored is read as it was, for ever. The files of the present version are written by
/// `northstar_protocol_gen golden tests/golden/v1` until it is released, and by nobody afterwards.
namespace northstar::wire {
namespace {

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(std::string(NORTHSTAR_SOURCE_DIR) + "/tests/golden/" + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  EXPECT_FALSE(lines.empty()) << path << " is missing";
  return lines;
}

}  // namespace

TEST(Golden, records_of_version_1_are_read_and_written_as_they_were) {
  for (const auto& line : lines_of("v1/records.jsonl")) {
    const auto record = decode_record(line);
    ASSERT_TRUE(record.has_value()) << record.error().path << " in " << line;
    EXPECT_EQ(encode_record(*record), line);
  }
}

TEST(Golden, rows_of_version_1_are_read_and_written_as_they_were) {
  for (const auto& line : lines_of("v1/rows.jsonl")) {
    const auto event = decode_row(line);
    ASSERT_TRUE(event.has_value()) << event.error().path << " in " << line;
    EXPECT_EQ(encode_row(*event), line);
  }
}

TEST(Golden, workshops_of_version_1_are_read_and_written_as_they_were) {
  for (const auto& line : lines_of("v1/workshops.jsonl")) {
    const auto document = json::parse(line, json::large_limits);
    ASSERT_TRUE(document.has_value()) << line;
    const auto workshop = decode_workshop(document->root());
    ASSERT_TRUE(workshop.has_value()) << workshop.error().path << " in " << line;
    std::string again;
    encode_workshop(again, *workshop);
    EXPECT_EQ(again, line);
  }
}

TEST(Golden, every_event_of_today_has_its_line) {
  std::set<std::size_t> seen;
  for (const auto& line : lines_of("v1/rows.jsonl")) {
    if (const auto event = decode_row(line)) seen.insert(event->index());
  }
  EXPECT_EQ(seen.size(), std::variant_size_v<core::Event>)
      << "build northstar_protocol_gen and write the golden files again";
}

}  // namespace northstar::wire
