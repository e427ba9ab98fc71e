#include "tests/contract/subject.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>

#include "adapter/memory/memory_directory.hpp"
#include "adapter/memory/memory_store.hpp"
#include "adapter/sqlite/sqlite_directory.hpp"
#include "adapter/sqlite/sqlite_store.hpp"
#include "tests/contract/scratch_folder.hpp"

namespace northstar::contract {
namespace {

class InMemory final : public Subject {
 public:
  port::Store& store() override { return store_; }
  port::Directory& directory() override { return directory_; }
  void reopen() override {}

 private:
  adapter::memory::Contents contents_;
  adapter::memory::MemoryStore store_{contents_};
  adapter::memory::MemoryDirectory directory_{contents_};
};

class OnSqlite final : public Subject {
 public:
  OnSqlite() { open(); }
  port::Store& store() override { return *store_; }
  port::Directory& directory() override { return *directory_; }

  void reopen() override {
    directory_.reset();
    store_.reset();
    database_.reset();
    open();
  }

 private:
  void open() {
    auto opened = adapter::sqlite::Database::open({.folder = folder_.path()});
    if (!opened) throw std::runtime_error(opened.error());
    database_ = std::move(*opened);
    store_.emplace(*database_);
    directory_.emplace(*database_);
  }

  ScratchFolder folder_;
  std::unique_ptr<adapter::sqlite::Database> database_;
  std::optional<adapter::sqlite::SqliteStore> store_;
  std::optional<adapter::sqlite::SqliteDirectory> directory_;
};

}  // namespace

std::vector<Maker> subjects() {
  return {{"memory", [] { return std::make_unique<InMemory>(); }},
          {"sqlite", [] { return std::make_unique<OnSqlite>(); }}};
}

}  // namespace northstar::contract
