#include <gtest/gtest.h>

#include "wire/fields/client_frame_fields.hpp"
#include "wire/fields/codec.hpp"
#include "wire/fields/forecast_fields.hpp"
#include "wire/fields/record_fields.hpp"
#include "wire/fields/server_frame_fields.hpp"
#include "wire/fields/snapshot_fields.hpp"
#include "wire/generate/example_json.hpp"

/// Every table of the protocol, there and back. That no table lacks a member or an enumerator is held at compile time
/// (completeness.hpp).
namespace northstar::wire {
namespace {

template <class T>
void expect_round_trip(const std::string& text) {
  const auto document = json::parse(text, json::large_limits);
  ASSERT_TRUE(document.has_value()) << text;
  const auto value = decode<T>(document->root());
  ASSERT_TRUE(value.has_value()) << name_of(value.error().code) << " at " << value.error().path << " in " << text;
  std::string again;
  encode(again, *value);
  ASSERT_EQ(again, text);
  ASSERT_TRUE(is_same(*value, *decode<T>(document->root())));
}

template <class T>
void expect_all_alternatives_round_trip() {
  const auto& type = type_of<T>();
  for (std::size_t index = 0; index < type.alternatives.size(); ++index) {
    for (const auto filling : {Filling::none, Filling::all, Filling::some}) {
      ExampleJson example(index, filling);
      ASSERT_NO_FATAL_FAILURE(expect_round_trip<T>(example.alternative(type, index)));
    }
  }
}

template <class T>
void expect_random_round_trips(int rounds) {
  for (int round = 0; round < rounds; ++round) {
    const auto filling = round == 0 ? Filling::none : round == 1 ? Filling::all : Filling::some;
    ExampleJson example(static_cast<std::uint64_t>(round), filling);
    ASSERT_NO_FATAL_FAILURE(expect_round_trip<T>(example.value(type_of<T>())));
  }
}

/// Takes each required member away in turn.
template <class T>
void expect_required_members_are_missed() {
  for (const auto source : type_of<T>().alternatives) {
    for (const auto& left_out : source().members) {
      if (left_out.demand == Demand::optional) continue;
      std::string text = "{\"type\":\"" + std::string(source().name) + '"';
      ExampleJson example(7, Filling::none);
      for (const auto& member : source().members) {
        if (member.demand == Demand::required && &member != &left_out)
          text += ",\"" + std::string(member.name) + "\":" + example.value(member.type());
      }
      const auto document = json::parse(text + '}');
      EXPECT_EQ(decode<T>(document->root()).error(), (DecodeError{std::string(left_out.name), DecodeCode::missing}))
          << text;
    }
  }
}

}  // namespace

TEST(Tables, every_command_comes_back_as_it_went) { expect_all_alternatives_round_trip<core::Command>(); }
TEST(Tables, every_event_comes_back_as_it_went) { expect_all_alternatives_round_trip<core::Event>(); }
TEST(Tables, every_client_frame_comes_back_as_it_went) { expect_all_alternatives_round_trip<ClientFrame>(); }
TEST(Tables, every_server_frame_comes_back_as_it_went) { expect_all_alternatives_round_trip<ServerFrame>(); }
TEST(Tables, workshops_come_back_as_they_went) { expect_random_round_trips<core::Workshop>(50); }
TEST(Tables, records_come_back_as_they_went) { expect_random_round_trips<Record>(200); }
TEST(Tables, forecasts_come_back_as_they_went) { expect_random_round_trips<core::Forecast>(50); }
TEST(Tables, snapshots_come_back_as_they_went) { expect_random_round_trips<Snapshot>(50); }

TEST(Tables, a_command_without_a_required_member_says_which) { expect_required_members_are_missed<core::Command>(); }
TEST(Tables, an_event_without_a_required_member_says_which) { expect_required_members_are_missed<core::Event>(); }

TEST(Tables, no_alternative_has_a_member_called_type) {
  for (const auto alternatives : {type_of<core::Command>().alternatives, type_of<core::Event>().alternatives,
                                  type_of<ClientFrame>().alternatives, type_of<ServerFrame>().alternatives}) {
    for (const auto source : alternatives) {
      for (const auto& member : source().members) EXPECT_NE(member.name, tag_name) << source().name;
    }
  }
}

}  // namespace northstar::wire
