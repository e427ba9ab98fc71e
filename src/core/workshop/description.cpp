#include "core/workshop/description.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"

namespace northstar::core {

std::optional<Reject> check_description(const Description& description) {
  if (const auto wrong = check_text(description.title, kName)) return wrong;
  const std::array names{&description.reference, &description.customer, &description.industry, &description.place};
  for (const auto* name : names) {
    if (const auto wrong = check_text(*name, kOptionalName)) return wrong;
  }
  const std::array paragraphs{&description.subject, &description.goal, &description.background};
  for (const auto* paragraph : paragraphs) {
    if (const auto wrong = check_text(*paragraph, kParagraph)) return wrong;
  }
  if (!is_date(description.date)) return Reject::bad_date;
  return std::nullopt;
}

}  // namespace northstar::core
