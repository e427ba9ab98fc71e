#include "core/agenda/way.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "core/agenda/standing.hpp"
#include "core/agenda/timetable.hpp"

namespace northstar::core {
namespace {

/// The least that squeezing leaves of an item: half of it, and no less than this. The numbers are a judgement, not a finding:
/// people can say what matters in ten minutes, and an activity of half its length is another activity.
constexpr int kLeastMinutes = 10;
/// Only the first of these are offered to be dropped, so that the choice stays one that can be overseen.
constexpr std::size_t kDropsOffered = 3;

int slack_minutes(const AgendaItem& item) {
  const bool is_protected = item.kind == ItemKind::pause || item.kind == ItemKind::vote;
  const int length = length_minutes(item);
  return is_protected ? 0 : std::max(0, length - std::max(kLeastMinutes, (length + 1) / 2));
}

/// The rest of a late day while it is laid anew.
class Rest {
 public:
  Rest(const Agenda& agenda, Standing standing, const std::set<AgendaItemId>& drop)
      : items_(agenda.items), skipped_(agenda.skipped), standing_(standing) {
    skipped_.insert(drop.begin(), drop.end());
  }

  [[nodiscard]] const std::set<AgendaItemId>& skipped() const { return skipped_; }

  /// How late the day would end if nothing but free time gave.
  [[nodiscard]] int late_at_end() const {
    int late = *standing_.late_minutes;
    int free_from = first_free_minute();
    for (std::size_t i = standing_.next; i < items_.size(); ++i) {
      late = late_after(late, items_[i].start_minute - free_from);
      if (is_skipped(i)) late = late_after(late, length_minutes(items_[i]));
      free_from = items_[i].end_minute;
    }
    return late;
  }

  /// Shares `minutes` among the items by what each can give. Sums are rounded, not shares, so that nothing is lost (AG18).
  [[nodiscard]] std::map<std::size_t, int> cuts(int minutes) const {
    int total = 0;
    for (std::size_t i = standing_.next; i < items_.size(); ++i) total += slack_of(i);
    std::map<std::size_t, int> cuts;
    const int wanted = std::min(minutes, total);
    int before = 0;
    for (std::size_t i = standing_.next; total > 0 && i < items_.size(); ++i) {
      const int sum = before + slack_of(i);
      cuts[i] = wanted * sum / total - wanted * before / total;
      before = sum;
    }
    return cuts;
  }

  /// Moves every item that is still to come to where it falls when each is shortened by its cut.
  [[nodiscard]] std::vector<AgendaItem> laid(std::map<std::size_t, int> cuts) const {
    auto items = items_;
    int late = *standing_.late_minutes;
    int free_from = first_free_minute();
    if (standing_.running) items[*standing_.running].end_minute += late;
    for (std::size_t i = standing_.next; i < items.size(); ++i) {
      late = late_after(late, items_[i].start_minute - free_from);
      items[i].start_minute += late;
      late = is_skipped(i) ? late_after(late, length_minutes(items_[i])) : late - cuts[i];
      items[i].end_minute += late;
      free_from = items_[i].end_minute;
    }
    return items;
  }

  /// When the last item that is held ends.
  [[nodiscard]] int end_of(const std::vector<AgendaItem>& items) const {
    for (std::size_t i = items.size(); i > standing_.next; --i) {
      if (!is_skipped(i - 1)) return items[i - 1].end_minute;
    }
    return standing_.running ? items[*standing_.running].end_minute : 0;
  }

 private:
  [[nodiscard]] bool is_skipped(std::size_t i) const { return skipped_.contains(items_[i].item); }
  [[nodiscard]] int slack_of(std::size_t i) const { return is_skipped(i) ? 0 : slack_minutes(items_[i]); }
  [[nodiscard]] int first_free_minute() const {
    return standing_.running ? items_[*standing_.running].end_minute : items_[standing_.next].start_minute;
  }

  std::vector<AgendaItem> items_;
  std::set<AgendaItemId> skipped_;
  Standing standing_;
};

/// The optional items that are still to come.
std::vector<AgendaItemId> droppable(const Agenda& agenda, const Standing& standing) {
  std::vector<AgendaItemId> items;
  for (std::size_t i = standing.next; i < agenda.items.size(); ++i) {
    const auto& item = agenda.items[i];
    if (item.need == Need::optional && !agenda.skipped.contains(item.item)) items.push_back(item.item);
  }
  return items;
}

}  // namespace

std::expected<Way, Reject> way_of(const Agenda& agenda, base::Instant now, int utc_offset_minutes, Giving giving,
                                  const std::set<AgendaItemId>& drop) {
  const auto standing = standing_of(agenda, now, utc_offset_minutes);
  if (standing.late_minutes.value_or(0) <= 0) return std::unexpected(Reject::not_ready);
  const auto open = droppable(agenda, standing);
  const auto is_open = [&](AgendaItemId item) { return std::ranges::find(open, item) != open.end(); };
  if (!std::ranges::all_of(drop, is_open)) return std::unexpected(Reject::not_ready);
  const Rest rest(agenda, standing, drop);
  auto items = rest.laid(giving == Giving::squeeze ? rest.cuts(rest.late_at_end()) : std::map<std::size_t, int>{});
  if (const auto reject = check_timetable(items, rest.skipped())) return std::unexpected(*reject);
  const int ends_minute = rest.end_of(items);
  return Way{giving, drop, std::move(items), ends_minute};
}

std::vector<Way> ways_of(const Agenda& agenda, base::Instant now, int utc_offset_minutes) {
  std::vector<std::set<AgendaItemId>> drops{{}};
  auto open = droppable(agenda, standing_of(agenda, now, utc_offset_minutes));
  open.resize(std::min(open.size(), kDropsOffered));
  for (const auto item : open) drops.push_back({item});
  std::vector<Way> ways;
  for (const auto& drop : drops) {
    for (const auto giving : {Giving::push, Giving::squeeze}) {
      auto way = way_of(agenda, now, utc_offset_minutes, giving, drop);
      const bool is_new = way && std::ranges::none_of(ways, [&](const Way& other) {
                            return other.drop == drop && other.items == way->items;
                          });
      if (is_new) ways.push_back(std::move(*way));
    }
  }
  return ways;
}

}  // namespace northstar::core
