# Language level, warnings, hardening, sanitizers and the compiler cache, the same for every target of ours.
# Libraries of others come in as imported targets or from the system's include folder, so no warning of theirs stops a build.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# No path of the machine that built it gets into a program.
add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)

find_program(NORTHSTAR_CCACHE ccache)
if(NORTHSTAR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${NORTHSTAR_CCACHE})
endif()

add_library(northstar_warnings INTERFACE)
target_compile_options(northstar_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these falsely: inside inlined std::string, std::variant and std::expected, and for the frames of coroutines that
  # Asio allocates by its own operators.
  target_compile_options(northstar_warnings INTERFACE
    -Wno-mismatched-new-delete -Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()

if(NORTHSTAR_SANITIZE)
  add_compile_options(-fsanitize=${NORTHSTAR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${NORTHSTAR_SANITIZE})
  if(NORTHSTAR_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Asio's fences, which the sanitizer does not follow; it is precise about everything else.
    add_compile_options(-Wno-tsan)
  endif()
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT NORTHSTAR_WASM)
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS
    -fstack-protector-strong -fstack-clash-protection -fcf-protection)
  add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack -pie)
endif()
