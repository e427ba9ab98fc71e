#include "app/keeping/verify_command.hpp"

#include <algorithm>
#include <iostream>
#include <string_view>
#include <utility>

#include "app/keeping/open_house.hpp"
#include "room/restore.hpp"

namespace northstar::app {
namespace {

/// What a workshop's log says about its snapshot.
enum class Finding { same, differs, unreadable };

std::string_view name_of(Finding finding) {
  switch (finding) {
    case Finding::same:
      return "ok";
    case Finding::differs:
      return "differs";
    case Finding::unreadable:
      return "unreadable";
  }
  return "";
}

port::Task<Finding> verify(port::Store& store, port::WorkshopId workshop) {
  const auto loaded = co_await store.load(workshop);
  if (!loaded) co_return Finding::unreadable;
  auto all = co_await store.records_after(workshop, 0);
  if (!all) co_return Finding::unreadable;
  auto from_start = *loaded;
  from_start.snapshot.reset();
  from_start.records = std::move(*all);
  const auto short_way = room::restore(*loaded);
  const auto long_way = room::restore(from_start);
  if (!short_way || !long_way) co_return Finding::unreadable;
  co_return *short_way == *long_way ? Finding::same : Finding::differs;
}

}  // namespace

int verify_command(const Options& options) {
  const auto house = open_house(options);
  if (!house) return exit_unavailable;
  const auto rows = house->run(house->store().list());
  if (!rows) {
    std::cerr << "northstar: the list cannot be read: " << port::name_of(rows.error()) << '\n';
    return exit_failed;
  }
  int bad = 0;
  for (const auto& row : *rows) {
    const auto finding = house->run(verify(house->store(), row.id));
    bad += finding == Finding::same ? 0 : 1;
    std::cout << row.id.text() << '\t' << name_of(finding) << '\t' << row.title << '\n';
  }
  std::cout << rows->size() << " workshops, " << bad << " bad\n";
  return bad == 0 ? exit_ok : exit_failed;
}

}  // namespace northstar::app
