#include "wire/json/value.hpp"

#include "wire/json/number.hpp"

namespace northstar::wire::json {

const Node& Value::node() const { return document_->node(index_); }

std::string_view Value::text() const { return document_->slice(node()); }

Kind Value::kind() const { return node().kind; }

std::optional<bool> Value::boolean() const {
  if (kind() != Kind::boolean) return std::nullopt;
  return node().size == 1;
}

std::optional<std::string_view> Value::string() const {
  if (kind() != Kind::string) return std::nullopt;
  return text();
}

std::optional<std::string_view> Value::number() const {
  if (kind() != Kind::number) return std::nullopt;
  return text();
}

std::optional<std::int64_t> Value::integer() const {
  if (kind() != Kind::number) return std::nullopt;
  return read_integer(text());
}

std::optional<std::int64_t> Value::decimal_milli() const {
  if (kind() != Kind::number) return std::nullopt;
  return read_decimal_milli(text());
}

std::size_t Value::size() const {
  const auto& own = node();
  return own.kind == Kind::array || own.kind == Kind::object ? own.size : 0;
}

Items Value::items() const { return Items(*this); }

Members Value::members() const { return Members(*this); }

std::optional<Value> Value::find(std::string_view key) const {
  for (const auto member : members()) {
    if (member.key == key) return member.value;
  }
  return std::nullopt;
}

Items::Iterator& Items::Iterator::operator++() {
  index_ = document_->node(index_).next;
  return *this;
}

Items::Iterator Items::begin() const {
  return array_.kind() == Kind::array ? Iterator(*array_.document_, array_.index_ + 1) : end();
}

Items::Iterator Items::end() const { return {*array_.document_, array_.node().next}; }

Member Members::Iterator::operator*() const {
  return {document_->slice(document_->node(index_)), Value(*document_, index_ + 1)};
}

Members::Iterator& Members::Iterator::operator++() {
  index_ = document_->node(index_ + 1).next;
  return *this;
}

Members::Iterator Members::begin() const {
  return object_.kind() == Kind::object ? Iterator(*object_.document_, object_.index_ + 1) : end();
}

Members::Iterator Members::end() const { return {*object_.document_, object_.node().next}; }

}  // namespace northstar::wire::json
