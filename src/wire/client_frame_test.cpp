#include "wire/client_frame.hpp"

#include <gtest/gtest.h>

namespace northstar::wire {
namespace {

FrameError error_of(std::string_view text) {
  const auto frame = decode_client_frame(text);
  EXPECT_FALSE(frame.has_value()) << text;
  return frame ? FrameError{} : frame.error();
}

}  // namespace

TEST(ClientFrame, a_command_is_read_whole) {
  const auto frame =
      decode_client_frame(R"({"type":"command","id":"k1","command":{"type":"edit_card","card":"c1","text":"가"}})");
  ASSERT_TRUE(frame.has_value());
  const auto& command = std::get<CommandFrame>(*frame);
  EXPECT_EQ(command.id.text(), "k1");
  EXPECT_EQ(std::get<core::EditCard>(command.command).text, "가");
}

TEST(ClientFrame, an_error_names_the_command_and_the_place) {
  const auto error = error_of(R"({"type":"command","id":"k1","command":{"type":"edit_card","card":"c1"}})");
  EXPECT_EQ(error.id.text(), "k1");
  EXPECT_EQ(error.error, (DecodeError{"command.text", DecodeCode::missing}));
}

TEST(ClientFrame, an_error_names_no_command_whose_id_is_none) {
  EXPECT_TRUE(error_of(R"({"type":"command","id":"a b","command":{"type":"mark_done"}})").id.empty());
  EXPECT_TRUE(error_of(R"({"type":"command","id":7,"command":{"type":"mark_done"}})").id.empty());
  EXPECT_TRUE(error_of("[]").id.empty());
}

TEST(ClientFrame, hostile_text_is_refused) {
  const std::string deep(50'000, '[');
  const std::string large = R"({"type":"command","id":"k1","command":{"type":"edit_card","card":"c1","text":")" +
                            std::string(70'000, 'x') + "\"}}";
  for (const std::string_view text :
       {std::string_view("{"), std::string_view(deep), std::string_view(large), std::string_view("\0", 1),
        std::string_view(R"({"type":"ping","type":"ping"})"), std::string_view(R"("\ud800")")}) {
    EXPECT_EQ(error_of(text).error.code, DecodeCode::not_json);
  }
  EXPECT_EQ(error_of(R"({"type":"command","id":"k1","command":{"type":"rate_return","value":1e400}})").error,
            (DecodeError{"command.value", DecodeCode::not_an_integer}));
  EXPECT_EQ(error_of(R"({"type":"ping","to":"somebody"})").error.code, DecodeCode::unknown_member);
  EXPECT_EQ(error_of(R"({"type":"snapshot"})").error, (DecodeError{"type", DecodeCode::unknown_name}));
}

TEST(ClientFrame, presence_comes_back_as_it_went) {
  constexpr std::string_view text =
      R"({"type":"presence","presence":{"stage":"barrier","pointer":{"x":3,"y":-4},"card":"c1","doing":"moving"}})";
  EXPECT_EQ(encode_client_frame(*decode_client_frame(text)), text);
}

}  // namespace northstar::wire
