#include "wire/fields/codec.hpp"

#include <gtest/gtest.h>

namespace northstar::wire {

enum class Colour { red, green };
using ThingId = base::Id<struct ThingTag>;

struct Point {
  int x = 0;
  int y = 0;
};

struct Thing {
  ThingId id;
  Colour colour = Colour::green;
  std::string text;
  ThingId parent;
  bool is_new = false;
  std::uint8_t count = 0;
  base::Instant at;
  std::optional<ThingId> owner;
  std::optional<std::int64_t> milli;
  Point point;
  std::vector<Point> path;
  std::set<ThingId> marks;
  std::map<Colour, Point> corners;
  std::map<ThingId, std::vector<int>> scores;
};

struct Shift {
  int by;
};
struct Clear {};
using Step = std::variant<Shift, Clear>;

struct Shelf {
  std::string name;
  std::map<ThingId, Thing> things;
};
struct House {
  Shelf shelf;
  Point door;
  std::optional<int> number;
};

template <>
struct Names<Colour> {
  static constexpr std::string_view name = "colour";
  static constexpr std::array<std::string_view, 2> names{"red", "green"};
};
template <>
struct IdName<ThingId> {
  static constexpr std::string_view name = "thing_id";
};
template <>
struct Fields<Point> {
  static constexpr std::string_view name = "point";
  static constexpr std::array members{field<&Point::x>("x"), field<&Point::y>("y")};
};
template <>
struct Fields<Thing> {
  static constexpr std::string_view name = "thing";
  static constexpr std::array members{field<&Thing::id>("id"),
                                      field<&Thing::colour>("colour"),
                                      optional_field<&Thing::text>("text"),
                                      optional_field<&Thing::parent>("parent"),
                                      optional_field<&Thing::is_new>("is_new"),
                                      optional_field<&Thing::count>("count"),
                                      field<&Thing::at>("at"),
                                      field<&Thing::owner>("owner"),
                                      field<&Thing::milli>("milli"),
                                      field<&Thing::point>("point"),
                                      optional_field<&Thing::path>("path"),
                                      optional_field<&Thing::marks>("marks"),
                                      optional_field<&Thing::corners>("corners"),
                                      optional_field<&Thing::scores>("scores")};
};
template <>
struct Fields<Shift> {
  static constexpr std::string_view name = "shift";
  static constexpr std::array members{field<&Shift::by>("by")};
};
template <>
struct Fields<Clear> {
  static constexpr std::string_view name = "clear";
  static constexpr auto members = no_members;
};
template <>
struct Fields<Step> {
  static constexpr std::string_view name = "step";
};
template <>
struct Fields<Shelf> {
  static constexpr std::string_view name = "shelf";
  static constexpr std::array members{optional_field<&Shelf::name>("name"), optional_field<&Shelf::things>("things")};
};
template <>
struct Fields<House> {
  static constexpr std::string_view name = "house";
  static constexpr std::array members{field<&House::shelf>("shelf"), field<&House::door>("door"),
                                      field<&House::number>("number")};
};

namespace {

template <class T>
std::expected<T, DecodeError> decoded(std::string_view text, DecodeLimits limits = {}) {
  const auto document = json::parse(text);
  EXPECT_TRUE(document.has_value()) << text;
  return decode<T>(document->root(), limits);
}

template <class T>
DecodeError error_of(std::string_view text, DecodeLimits limits = {}) {
  const auto result = decoded<T>(text, limits);
  EXPECT_FALSE(result.has_value()) << text;
  return result ? DecodeError{} : result.error();
}

template <class T>
std::string encoded(const T& value, Empties empties = Empties::omitted) {
  std::string out;
  encode(out, value, empties);
  return out;
}

constexpr std::string_view kSmallThing = R"({"id":"a","colour":"green","at":5,"point":{"x":1,"y":-2}})";
constexpr std::string_view kFullThing =
    R"({"id":"a","colour":"red","text":"가\n","parent":"b","is_new":true,"count":255,"at":-1,"owner":"c","milli":0,)"
    R"("point":{"x":0,"y":0},"path":[{"x":1,"y":2}],"marks":["m","n"],"corners":{"green":{"x":3,"y":4}},"scores":{"s":[1,2]}})";

}  // namespace

TEST(FieldCodec, every_kind_of_member_survives_the_way_there_and_back) {
  for (const auto text : {kSmallThing, kFullThing}) {
    const auto thing = decoded<Thing>(text);
    ASSERT_TRUE(thing.has_value()) << thing.error().path;
    EXPECT_EQ(encoded(*thing), text);
  }
}

TEST(FieldCodec, members_may_come_in_any_order) {
  const auto point = decoded<Point>(R"({"y":2,"x":1})");
  ASSERT_TRUE(point.has_value());
  EXPECT_EQ(encoded(*point), R"({"x":1,"y":2})");
}

TEST(FieldCodec, empties_are_written_on_demand_but_absent_optionals_and_empty_ids_never) {
  EXPECT_EQ(
      encoded(*decoded<Thing>(kSmallThing), Empties::written),
      R"({"id":"a","colour":"green","text":"","is_new":false,"count":0,"at":5,"point":{"x":1,"y":-2},)"
      R"("path":[],"marks":[],"corners":{},"scores":{}})");
}

TEST(FieldCodec, what_is_written_with_its_empties_can_be_handed_back) {
  for (const auto text : {kSmallThing, kFullThing}) {
    const auto thing = *decoded<Thing>(text);
    EXPECT_TRUE(is_same(thing, decoded<Thing>(encoded(thing, Empties::written)).value_or(Thing{})));
  }
}

TEST(FieldCodec, an_empty_id_inside_an_optional_means_taken_away) {
  const auto thing = decoded<Thing>(R"({"id":"a","colour":"red","at":0,"owner":"","point":{"x":0,"y":0}})");
  ASSERT_TRUE(thing.has_value());
  EXPECT_TRUE(thing->owner.has_value());
  EXPECT_TRUE(thing->owner->empty());
}

TEST(FieldCodec, variants_carry_their_alternatives_name) {
  EXPECT_EQ(encoded(Step(Shift{3})), R"({"type":"shift","by":3})");
  EXPECT_EQ(encoded(Step(Clear{})), R"({"type":"clear"})");
  EXPECT_EQ(std::get<Shift>(*decoded<Step>(R"({"by":-4,"type":"shift"})")).by, -4);
  EXPECT_EQ(error_of<Step>(R"({"by":1})"), (DecodeError{"type", DecodeCode::missing}));
  EXPECT_EQ(error_of<Step>(R"({"type":7})"), (DecodeError{"type", DecodeCode::wrong_type}));
  EXPECT_EQ(error_of<Step>(R"({"type":"leap"})"), (DecodeError{"type", DecodeCode::unknown_name}));
  EXPECT_EQ(error_of<Step>(R"({"type":"clear","by":1})"), (DecodeError{"by", DecodeCode::unknown_member}));
  EXPECT_EQ(error_of<Step>("[]"), (DecodeError{"", DecodeCode::wrong_type}));
}

TEST(FieldCodec, errors_say_what_and_where) {
  EXPECT_EQ(error_of<Point>(R"({"x":1})"), (DecodeError{"y", DecodeCode::missing}));
  EXPECT_EQ(error_of<Point>(R"({"x":1,"y":2,"z":3})"), (DecodeError{"z", DecodeCode::unknown_member}));
  EXPECT_EQ(error_of<Point>(R"({"x":"1","y":2})"), (DecodeError{"x", DecodeCode::wrong_type}));
  EXPECT_EQ(error_of<Point>(R"({"x":1.0,"y":2})"), (DecodeError{"x", DecodeCode::not_an_integer}));
  EXPECT_EQ(error_of<Point>(R"({"x":1e400,"y":2})"), (DecodeError{"x", DecodeCode::not_an_integer}));
  EXPECT_EQ(error_of<Point>(R"({"x":2147483648,"y":2})"), (DecodeError{"x", DecodeCode::out_of_range}));
  EXPECT_EQ(error_of<Point>(R"({"x":null,"y":2})"), (DecodeError{"x", DecodeCode::wrong_type}));
  EXPECT_EQ(error_of<std::vector<Point>>(R"([{"x":1,"y":2},{"x":1,"y":[]}])"),
            (DecodeError{"[1].y", DecodeCode::wrong_type}));
}

TEST(FieldCodec, errors_deep_inside_carry_the_whole_path) {
  const auto with = [](std::string_view member) {
    return R"({"id":"a","colour":"red","at":0,"point":{"x":0,"y":0},)" + std::string(member) + "}";
  };
  EXPECT_EQ(error_of<Thing>(with(R"("scores":{"k":[1,true]})")), (DecodeError{"scores.k[1]", DecodeCode::wrong_type}));
  EXPECT_EQ(error_of<Thing>(with(R"("corners":{"blue":{"x":0,"y":0}})")),
            (DecodeError{"corners.blue", DecodeCode::unknown_name}));
  EXPECT_EQ(error_of<Thing>(with(R"("scores":{"k k":[]})")), (DecodeError{"scores.k k", DecodeCode::bad_id}));
  EXPECT_EQ(error_of<Thing>(with(R"("marks":["a","a"])")), (DecodeError{"marks[1]", DecodeCode::duplicate}));
  EXPECT_EQ(error_of<Thing>(with(R"("parent":"")")), (DecodeError{"parent", DecodeCode::bad_id}));
  EXPECT_EQ(error_of<Thing>(with(R"("parent":"0123456789012345678901234")")),
            (DecodeError{"parent", DecodeCode::bad_id}));
  EXPECT_EQ(error_of<Thing>(with(R"("count":256)")), (DecodeError{"count", DecodeCode::out_of_range}));
  EXPECT_EQ(error_of<Thing>(with(R"("count":-1)")), (DecodeError{"count", DecodeCode::out_of_range}));
  EXPECT_EQ(error_of<Thing>(with(R"("is_new":1)")), (DecodeError{"is_new", DecodeCode::wrong_type}));
}

TEST(FieldCodec, limits_bind_texts_and_items) {
  const DecodeLimits limits{.max_text_bytes = 3, .max_items = 1};
  EXPECT_EQ(error_of<std::string>(R"("가나")", limits).code, DecodeCode::too_long);
  EXPECT_TRUE(decoded<std::string>(R"("가")", limits).has_value());
  EXPECT_EQ(error_of<std::vector<int>>("[1,2]", limits).code, DecodeCode::too_many);
  EXPECT_EQ((error_of<std::map<ThingId, int>>(R"({"a":1,"b":2})", limits).code), DecodeCode::too_many);
}

TEST(FieldCodec, an_unknown_members_name_is_quoted_only_in_part) {
  const auto error = error_of<Point>("{\"" + std::string(39, 'n') + "가\":1}");
  EXPECT_EQ(error, (DecodeError{std::string(39, 'n'), DecodeCode::unknown_member}));
}

TEST(FieldCodec, sameness_looks_at_every_member) {
  const auto small = *decoded<Thing>(kSmallThing);
  const auto full = *decoded<Thing>(kFullThing);
  EXPECT_TRUE(is_same(small, small));
  EXPECT_FALSE(is_same(small, full));
  auto other = full;
  other.scores.begin()->second[1] = 9;
  EXPECT_FALSE(is_same(full, other));
  EXPECT_FALSE(is_same(Step(Shift{1}), Step(Shift{2})));
  EXPECT_FALSE(is_same(Step(Shift{1}), Step(Clear{})));
}

namespace {

House house(std::string_view things, int door_x) {
  auto result = *decoded<House>(R"({"shelf":{},"door":{"x":0,"y":0},"number":4})");
  result.shelf.things = *decoded<std::map<ThingId, Thing>>(things);
  result.door.x = door_x;
  return result;
}

std::string thing(std::string_view id, int x) {
  return "\"" + std::string(id) + R"(":{"id":")" + std::string(id) + R"(","colour":"red","at":0,"point":{"x":)" +
         std::to_string(x) + R"(,"y":0}})";
}

}  // namespace

TEST(FieldDiff, of_equal_values_is_empty) {
  std::string out;
  diff(out, house("{" + thing("a", 1) + "}", 0), house("{" + thing("a", 1) + "}", 0));
  EXPECT_EQ(out, "{}");
}

TEST(FieldDiff, sets_and_removes_by_key_and_gives_other_members_whole) {
  const auto before = house("{" + thing("a", 1) + "," + thing("c", 1) + "," + thing("d", 1) + "}", 0);
  auto after = house("{" + thing("b", 1) + "," + thing("c", 2) + "," + thing("d", 1) + "}", 7);
  after.number.reset();
  std::string out;
  diff(out, before, after);
  const auto whole = [](const Thing& value) { return encoded(value, Empties::written); };
  EXPECT_EQ(out, R"({"shelf":{"things":{"set":{"b":)" + whole(after.shelf.things.begin()->second) + R"(,"c":)" +
                     whole(std::next(after.shelf.things.begin())->second) +
                     R"(},"gone":["a"]}},"door":{"x":7,"y":0},"number":null})");
}

TEST(FieldDiff, of_a_map_that_only_lost_has_no_set) {
  std::string out;
  diff(out, house("{" + thing("a", 1) + "," + thing("b", 1) + "}", 0), house("{}", 0));
  EXPECT_EQ(out, R"({"shelf":{"things":{"gone":["a","b"]}}})");
}

}  // namespace northstar::wire
