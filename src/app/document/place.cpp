#include "app/document/place.hpp"

#include <algorithm>
#include <limits>

namespace northstar::app::document {
namespace {

using wire::json::Kind;

std::string joined(std::span<const std::string_view> names) {
  std::string all;
  for (const auto name : names) all += (all.empty() ? "" : ", ") + std::string{name};
  return all;
}

}  // namespace

void Place::fail(std::string what, std::string hint) const { faults_->note({path_, std::move(what), std::move(hint)}); }

void Place::fail_at(const wire::DecodeError& error) const {
  auto path = path_;
  if (!error.path.empty()) path += (error.path.front() == '[' ? "" : ".") + error.path;
  faults_->note({std::move(path), std::string{wire::name_of(error.code)}, "see docs/document-format.md"});
}

Place Place::member(std::string_view key, wire::json::Value value) const {
  return {value, path_ + (path_.empty() ? "" : ".") + std::string{key}, *faults_};
}

Place Place::at(std::string_view key) const {
  const auto found = value_ ? value_->find(key) : std::nullopt;
  if (found) return member(key, *found);
  if (value_) fail("the member '" + std::string{key} + "' is missing", "add it");
  return {std::nullopt, path_ + (path_.empty() ? "" : ".") + std::string{key}, *faults_};
}

std::optional<Place> Place::find(std::string_view key) const {
  const auto found = value_ ? value_->find(key) : std::nullopt;
  if (!found || found->is_null()) return std::nullopt;
  return member(key, *found);
}

std::vector<Place> Place::list(std::string_view key) const {
  std::vector<Place> places;
  const auto found = find(key);
  if (!found) return places;
  if (found->value_->kind() != Kind::array) found->fail("a list is expected", "write [ … ]");
  for (const auto item : found->value_->items()) {
    places.push_back({item, found->path_ + '[' + std::to_string(places.size()) + ']', *faults_});
  }
  return places;
}

std::vector<std::pair<std::string, Place>> Place::table(std::string_view key) const {
  std::vector<std::pair<std::string, Place>> places;
  const auto found = find(key);
  if (!found) return places;
  if (found->value_->kind() != Kind::object) found->fail("an object is expected", "write { … }");
  for (const auto [name, value] : found->value_->members()) {
    places.emplace_back(std::string{name}, found->member(name, value));
  }
  return places;
}

std::string Place::text() const {
  if (!value_) return {};
  const auto text = value_->string();
  if (!text) fail("a text is expected", "put it in quotes");
  return std::string{text.value_or("")};
}

std::string Place::text_of(std::string_view key) const {
  const auto place = find(key);
  return place ? place->text() : std::string{};
}

int Place::whole() const {
  if (!value_) return 0;
  const auto number = value_->integer();
  const bool is_small = number && std::in_range<int>(*number);
  if (!is_small) fail("a whole number is expected", "write it without a fraction or an exponent");
  return is_small ? static_cast<int>(*number) : 0;
}

std::int64_t Place::milli() const {
  if (!value_) return 0;
  const auto number = value_->decimal_milli();
  if (!number) fail("a number with at most three decimals is expected", "write it without an exponent");
  return number.value_or(0);
}

std::size_t Place::index_in(std::span<const std::string_view> names) const {
  if (!value_) return 0;
  auto name = text();
  std::ranges::replace(name, '-', '_');
  const auto found = std::ranges::find(names, name);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  fail("'" + name + "' is not known here", "use one of: " + joined(names));
  return 0;
}

}  // namespace northstar::app::document
