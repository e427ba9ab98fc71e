# One call makes one floor: its library, and its tests when it has any.
#
#   northstar_floor(NAME core DEPENDS base)
#   northstar_floor(NAME adapter_sqlite DEPENDS port wire core base LINK SQLite::SQLite3 PkgConfig::sodium)
#   northstar_floor(NAME adapter_memory DEPENDS port TEST_DEPENDS contract)
#
# NAME x makes the static library northstar_x (alias northstar::x) from every *.cpp below the calling folder, or below
# SOURCE_DIR, leaving out *_test.cpp, *_bench.cpp and *_fuzz.cpp. The *_test.cpp make the program northstar_x_test.
# DEPENDS and TEST_DEPENDS name floors without their prefix; LINK and TEST_LINK name any other targets.
# EXCLUDE lists folders (relative to SOURCE_DIR) that a nested CMakeLists.txt builds on its own.

# For WebAssembly the floors stay loose objects: Debian has no archiver that can index them without all of LLVM.
if(NORTHSTAR_WASM)
  set(NORTHSTAR_LIBRARY_KIND OBJECT)
else()
  set(NORTHSTAR_LIBRARY_KIND STATIC)
endif()

add_library(northstar_test_main INTERFACE)
if(NORTHSTAR_TESTS)
  find_package(GTest REQUIRED)
  find_library(NORTHSTAR_RAPIDCHECK rapidcheck REQUIRED)
  target_link_libraries(northstar_test_main INTERFACE GTest::gtest_main GTest::gmock ${NORTHSTAR_RAPIDCHECK})
  target_compile_definitions(northstar_test_main INTERFACE NORTHSTAR_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
endif()

# Puts the *.cpp files below `folder` into `out`, without those below the excluded folders.
function(northstar_sources out folder)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp)
  foreach(excluded IN LISTS ARGN)
    list(FILTER found EXCLUDE REGEX "^${folder}/${excluded}/")
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# Turns floor names (core) into targets (northstar_core).
function(northstar_targets out)
  list(TRANSFORM ARGN PREPEND northstar_)
  set(${out} ${ARGN} PARENT_SCOPE)
endfunction()

function(northstar_floor)
  cmake_parse_arguments(PARSE_ARGV 0 floor "" "NAME;SOURCE_DIR" "DEPENDS;LINK;TEST_DEPENDS;TEST_LINK;EXCLUDE")
  if(NOT floor_SOURCE_DIR)
    set(floor_SOURCE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
  endif()
  northstar_sources(sources ${floor_SOURCE_DIR} ${floor_EXCLUDE})
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_(test|bench|fuzz)\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
  northstar_targets(below ${floor_DEPENDS})
  set(target northstar_${floor_NAME})

  if(sources)
    add_library(${target} ${NORTHSTAR_LIBRARY_KIND} ${sources})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${target} PUBLIC ${below} ${floor_LINK} PRIVATE northstar_warnings)
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${target} INTERFACE ${below} ${floor_LINK})
  endif()
  add_library(northstar::${floor_NAME} ALIAS ${target})

  # base, core and wire are shared with the browser, where neither exceptions nor run-time types exist.
  if(sources AND floor_NAME MATCHES "^(base|core|wire|wasm)$")
    target_compile_options(${target} PRIVATE -fno-exceptions -fno-rtti)
  endif()

  if(tests)
    northstar_test(NAME ${floor_NAME} SOURCES ${tests} DEPENDS ${floor_NAME} ${floor_TEST_DEPENDS} LINK ${floor_TEST_LINK})
  endif()
endfunction()

# Makes the program northstar_<NAME>_test and registers it; its cases are counted from the XML file that it writes.
function(northstar_test)
  if(NOT NORTHSTAR_TESTS)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 0 test "" "NAME;TIMEOUT_S" "SOURCES;DEPENDS;LINK")
  if(NOT test_TIMEOUT_S)
    set(test_TIMEOUT_S 600)
  endif()
  northstar_targets(below ${test_DEPENDS})
  set(target northstar_${test_NAME}_test)
  add_executable(${target} ${test_SOURCES})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE ${below} ${test_LINK} northstar_test_main northstar_warnings)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  add_test(NAME ${target} COMMAND ${target} --gtest_output=xml:${PROJECT_BINARY_DIR}/results/${target}.xml --gtest_brief=1
           WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${target} PROPERTIES TIMEOUT ${test_TIMEOUT_S})
endfunction()

# Makes one libFuzzer program, <NAME>_fuzz, in the folder fuzz/ of the build; its corpus is fuzz/corpus/<NAME> of the source.
function(northstar_fuzz)
  if(NOT NORTHSTAR_FUZZ)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 0 fuzz "" "NAME" "SOURCES;DEPENDS;LINK")
  northstar_targets(below ${fuzz_DEPENDS})
  set(target ${fuzz_NAME}_fuzz)
  add_executable(${target} ${fuzz_SOURCES})
  target_compile_options(${target} PRIVATE -fsanitize=fuzzer)
  target_link_options(${target} PRIVATE -fsanitize=fuzzer)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE ${below} ${fuzz_LINK} northstar_warnings)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzz)
endfunction()
