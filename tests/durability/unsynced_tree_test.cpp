#include "tests/durability/unsynced_tree.hpp"

#include <gtest/gtest.h>

namespace northstar::durability {

TEST(UnsyncedTree, loses_a_new_name_whose_folder_was_not_synced) {
  UnsyncedTree tree;
  tree.create("/a")->sync();
  tree.lose_all();
  EXPECT_EQ(tree.find("/a"), nullptr);
  tree.create("/a");
  tree.sync_folder("/");
  tree.lose_all();
  EXPECT_NE(tree.find("/a"), nullptr);
}

TEST(UnsyncedTree, undoes_a_rename_and_a_removal_that_were_not_synced) {
  UnsyncedTree tree;
  tree.create("/old");
  tree.create("/gone");
  tree.sync_folder("/");
  tree.rename("/old", "/new");
  tree.remove("/gone");
  tree.lose_all();
  EXPECT_NE(tree.find("/old"), nullptr);
  EXPECT_EQ(tree.find("/new"), nullptr);
  EXPECT_NE(tree.find("/gone"), nullptr);
}

TEST(UnsyncedTree, syncs_the_names_of_one_folder_only) {
  UnsyncedTree tree;
  tree.make_folder("/data");
  tree.create("/data/db");
  tree.sync_folder("/");
  tree.lose_all();
  EXPECT_EQ(tree.find("/data/db"), nullptr);
  EXPECT_EQ(tree.names_in("/"), std::vector<std::string>{"data"});
}

}  // namespace northstar::durability
