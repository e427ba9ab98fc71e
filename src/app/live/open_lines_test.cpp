#include "app/live/open_lines.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace northstar::app {
namespace {

const auto kWorkshop = *port::WorkshopId::parse("w");
const auto kOther = *port::WorkshopId::parse("o");

struct Ear final : transport::Peer {
  void send(transport::Frame) override {}
  void close(transport::CloseReason reason) override { code = reason.code; }
  std::optional<transport::CloseCode> code;
};

struct Heard {
  explicit Heard(std::shared_ptr<OpenLines::Line> its_line) : line(std::move(its_line)) { line->stand(ear); }
  std::shared_ptr<Ear> ear = std::make_shared<Ear>();
  std::shared_ptr<OpenLines::Line> line;
};

TEST(OpenLines, EndEveryLineOfASessionAndNoOther) {
  OpenLines lines;
  const Heard one{lines.add({kWorkshop, {"mine"}, Holder::account})};
  const Heard two{lines.add({kOther, {"mine"}, Holder::account})};
  const Heard other{lines.add({kWorkshop, {"yours"}, Holder::account})};
  lines.end_session({"mine"});
  EXPECT_EQ(one.ear->code, transport::CloseCode::signed_out);
  EXPECT_EQ(two.ear->code, transport::CloseCode::signed_out);
  EXPECT_FALSE(other.ear->code);
}

TEST(OpenLines, EndTheSeatsOfAWorkshopAndLeaveAccountsAndOtherWorkshops) {
  OpenLines lines;
  const Heard seat{lines.add({kWorkshop, {"a"}, Holder::seat})};
  const Heard account{lines.add({kWorkshop, {"b"}, Holder::account})};
  const Heard elsewhere{lines.add({kOther, {"c"}, Holder::seat})};
  lines.end_seats(kWorkshop);
  EXPECT_EQ(seat.ear->code, transport::CloseCode::signed_out);
  EXPECT_FALSE(account.ear->code);
  EXPECT_FALSE(elsewhere.ear->code);
}

TEST(OpenLines, CloseALineThatStandsOnlyAfterItsSessionEnded) {
  OpenLines lines;
  const auto line = lines.add({kWorkshop, {"a"}, Holder::seat});
  lines.end_session({"a"});
  const Heard late{line};
  EXPECT_EQ(late.ear->code, transport::CloseCode::signed_out);
}

TEST(OpenLines, ForgetLinesThatAreGoneAndKeepThoseThatStand) {
  OpenLines lines;
  const Heard kept{lines.add({kWorkshop, {"kept"}, Holder::seat})};
  for (int i = 0; i < 1000; ++i) static_cast<void>(lines.add({kWorkshop, {"gone"}, Holder::seat}));
  lines.end_session({"gone"});
  lines.end_session({"kept"});
  EXPECT_EQ(kept.ear->code, transport::CloseCode::signed_out);
}

}  // namespace
}  // namespace northstar::app
