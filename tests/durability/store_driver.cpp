// Writes into a store until it is stopped, or lists what is in it.
//
//   northstar_store_driver write FOLDER   prints "WORKSHOP SEQUENCE" after each acknowledgement
//   northstar_store_driver read FOLDER    prints the same for each record that is there, whole, with its answer
//
// NORTHSTAR_DRIVER_FLUSH=checkpoints_only makes it write as with synchronous=NORMAL: the control that must lose data.
// The server does not know this variable.

#include <unistd.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdlib>
#include <iostream>
#include <string>

#include "tests/contract/wait_for.hpp"
#include "tests/durability/open_store.hpp"

namespace northstar::durability {
namespace {

constexpr int kRooms = 4;

port::WorkshopId room(int number) { return *port::WorkshopId::parse("room-" + std::to_string(number)); }
port::CommandId command(port::Sequence sequence) { return *port::CommandId::parse("C" + std::to_string(sequence)); }

std::string body_of(port::WorkshopId workshop, port::Sequence sequence) {
  const auto head = std::string(workshop.text()) + " " + std::to_string(sequence);
  return head + std::string(static_cast<std::size_t>(100 + sequence % 13 * 200), '.');
}

/// One write call, so that no line is torn when the process is killed.
void print(port::WorkshopId workshop, port::Sequence sequence) {
  const auto line = std::string(workshop.text()) + " " + std::to_string(sequence) + "\n";
  if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) std::_Exit(1);
}

port::Task<void> write_for_ever(port::Store& store, port::WorkshopId workshop) {
  port::WorkshopRow row;
  row.id = workshop;
  co_await store.create(row);
  const auto loaded = co_await store.load(workshop);
  for (auto last = loaded.value().last_sequence();; ++last) {
    port::Transaction transaction;
    transaction.records.push_back(body_of(workshop, last + 1));
    transaction.answers.push_back(port::Answer(command(last + 1), "ok"));
    const auto appended = co_await store.append(workshop, last, std::move(transaction));
    if (!appended) {
      std::cerr << "append: " << port::name_of(appended.error()) << "\n";
      std::_Exit(1);
    }
    print(workshop, appended->sequence);
    if (last % 50 == 0) co_await store.save_snapshot(workshop, port::Snapshot(last, "state"));
  }
}

int write(port::Store& store) {
  boost::asio::io_context context;
  for (int i = 0; i < kRooms; ++i) {
    boost::asio::co_spawn(context, write_for_ever(store, room(i)), boost::asio::detached);
  }
  context.run();
  return 1;
}

int read(port::Store& store) {
  using contract::wait_for;
  for (int i = 0; i < kRooms; ++i) {
    const auto records = wait_for(store.records_after(room(i), 0));
    if (!records && records.error() == port::ReadError::gone) continue;
    if (!records) return 1;
    for (port::Sequence sequence = 1; const auto& body : *records) {
      const auto answer = wait_for(store.answer_of(room(i), command(sequence)));
      if (body != body_of(room(i), sequence) || answer != std::optional<std::string>("ok")) return 1;
      print(room(i), sequence++);
    }
  }
  return 0;
}

int drive(const std::string& verb, const std::string& folder) {
  const auto* const flush = std::getenv("NORTHSTAR_DRIVER_FLUSH");
  const bool is_control = flush != nullptr && std::string(flush) == "checkpoints_only";
  auto opened = OpenStore::open(
      {.folder = folder,
       .flush = is_control ? adapter::sqlite::Flush::checkpoints_only : adapter::sqlite::Flush::each_commit});
  if (!opened) {
    std::cerr << opened.error() << "\n";
    return 1;
  }
  return verb == "write" ? write(*opened->store) : read(*opened->store);
}

}  // namespace
}  // namespace northstar::durability

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: northstar_store_driver write|read FOLDER\n";
    return 64;
  }
  return northstar::durability::drive(argv[1], argv[2]);
}
