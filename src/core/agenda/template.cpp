#include "core/agenda/template.hpp"

#include <span>
#include <string>
#include <string_view>

namespace northstar::core {
namespace {

struct Row {
  std::string_view block;
  ItemKind kind;
  Need need;
  int start_minute;
  int end_minute;
};

constexpr int at(int hour, int minute) { return hour * 60 + minute; }

constexpr Row kStandard[] = {
    {"introduction", ItemKind::session, Need::required, at(9, 30), at(10, 0)},
    {"background", ItemKind::customer_talk, Need::optional, at(10, 0), at(10, 30)},
    {"break", ItemKind::pause, Need::required, at(10, 30), at(10, 40)},
    {"current-future", ItemKind::activity, Need::required, at(10, 40), at(12, 0)},
    {"lunch", ItemKind::pause, Need::required, at(12, 0), at(13, 0)},
    {"barrier", ItemKind::activity, Need::required, at(13, 0), at(14, 5)},
    {"vote-1", ItemKind::vote, Need::required, at(14, 5), at(14, 20)},
    {"solution", ItemKind::activity, Need::required, at(14, 20), at(15, 30)},
    {"vote-2", ItemKind::vote, Need::required, at(15, 30), at(15, 45)},
    {"outcome", ItemKind::activity, Need::required, at(15, 45), at(17, 0)},
    {"wrap-up", ItemKind::activity, Need::required, at(17, 0), at(17, 30)},
};

constexpr Row kHalfDay[] = {
    {"introduction", ItemKind::session, Need::required, at(9, 0), at(9, 15)},
    {"current-future", ItemKind::activity, Need::required, at(9, 15), at(10, 0)},
    {"barrier", ItemKind::activity, Need::required, at(10, 0), at(10, 40)},
    {"vote-1", ItemKind::vote, Need::required, at(10, 40), at(10, 55)},
    {"solution", ItemKind::activity, Need::required, at(10, 55), at(11, 35)},
    {"vote-2", ItemKind::vote, Need::required, at(11, 35), at(11, 45)},
    {"outcome", ItemKind::activity, Need::required, at(11, 45), at(12, 40)},
    {"wrap-up", ItemKind::activity, Need::required, at(12, 40), at(13, 0)},
};

std::span<const Row> rows_of(Template which) {
  switch (which) {
    case Template::standard:
      return kStandard;
    case Template::half_day:
      return kHalfDay;
    case Template::empty:
      return {};
  }
  return {};
}

AgendaItem made_from(const Row& row) {
  const auto id = AgendaItemId::parse("item-" + std::string(row.block));
  return {*id, std::string(row.block), {}, row.kind, row.need, row.start_minute, row.end_minute};
}

}  // namespace

std::vector<AgendaItem> agenda_of(Template which) {
  std::vector<AgendaItem> items;
  for (const Row& row : rows_of(which)) items.push_back(made_from(row));
  return items;
}

}  // namespace northstar::core
