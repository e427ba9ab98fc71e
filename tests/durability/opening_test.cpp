#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <fstream>

#include "adapter/sqlite/sqlite_directory.hpp"
#include "tests/contract/scratch_folder.hpp"
#include "tests/contract/wait_for.hpp"
#include "tests/durability/all_bytes.hpp"
#include "tests/durability/one_record.hpp"
#include "tests/durability/open_store.hpp"

namespace northstar::durability {
namespace {

using contract::Medium;
using contract::ScratchFolder;
using contract::wait_for;

const auto kWorkshop = *port::WorkshopId::parse("W1");

class Opening : public testing::Test {
 protected:
  [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "northstar.db"; }
  [[nodiscard]] auto open() const { return OpenStore::open({.folder = folder_.path()}); }

  /// Why the folder cannot be opened; empty if it can.
  [[nodiscard]] std::string refusal() const {
    const auto opened = open();
    return opened ? "" : opened.error();
  }

  /// Changes the file with SQLite itself, as another program would.
  void change(const char* sql) const {
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &other), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(other);
    sqlite3_close(other);
  }

  void write_one_record(const std::string& body) const {
    const auto opened = open();
    ASSERT_TRUE(opened) << opened.error();
    ASSERT_TRUE(wait_for(opened->store->create(port::WorkshopRow(kWorkshop))));
    ASSERT_TRUE(wait_for(opened->store->append(kWorkshop, 0, one_record(body))));
  }

 private:
  ScratchFolder folder_{Medium::memory};
};

}  // namespace

TEST_F(Opening, refuses_a_folder_that_is_in_use_and_says_so) {
  const auto first = open();
  ASSERT_TRUE(first);
  EXPECT_NE(refusal().find("in use by another northstar process"), std::string::npos) << refusal();
}

TEST_F(Opening, gives_the_folder_free_at_the_end) {
  {
    const auto first = open();
  }
  EXPECT_EQ(refusal(), "");
}

TEST_F(Opening, refuses_a_database_of_another_program) {
  change("CREATE TABLE theirs (a)");
  EXPECT_NE(refusal().find("not a database of northstar"), std::string::npos) << refusal();
}

TEST_F(Opening, refuses_a_file_that_is_no_database) {
  std::ofstream(file()) << std::string(10'000, 'x');
  EXPECT_NE(refusal(), "");
}

TEST_F(Opening, refuses_a_database_of_a_newer_version) {
  ASSERT_EQ(refusal(), "");
  change("PRAGMA user_version = 9999");
  EXPECT_NE(refusal().find("newer northstar"), std::string::npos) << refusal();
}

TEST_F(Opening, gives_doors_of_the_first_schema_no_link_yet_and_keeps_their_codes) {
  ASSERT_EQ(refusal(), "");
  change(
      "DROP INDEX door_of_link; ALTER TABLE door DROP COLUMN link; ALTER TABLE door DROP COLUMN seats_since_ms;"
      "INSERT INTO door VALUES ('w', '7K3M9QXR', 1); PRAGMA user_version = 1");
  const auto opened = open();
  ASSERT_TRUE(opened) << opened.error();
  adapter::sqlite::SqliteDirectory directory{*opened->database};
  const auto door = wait_for(directory.door_by_code("7K3M9QXR")).value();
  EXPECT_EQ(door, port::Door(*port::WorkshopId::parse("w"), "7K3M9QXR", port::DoorState::open));
  EXPECT_EQ(wait_for(directory.door_by_link("")).value(), std::nullopt);
}

TEST_F(Opening, marks_its_files_as_its_own_and_for_the_owner_only) {
  ASSERT_EQ(refusal(), "");
  const auto header = all_bytes(file()).substr(68, 4);
  EXPECT_EQ(header, "NSTR") << "the application_id";
  struct stat status{};
  ASSERT_EQ(::stat(file().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0077U, 0U);
}

TEST_F(Opening, a_flipped_bit_in_a_record_is_noticed_and_never_read_as_sound) {
  const std::string body = "가장 아픈 병목은 수기 입력이다";
  write_one_record(body);
  auto bytes = all_bytes(file());
  const auto at = bytes.find(body);
  ASSERT_NE(at, std::string::npos);
  bytes[at + 5] = static_cast<char>(bytes[at + 5] ^ 0x10);
  std::ofstream(file(), std::ios::binary) << bytes;
  const auto opened = open();
  ASSERT_TRUE(opened) << opened.error();
  EXPECT_EQ(wait_for(opened->store->load(kWorkshop)).error(), port::ReadError::damaged);
}

TEST_F(Opening, a_lost_record_is_noticed_as_a_gap) {
  write_one_record("one");
  {
    const auto opened = open();
    ASSERT_TRUE(wait_for(opened->store->append(kWorkshop, 1, one_record("two"))));
    ASSERT_TRUE(wait_for(opened->store->append(kWorkshop, 2, one_record("three"))));
  }
  change("DELETE FROM record WHERE sequence = 2");
  const auto opened = open();
  EXPECT_EQ(wait_for(opened->store->load(kWorkshop)).error(), port::ReadError::damaged);
}

}  // namespace northstar::durability
