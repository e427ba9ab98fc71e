# Asio and Beast, each compiled once for the whole project (separate compilation), because their templates are
# the slowest thing in the build. Link northstar_asio or northstar_beast; never define their macros in a folder of your own.
if(NORTHSTAR_WASM)
  return()
endif()

find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(Threads REQUIRED)

# Writes a source file of one include and makes a library of it.
function(northstar_boost_library target header)
  set(source ${PROJECT_BINARY_DIR}/generated/${target}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include <${header}>\n")
  add_library(${target} STATIC EXCLUDE_FROM_ALL ${source})
  target_compile_options(${target} PRIVATE -w)
endfunction()

northstar_boost_library(northstar_asio boost/asio/impl/src.hpp)
target_compile_definitions(northstar_asio PUBLIC BOOST_ASIO_SEPARATE_COMPILATION BOOST_ASIO_NO_DEPRECATED)
target_link_libraries(northstar_asio PUBLIC Boost::headers Threads::Threads)

northstar_boost_library(northstar_beast boost/beast/src.hpp)
target_compile_definitions(northstar_beast PUBLIC BOOST_BEAST_SEPARATE_COMPILATION)
target_link_libraries(northstar_beast PUBLIC northstar_asio)
