#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/document/fault.hpp"
#include "wire/fields/codec.hpp"
#include "wire/json/value.hpp"

namespace northstar::app::document {

/// A value of a document that knows its path. Reading something else than what stands there notes a fault and gives
/// an empty value, so that a reader goes on without asking after every step.
class Place {
 public:
  Place(std::optional<wire::json::Value> value, std::string path, Faults& faults)
      : value_(value), path_(std::move(path)), faults_(&faults) {}

  [[nodiscard]] const std::string& path() const { return path_; }
  void fail(std::string what, std::string hint = {}) const;

  /// The member `key`, which must be there.
  [[nodiscard]] Place at(std::string_view key) const;
  /// The member `key`; nothing when it is absent or null.
  [[nodiscard]] std::optional<Place> find(std::string_view key) const;
  /// The items of the list `key`; none when it is absent or null.
  [[nodiscard]] std::vector<Place> list(std::string_view key) const;
  /// The members of the object `key` with their names; none when it is absent or null.
  [[nodiscard]] std::vector<std::pair<std::string, Place>> table(std::string_view key) const;

  [[nodiscard]] std::string text() const;
  /// The text of the member `key`; empty when it is absent or null.
  [[nodiscard]] std::string text_of(std::string_view key) const;
  [[nodiscard]] int whole() const;
  /// A number of at most three decimals, in thousandths.
  [[nodiscard]] std::int64_t milli() const;

  template <class SomeId>
  [[nodiscard]] SomeId id() const {
    return parse_id<SomeId>(text());
  }
  /// The id that the member `key` holds; empty when it is absent, null or "".
  template <class SomeId>
  [[nodiscard]] SomeId id_of(std::string_view key) const {
    const auto place = find(key);
    const auto named = place ? place->text() : std::string{};
    return named.empty() ? SomeId{} : place->template parse_id<SomeId>(named);
  }
  /// Reads `text`, a part of this value, as an id.
  template <class SomeId>
  [[nodiscard]] SomeId parse_id(std::string_view text) const {
    const auto id = SomeId::parse(text);
    if (!id) fail("'" + std::string{text} + "' is not an id", "use 1 to 24 characters of A-Z a-z 0-9 _ -");
    return id.value_or(SomeId{});
  }

  /// The enumerator that is called so on the wire; "-" may stand for "_".
  template <class Enum>
  [[nodiscard]] Enum named() const {
    return static_cast<Enum>(index_in(wire::Names<Enum>::names));
  }
  /// The value in the form of its field table, as on the wire.
  template <class Value>
  [[nodiscard]] Value as() const {
    if (!value_) return Value{};
    auto read = wire::decode<Value>(*value_, wire::stored_limits);
    if (read) return std::move(*read);
    fail_at(read.error());
    return Value{};
  }
  template <class Value>
  [[nodiscard]] Value as_of(std::string_view key) const {
    const auto place = find(key);
    return place ? place->template as<Value>() : Value{};
  }

 private:
  [[nodiscard]] Place member(std::string_view key, wire::json::Value value) const;
  [[nodiscard]] std::size_t index_in(std::span<const std::string_view> names) const;
  void fail_at(const wire::DecodeError& error) const;

  std::optional<wire::json::Value> value_;
  std::string path_;
  Faults* faults_;
};

}  // namespace northstar::app::document
