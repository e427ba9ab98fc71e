// Answers the system calls that the C library would otherwise import from its host, so that the module imports
// nothing at all. Only what aborting and start-up need is here: a clock, randomness or a file would show up in the
// import list and fail the check, which is the point. The names and signatures are wasi_snapshot_preview1's.

#include <cstdint>

namespace {

constexpr std::int32_t bad_file_descriptor = 8;

struct Span {
  std::uint32_t data;
  std::uint32_t size_bytes;
};

}  // namespace

extern "C" {

/// Swallows output (only the message of an abort ever comes here) and says that all of it was written.
std::int32_t __imported_wasi_snapshot_preview1_fd_write(std::int32_t, std::int32_t spans, std::int32_t count,
                                                        std::int32_t written) {
  const auto* const first = reinterpret_cast<const Span*>(spans);
  std::uint32_t total_bytes = 0;
  for (std::int32_t i = 0; i < count; ++i) total_bytes += first[i].size_bytes;
  *reinterpret_cast<std::uint32_t*>(written) = total_bytes;
  return 0;
}

std::int32_t __imported_wasi_snapshot_preview1_fd_close(std::int32_t) { return bad_file_descriptor; }

std::int32_t __imported_wasi_snapshot_preview1_fd_seek(std::int32_t, std::int64_t, std::int32_t, std::int32_t) {
  return bad_file_descriptor;
}

std::int32_t __imported_wasi_snapshot_preview1_fd_fdstat_get(std::int32_t, std::int32_t) { return bad_file_descriptor; }

std::int32_t __imported_wasi_snapshot_preview1_environ_get(std::int32_t, std::int32_t) { return 0; }

/// Says that the environment is empty.
std::int32_t __imported_wasi_snapshot_preview1_environ_sizes_get(std::int32_t count, std::int32_t size_bytes) {
  *reinterpret_cast<std::uint32_t*>(count) = 0;
  *reinterpret_cast<std::uint32_t*>(size_bytes) = 0;
  return 0;
}

/// Traps: there is no process to end in a browser, and the page drops a module that trapped.
[[noreturn]] void __imported_wasi_snapshot_preview1_proc_exit(std::int32_t) { __builtin_trap(); }

/// Reserves room for what the page passes in; the page frees it with `deallocate`.
[[clang::export_name("allocate")]] void* allocate(std::uint32_t size_bytes) { return ::operator new(size_bytes); }

[[clang::export_name("deallocate")]] void deallocate(void* memory) { ::operator delete(memory); }

}  // extern "C"
