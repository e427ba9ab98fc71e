#pragma once

#include <optional>
#include <string>

#include "core/reject.hpp"

namespace northstar::core {

enum class Language { ko, en };
enum class WorkshopStatus { draft, live, finished };

/// What a workshop is about.
struct Description {
  /// The id that the workshop carries in its documents; an imported one keeps the one it came with.
  std::string reference;
  std::string title;
  std::string customer;
  std::string industry;
  std::string subject;
  std::string goal;
  std::string background;
  /// YYYY-MM-DD, or empty.
  std::string date;
  std::string place;
  Language lang = Language::ko;

  friend bool operator==(const Description&, const Description&) = default;
};

/// Says what is wrong with `description`, or nothing: a title is needed, the rest may be empty (WO2).
/// @rejects empty_text, text_too_long, not_text, bad_date
[[nodiscard]] std::optional<Reject> check_description(const Description& description);

// Commands

/// The first command of every workshop; the server's own authority only.
struct CreateWorkshop {
  Description description;
};
struct DescribeWorkshop {
  Description description;
};
struct FinishWorkshop {};
struct ReopenWorkshop {};

// Events

struct WorkshopCreated {
  Description description;
};
struct WorkshopDescribed {
  Description description;
};
struct WorkshopFinished {};
struct WorkshopReopened {};

}  // namespace northstar::core
