// A file system in memory on which the power can fail.
//
//   northstar_power_cut_disk FOLDER
//
// mounts it on FOLDER with FUSE and answers each line on its input with "ok":
//   cut             the power fails, nothing that was not synced arrived
//   cut SEED        the power fails, some of what was not synced arrived, chosen by SEED
//   capacity BYTES  writes that need more find no space
// After a cut, whatever was open before fails with EIO: its program died with the power. It ends when its input ends.

#define FUSE_USE_VERSION 31

#include <fcntl.h>
#include <fuse.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <iostream>
#include <limits>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>

#include "tests/durability/unsynced_tree.hpp"

namespace northstar::durability {
namespace {

struct OpenFile {
  UnsyncedTree::File file;
  std::uint64_t life;
};

struct Disk {
  std::mutex mutex;
  UnsyncedTree tree;
  /// Rises with each cut, so that what was open before is known.
  std::uint64_t life = 0;
  std::size_t capacity_bytes = std::numeric_limits<std::size_t>::max();
  std::uint64_t next_handle = 1;
  std::unordered_map<std::uint64_t, OpenFile> open_files;
};

Disk& disk() {
  static Disk the_disk;
  return the_disk;
}

/// The file behind a handle of this life, or else nothing.
UnsyncedTree::File file_of(const fuse_file_info* info) {
  const auto found = disk().open_files.find(info->fh);
  if (found == disk().open_files.end() || found->second.life != disk().life) return nullptr;
  return found->second.file;
}

void hand_out(UnsyncedTree::File file, fuse_file_info* info) {
  info->fh = disk().next_handle++;
  disk().open_files[info->fh] = {std::move(file), disk().life};
}

int do_getattr(const char* path, struct stat* status, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  std::memset(status, 0, sizeof *status);
  status->st_uid = ::getuid();
  status->st_gid = ::getgid();
  status->st_nlink = 1;
  if (disk().tree.is_folder(path)) {
    status->st_mode = S_IFDIR | 0700;
    return 0;
  }
  const auto file = info != nullptr && info->fh != 0 ? file_of(info) : disk().tree.find(path);
  if (file == nullptr) return info != nullptr ? -EIO : -ENOENT;
  status->st_mode = S_IFREG | 0600;
  status->st_size = static_cast<off_t>(file->bytes().size());
  return 0;
}

int do_readdir(const char* path, void* buffer, fuse_fill_dir_t fill, off_t, fuse_file_info*, fuse_readdir_flags) {
  const std::scoped_lock lock(disk().mutex);
  for (const auto& name : disk().tree.names_in(path)) fill(buffer, name.c_str(), nullptr, 0, fuse_fill_dir_flags{});
  return 0;
}

int do_open(const char* path, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  auto file = disk().tree.find(path);
  if (file == nullptr) return -ENOENT;
  if ((info->flags & O_TRUNC) != 0) file->resize(0);
  hand_out(std::move(file), info);
  return 0;
}

int do_create(const char* path, mode_t, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  hand_out(disk().tree.create(path), info);
  return 0;
}

int do_release(const char*, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  disk().open_files.erase(info->fh);
  return 0;
}

int do_read(const char*, char* bytes, size_t size, off_t offset, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  const auto file = file_of(info);
  if (file == nullptr) return -EIO;
  const auto from = static_cast<std::size_t>(offset);
  if (from >= file->bytes().size()) return 0;
  return static_cast<int>(file->bytes().copy(bytes, size, from));
}

/// Tells whether `file` may grow to `size_bytes`.
bool has_space(const UnsyncedFile& file, std::size_t size_bytes) {
  if (size_bytes <= file.bytes().size()) return true;
  return disk().tree.size_bytes() + size_bytes - file.bytes().size() <= disk().capacity_bytes;
}

int do_write(const char*, const char* bytes, size_t size, off_t offset, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  const auto file = file_of(info);
  if (file == nullptr) return -EIO;
  const auto from = static_cast<std::size_t>(offset);
  if (!has_space(*file, from + size)) return -ENOSPC;
  file->write({bytes, size}, from);
  return static_cast<int>(size);
}

int do_truncate(const char* path, off_t size, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  const auto file = info != nullptr ? file_of(info) : disk().tree.find(path);
  if (file == nullptr) return info != nullptr ? -EIO : -ENOENT;
  if (!has_space(*file, static_cast<std::size_t>(size))) return -ENOSPC;
  file->resize(static_cast<std::size_t>(size));
  return 0;
}

int do_fsync(const char*, int, fuse_file_info* info) {
  const std::scoped_lock lock(disk().mutex);
  const auto file = file_of(info);
  if (file == nullptr) return -EIO;
  file->sync();
  return 0;
}

int do_fsyncdir(const char* path, int, fuse_file_info*) {
  const std::scoped_lock lock(disk().mutex);
  disk().tree.sync_folder(path);
  return 0;
}

int do_unlink(const char* path) {
  const std::scoped_lock lock(disk().mutex);
  disk().tree.remove(path);
  return 0;
}

int do_rename(const char* from, const char* to, unsigned) {
  const std::scoped_lock lock(disk().mutex);
  if (disk().tree.find(from) == nullptr) return -ENOENT;
  disk().tree.rename(from, to);
  return 0;
}

int do_mkdir(const char* path, mode_t) {
  const std::scoped_lock lock(disk().mutex);
  disk().tree.make_folder(path);
  return 0;
}

int do_rmdir(const char* path) {
  const std::scoped_lock lock(disk().mutex);
  disk().tree.remove_folder(path);
  return 0;
}

int do_chmod(const char*, mode_t, fuse_file_info*) { return 0; }
int do_chown(const char*, uid_t, gid_t, fuse_file_info*) { return 0; }
int do_utimens(const char*, const timespec*, fuse_file_info*) { return 0; }

/// Lets the kernel remember no names and no attributes: after a cut they would be wrong.
void* do_init(fuse_conn_info*, fuse_config* config) {
  config->attr_timeout = 0;
  config->entry_timeout = 0;
  config->negative_timeout = 0;
  config->hard_remove = 1;
  return nullptr;
}

fuse_operations operations() {
  fuse_operations table{};
  table.init = do_init;
  table.getattr = do_getattr;
  table.readdir = do_readdir;
  table.open = do_open;
  table.create = do_create;
  table.release = do_release;
  table.read = do_read;
  table.write = do_write;
  table.truncate = do_truncate;
  table.fsync = do_fsync;
  table.fsyncdir = do_fsyncdir;
  table.unlink = do_unlink;
  table.rename = do_rename;
  table.mkdir = do_mkdir;
  table.rmdir = do_rmdir;
  table.chmod = do_chmod;
  table.chown = do_chown;
  table.utimens = do_utimens;
  return table;
}

void obey(const std::string& line) {
  std::istringstream words(line);
  std::string verb;
  std::uint64_t number = 0;
  words >> verb;
  const bool has_number = static_cast<bool>(words >> number);
  const std::scoped_lock lock(disk().mutex);
  if (verb == "capacity") disk().capacity_bytes = number;
  if (verb != "cut") return;
  ++disk().life;
  if (has_number) {
    disk().tree.lose_some(number);
  } else {
    disk().tree.lose_all();
  }
}

int serve(const char* program, const char* folder) {
  std::string name = program;
  std::array<char*, 1> arguments{name.data()};
  fuse_args args = FUSE_ARGS_INIT(1, arguments.data());
  const auto table = operations();
  fuse* mounted = fuse_new(&args, &table, sizeof table, nullptr);
  if (mounted == nullptr || fuse_mount(mounted, folder) != 0) return 1;
  std::cout << "ok" << std::endl;
  std::thread loop([&] { fuse_loop(mounted); });
  for (std::string line; std::getline(std::cin, line);) {
    obey(line);
    std::cout << "ok" << std::endl;
  }
  fuse_exit(mounted);
  // The loop sees that only with the next request, so here is one; the unmount frees it if the loop is gone already.
  std::thread last_request([&] { static_cast<void>(::access(folder, R_OK)); });
  loop.join();
  fuse_unmount(mounted);
  last_request.join();
  fuse_destroy(mounted);
  return 0;
}

}  // namespace
}  // namespace northstar::durability

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: northstar_power_cut_disk FOLDER\n";
    return 64;
  }
  return northstar::durability::serve(argv[0], argv[1]);
}
