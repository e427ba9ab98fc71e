#include <gtest/gtest.h>
#include <boost/json.hpp>

#include <array>
#include <random>
#include <string>

#include "wire/json/parse.hpp"

/// Holds our reader against Boost.JSON: on generated text, whole and damaged, both accept the same and read the same,
/// but for the differences that we want and list here.
namespace northstar::wire::json {
namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

template <std::size_t N>
std::string_view one_of(Random& random, const std::array<std::string_view, N>& choices) {
  return choices[below(random, N)];
}

std::string space(Random& random) {
  static constexpr std::array<std::string_view, 6> spaces{"", "", "", " ", "\n\t", "\r"};
  return std::string(one_of(random, spaces));
}

std::string text(Random& random) {
  static constexpr std::array<std::string_view, 14> pieces{
      "a",   "key", "가나", "\U0001F600", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00",
      "\\/", " ",   "\x7F", "\\uAC00",    "é"};
  std::string out = "\"";
  for (auto left = below(random, 6); left > 0; --left) out += one_of(random, pieces);
  return out + '"';
}

std::string number(Random& random) {
  static constexpr std::array<std::string_view, 12> numbers{"0",
                                                            "-0",
                                                            "7",
                                                            "-12",
                                                            "9007199254740991",
                                                            "9007199254740992",
                                                            "1.5",
                                                            "-0.001",
                                                            "2e3",
                                                            "3E-2",
                                                            "123456789012345678901234567890",
                                                            "1e-400"};
  return std::string(one_of(random, numbers));
}

std::string value(Random& random, int depth);

std::string array(Random& random, int depth) {
  std::string out = "[" + space(random);
  for (auto left = below(random, 4); left > 0; --left) out += value(random, depth) + (left > 1 ? "," : "");
  return out + "]";
}

std::string object(Random& random, int depth) {
  std::string out = "{" + space(random);
  for (auto left = below(random, 4); left > 0; --left) {
    out += "\"" + std::to_string(left) + text(random).substr(1) + space(random) + ":" + value(random, depth) +
           (left > 1 ? "," : "");
    if (left > 1) out += space(random);
  }
  return out + "}";
}

std::string value(Random& random, int depth) {
  static constexpr std::array<std::string_view, 3> words{"true", "false", "null"};
  const auto kind = below(random, depth == 0 ? 3 : 5);
  std::string core;
  if (kind == 0) core = one_of(random, words);
  if (kind == 1) core = number(random);
  if (kind == 2) core = text(random);
  if (kind == 3) core = array(random, depth - 1);
  if (kind == 4) core = object(random, depth - 1);
  return space(random) + core + space(random);
}

/// Changes, removes, doubles or puts in bytes that JSON cares for.
std::string damaged(Random& random, std::string json) {
  static constexpr std::string_view bytes = "{}[],:\"\\u0e+-.19tfn \n\x01\x80\xED\xA0\xFF";
  for (auto left = 1 + below(random, 3); left > 0 && !json.empty(); --left) {
    const auto at = below(random, json.size());
    const auto how = below(random, 4);
    if (how == 0) json[at] = bytes[below(random, bytes.size())];
    if (how == 1) json.erase(at, 1 + below(random, 3));
    if (how == 2) json.insert(at, 1, bytes[below(random, bytes.size())]);
    if (how == 3) json.resize(at);
  }
  return json;
}

bool same(const Value& ours, const boost::json::value& theirs);

bool same_members(const Value& ours, const boost::json::object& theirs) {
  if (ours.size() != theirs.size()) return false;
  for (const auto member : ours.members()) {
    const auto* const other = theirs.if_contains(member.key);
    if (other == nullptr || !same(member.value, *other)) return false;
  }
  return true;
}

bool same_items(const Value& ours, const boost::json::array& theirs) {
  if (ours.size() != theirs.size()) return false;
  std::size_t at = 0;
  for (const auto item : ours.items()) {
    if (!same(item, theirs[at++])) return false;
  }
  return true;
}

bool same_number(const Value& ours, const boost::json::value& theirs) {
  if (!theirs.is_number()) return false;
  if (theirs.is_int64()) {
    const auto integer = ours.integer();
    return integer ? *integer == theirs.get_int64() : std::abs(theirs.get_int64()) > 9007199254740991;
  }
  return !ours.integer() || std::stod(std::string(*ours.number())) == 0;
}

bool same(const Value& ours, const boost::json::value& theirs) {
  switch (ours.kind()) {
    case Kind::null:
      return theirs.is_null();
    case Kind::boolean:
      return theirs.is_bool() && *ours.boolean() == theirs.get_bool();
    case Kind::number:
      return same_number(ours, theirs);
    case Kind::string:
      return theirs.is_string() && *ours.string() == std::string_view(theirs.get_string());
    case Kind::array:
      return theirs.is_array() && same_items(ours, theirs.get_array());
    case Kind::object:
      return theirs.is_object() && same_members(ours, theirs.get_object());
  }
  return false;
}

/// The differences that we want: what we refuse and Boost.JSON accepts.
bool is_wanted_difference(ParseCode code) {
  return code == ParseCode::duplicate_key || code == ParseCode::nul_character;
}

void compare(const std::string& json) {
  boost::system::error_code failure;
  const auto theirs = boost::json::parse(json, failure);
  const auto ours = parse(json);
  if (ours) {
    if (failure == boost::json::error::exponent_overflow) return;  // We keep a number's text and let its reader judge.
    ASSERT_FALSE(failure) << "only we accept: " << json << " (" << failure.message() << ")";
    ASSERT_TRUE(same(ours->root(), theirs)) << json;
  } else {
    ASSERT_TRUE(failure || is_wanted_difference(ours.error().code))
        << "only we refuse (" << name_of(ours.error().code) << "): " << json;
  }
}

}  // namespace

TEST(JsonOracle, agrees_with_boost_json_on_generated_text) {
  Random random(1);
  for (int round = 0; round < 5'000; ++round) ASSERT_NO_FATAL_FAILURE(compare(value(random, 5)));
}

TEST(JsonOracle, agrees_with_boost_json_on_damaged_text) {
  Random random(2);
  for (int round = 0; round < 30'000; ++round) ASSERT_NO_FATAL_FAILURE(compare(damaged(random, value(random, 4))));
}

TEST(JsonOracle, differs_from_boost_json_just_where_we_want_it) {
  const auto accepts = [](std::string_view json) {
    boost::system::error_code failure;
    static_cast<void>(boost::json::parse(boost::json::string_view(json.data(), json.size()), failure));
    return !failure;
  };
  EXPECT_TRUE(accepts(R"({"a":1,"a":2})"));
  EXPECT_FALSE(parse(R"({"a":1,"a":2})"));
  EXPECT_TRUE(accepts(R"("\u0000")"));
  EXPECT_FALSE(parse(R"("\u0000")"));
  EXPECT_TRUE(accepts("1e400")) << "and Boost.JSON reads it as infinity";
  EXPECT_EQ(parse("1e400")->root().integer(), std::nullopt);
  EXPECT_EQ(parse("1e400")->root().decimal_milli(), std::nullopt);
}

}  // namespace northstar::wire::json
