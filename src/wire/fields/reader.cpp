#include "wire/fields/reader.hpp"

#include <algorithm>
#include <charconv>

namespace northstar::wire {
namespace {

/// Most texts have their members in the table's order, so the search begins where the last one ended.
class Lookup {
 public:
  explicit Lookup(std::span<const Member> members) : members_(members) {}

  const Member* find(std::string_view name) {
    for (std::size_t tried = 0; tried < members_.size(); ++tried) {
      const auto index = next_;
      next_ = next_ + 1 == members_.size() ? 0 : next_ + 1;
      if (members_[index].name != name) continue;
      seen_ |= std::uint64_t{1} << index;
      return &members_[index];
    }
    return nullptr;
  }

  [[nodiscard]] const Member* missing() const {
    for (std::size_t index = 0; index < members_.size(); ++index) {
      const bool was_seen = (seen_ >> index & 1) != 0;
      if (!was_seen && members_[index].demand == Demand::required) return &members_[index];
    }
    return nullptr;
  }

 private:
  std::span<const Member> members_;
  std::size_t next_ = 0;
  std::uint64_t seen_ = 0;
};

bool fail_at(Reader& reader, std::string_view member, DecodeCode code) {
  reader.fail(code);
  return reader.fail_in_member(member);
}

/// Names of unknown members come from the sender, so the path quotes only so much of them.
std::string_view shortened(std::string_view name) {
  constexpr std::size_t max_quoted_bytes = 40;
  if (name.size() <= max_quoted_bytes) return name;
  auto end = max_quoted_bytes;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
  return name.substr(0, end);
}

}  // namespace

bool Reader::fail(DecodeCode code) {
  error_ = {.path = {}, .code = code};
  return false;
}

bool Reader::fail_in_member(std::string_view name) {
  const bool is_last = error_.path.empty() || error_.path.front() == '[';
  error_.path.insert(0, is_last ? "" : ".").insert(0, shortened(name));
  return false;
}

bool Reader::fail_in_item(std::size_t index) {
  const bool is_last = error_.path.empty() || error_.path.front() == '[';
  error_.path.insert(0, is_last ? "]" : "].").insert(0, std::to_string(index)).insert(0, "[");
  return false;
}

bool read_members(json::Value object, std::span<const Member> members, void* structure, std::string_view tag,
                  Reader& reader) {
  if (object.kind() != json::Kind::object) return reader.fail(DecodeCode::wrong_type);
  Lookup lookup(members);
  for (const auto [name, value] : object.members()) {
    if (!tag.empty() && name == tag) continue;
    const auto* const member = lookup.find(name);
    if (member == nullptr) return fail_at(reader, name, DecodeCode::unknown_member);
    auto* const place = const_cast<void*>(member->locate(structure));
    if (!member->type().operations.read(value, place, reader)) return reader.fail_in_member(member->name);
  }
  const auto* const missing = lookup.missing();
  return missing == nullptr || fail_at(reader, missing->name, DecodeCode::missing);
}

bool read_name(json::Value json, std::span<const std::string_view> names, std::size_t& index, Reader& reader) {
  const auto text = json.string();
  if (!text) return reader.fail(DecodeCode::wrong_type);
  const auto found = std::ranges::find(names, *text);
  if (found == names.end()) return reader.fail(DecodeCode::unknown_name);
  index = static_cast<std::size_t>(found - names.begin());
  return true;
}

bool read_tag(json::Value json, std::span<const TypeSource> alternatives, std::size_t& index, Reader& reader) {
  if (json.kind() != json::Kind::object) return reader.fail(DecodeCode::wrong_type);
  const auto tag = json.find(tag_name);
  if (!tag) return fail_at(reader, tag_name, DecodeCode::missing);
  const auto text = tag->string();
  if (!text) return fail_at(reader, tag_name, DecodeCode::wrong_type);
  const auto found = std::ranges::find(alternatives, *text, [](TypeSource source) { return source().name; });
  if (found == alternatives.end()) return fail_at(reader, tag_name, DecodeCode::unknown_name);
  index = static_cast<std::size_t>(found - alternatives.begin());
  return true;
}

bool read_text(json::Value json, std::string& text, Reader& reader) {
  const auto found = json.string();
  if (!found) return reader.fail(DecodeCode::wrong_type);
  if (found->size() > reader.limits().max_text_bytes) return reader.fail(DecodeCode::too_long);
  text = *found;
  return true;
}

bool read_boolean(json::Value json, bool& value, Reader& reader) {
  const auto found = json.boolean();
  if (!found) return reader.fail(DecodeCode::wrong_type);
  value = *found;
  return true;
}

bool read_integer(json::Value json, std::int64_t low, std::int64_t high, std::int64_t& value, Reader& reader) {
  if (json.kind() != json::Kind::number) return reader.fail(DecodeCode::wrong_type);
  const auto found = json.integer();
  if (!found) return reader.fail(DecodeCode::not_an_integer);
  if (*found < low || *found > high) return reader.fail(DecodeCode::out_of_range);
  value = *found;
  return true;
}

}  // namespace northstar::wire
