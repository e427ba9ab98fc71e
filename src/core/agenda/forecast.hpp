#pragma once

#include <optional>
#include <vector>

#include "core/agenda/agenda.hpp"
#include "core/agenda/way.hpp"

namespace northstar::core {

/// How an item stands to the day: over, running, still to come, or left out.
enum class ItemStatus { done, running, next, skipped };

/// One item as planned and as it is expected to be; what is over was as expected. All in minutes of the place's day, which
/// may pass 1440 when a day runs late into the night.
struct ItemForecast {
  AgendaItemId item;
  ItemStatus status = ItemStatus::next;
  int start_minute = 0;
  int end_minute = 0;
  int expected_start_minute = 0;
  int expected_end_minute = 0;
};

/// What becomes of the day if all goes on as planned from now on.
struct Forecast {
  std::vector<ItemForecast> items;
  /// Behind the day, or ahead of it where negative; absent where that cannot be said (AG15).
  std::optional<int> late_minutes;
  /// When the last item would end; absent without items.
  std::optional<int> ends_minute;
  /// What can give, each as it would come; none when the day is not behind.
  std::vector<Way> ways;
};

/// Says how the day stands at `now` (AG14 to AG19). `utc_offset_minutes` serves where the agenda does not know the place's own.
[[nodiscard]] Forecast forecast(const Agenda& agenda, base::Instant now, int utc_offset_minutes);

}  // namespace northstar::core
