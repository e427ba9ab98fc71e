#include "tests/durability/unsynced_file.hpp"

#include <gtest/gtest.h>

namespace northstar::durability {

TEST(UnsyncedFile, keeps_what_was_synced_and_loses_the_rest) {
  UnsyncedFile file;
  file.write(std::string_view("synced"), 0);
  file.sync();
  file.write(std::string_view("SYNC and more"), 0);
  EXPECT_EQ(file.bytes(), "SYNC and more");
  file.lose_all();
  EXPECT_EQ(file.bytes(), "synced");
}

TEST(UnsyncedFile, undoes_a_truncation_that_was_not_synced) {
  UnsyncedFile file;
  file.write(std::string_view("synced"), 0);
  file.sync();
  file.resize(2);
  file.lose_all();
  EXPECT_EQ(file.bytes(), "synced");
  file.resize(2);
  file.sync();
  file.lose_all();
  EXPECT_EQ(file.bytes(), "sy");
}

TEST(UnsyncedFile, syncs_zeros_where_a_file_shrank_and_grew_again) {
  UnsyncedFile file;
  file.write(std::string_view("synced"), 0);
  file.sync();
  file.resize(0);
  file.resize(6);
  file.sync();
  file.lose_all();
  EXPECT_EQ(file.bytes(), std::string(6, '\0'));
}

TEST(UnsyncedFile, may_keep_some_unsynced_sectors_and_lose_others) {
  UnsyncedFile file;
  file.write(std::string(64 * UnsyncedFile::sector_bytes, 'x'), 0);
  std::mt19937_64 random(1);
  file.lose_some(random);
  EXPECT_NE(file.bytes().find('x'), std::string::npos);
  EXPECT_NE(file.bytes().find('\0'), std::string::npos);
}

}  // namespace northstar::durability
