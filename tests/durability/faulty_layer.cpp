#include "tests/durability/faulty_layer.hpp"

#include <sqlite3.h>

#include <atomic>
#include <mutex>
#include <new>
#include <utility>

namespace northstar::durability {
namespace {

struct Plan {
  std::mutex mutex;
  Fault fault = Fault::none;
  std::int64_t at = 0;
  std::int64_t calls = 0;
  /// If not empty, only calls of this name are counted.
  std::string only;
  std::string failed_call;
  std::atomic<bool> is_full = false;
};

Plan& plan() {
  static Plan the_plan;
  return the_plan;
}

/// Counts one call and tells what happens to it.
Fault next_fault(const char* call, bool is_write) {
  Plan& p = plan();
  const std::scoped_lock lock(p.mutex);
  const bool writes_only = p.fault == Fault::no_space || p.fault == Fault::short_write;
  if ((writes_only && !is_write) || (!p.only.empty() && p.only != call)) return Fault::none;
  if (++p.calls != p.at) return Fault::none;
  p.failed_call = call;
  return p.fault;
}

sqlite3_vfs& system_layer() { return *static_cast<sqlite3_vfs*>(sqlite3_vfs_find(nullptr)); }

/// An open file: SQLite's part first, then the system's file, for which the layer leaves room behind.
struct File {
  sqlite3_file base;

  sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* inner(sqlite3_file* file) { return reinterpret_cast<File*>(file)->inner(); }
const sqlite3_io_methods& methods(sqlite3_file* file) { return *inner(file)->pMethods; }

/// Runs `work`, or lets it fail with `code`, as the plan says.
template <class Work>
int maybe(const char* call, int code, Work work) {
  switch (next_fault(call, false)) {
    case Fault::io_error:
      return code;
    case Fault::io_error_after_effect:
      work();
      return code;
    default:
      return work();
  }
}

int do_read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
  return maybe("read", SQLITE_IOERR_READ, [&] { return methods(file).xRead(inner(file), bytes, size, at); });
}

int do_write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  const auto write = [&](int part) { return methods(file).xWrite(inner(file), bytes, part, at); };
  if (plan().is_full) return SQLITE_FULL;
  switch (next_fault("write", true)) {
    case Fault::none:
      return write(size);
    case Fault::io_error:
      return SQLITE_IOERR_WRITE;
    case Fault::io_error_after_effect:
      write(size);
      return SQLITE_IOERR_WRITE;
    case Fault::no_space:
      return SQLITE_FULL;
    case Fault::short_write:
      // The system's layer reports a write that came up short as SQLITE_FULL.
      if (size / 2 > 0) write(size / 2);
      return SQLITE_FULL;
  }
  return SQLITE_INTERNAL;
}

int do_truncate(sqlite3_file* file, sqlite3_int64 size) {
  return maybe("truncate", SQLITE_IOERR_TRUNCATE, [&] { return methods(file).xTruncate(inner(file), size); });
}

int do_sync(sqlite3_file* file, int flags) {
  return maybe("sync", SQLITE_IOERR_FSYNC, [&] { return methods(file).xSync(inner(file), flags); });
}

int do_size(sqlite3_file* file, sqlite3_int64* size) {
  return maybe("size", SQLITE_IOERR_FSTAT, [&] { return methods(file).xFileSize(inner(file), size); });
}

int do_map(sqlite3_file* file, int page, int size, int extend, void volatile** where) {
  return maybe("map", SQLITE_IOERR_SHMMAP,
               [&] { return methods(file).xShmMap(inner(file), page, size, extend, where); });
}

int do_close(sqlite3_file* file) { return methods(file).xClose(inner(file)); }
int do_lock(sqlite3_file* file, int level) { return methods(file).xLock(inner(file), level); }
int do_unlock(sqlite3_file* file, int level) { return methods(file).xUnlock(inner(file), level); }
int do_check(sqlite3_file* file, int* result) { return methods(file).xCheckReservedLock(inner(file), result); }
int do_control(sqlite3_file* file, int op, void* arg) { return methods(file).xFileControl(inner(file), op, arg); }
int do_sector(sqlite3_file* file) { return methods(file).xSectorSize(inner(file)); }
int do_traits(sqlite3_file* file) { return methods(file).xDeviceCharacteristics(inner(file)); }
int do_map_lock(sqlite3_file* file, int at, int n, int flags) {
  return methods(file).xShmLock(inner(file), at, n, flags);
}
void do_barrier(sqlite3_file* file) { methods(file).xShmBarrier(inner(file)); }
int do_unmap(sqlite3_file* file, int flag) { return methods(file).xShmUnmap(inner(file), flag); }

constexpr sqlite3_io_methods kMethods{
    .iVersion = 2,
    .xClose = do_close,
    .xRead = do_read,
    .xWrite = do_write,
    .xTruncate = do_truncate,
    .xSync = do_sync,
    .xFileSize = do_size,
    .xLock = do_lock,
    .xUnlock = do_unlock,
    .xCheckReservedLock = do_check,
    .xFileControl = do_control,
    .xSectorSize = do_sector,
    .xDeviceCharacteristics = do_traits,
    .xShmMap = do_map,
    .xShmLock = do_map_lock,
    .xShmBarrier = do_barrier,
    .xShmUnmap = do_unmap,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int do_open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  if (next_fault("open", false) != Fault::none) return SQLITE_CANTOPEN;
  const int code = system_layer().xOpen(&system_layer(), path, inner(file), flags, out_flags);
  if (inner(file)->pMethods != nullptr) file->pMethods = &kMethods;
  return code;
}

int do_delete(sqlite3_vfs*, const char* path, int sync_folder) {
  return maybe("delete", SQLITE_IOERR_DELETE,
               [&] { return system_layer().xDelete(&system_layer(), path, sync_folder); });
}

void arm_plan(Fault fault, std::int64_t at, std::string only) {
  Plan& p = plan();
  const std::scoped_lock lock(p.mutex);
  p.fault = fault;
  p.at = at;
  p.calls = 0;
  p.only = std::move(only);
  p.failed_call.clear();
}

sqlite3_vfs make_layer() {
  sqlite3_vfs layer = system_layer();
  layer.pNext = nullptr;
  layer.zName = "northstar_faulty";
  layer.szOsFile = static_cast<int>(sizeof(File)) + system_layer().szOsFile;
  layer.xOpen = do_open;
  layer.xDelete = do_delete;
  return layer;
}

}  // namespace

const std::string& FaultyLayer::name() {
  static sqlite3_vfs layer = make_layer();
  static const std::string registered = (sqlite3_vfs_register(&layer, 0), layer.zName);
  return registered;
}

void FaultyLayer::arm(Fault fault, std::int64_t at) { arm_plan(fault, at, ""); }

void FaultyLayer::arm_next(Fault fault, std::string call) { arm_plan(fault, 1, std::move(call)); }

void FaultyLayer::set_space(Space space) { plan().is_full = space == Space::none; }

std::int64_t FaultyLayer::calls() {
  const std::scoped_lock lock(plan().mutex);
  return plan().calls;
}

std::string FaultyLayer::failed_call() {
  const std::scoped_lock lock(plan().mutex);
  return plan().failed_call;
}

}  // namespace northstar::durability
