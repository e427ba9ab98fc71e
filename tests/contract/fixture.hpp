#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

#include "tests/contract/subject.hpp"
#include "tests/contract/wait_for.hpp"

namespace northstar::contract {

template <class SomeId>
SomeId id(std::string_view text) {
  return SomeId::parse(text).value();
}

inline const auto kWorkshop = id<port::WorkshopId>("W1");
inline const auto kOther = id<port::WorkshopId>("W2");
inline const auto kAnna = id<port::ParticipantId>("P-anna");
inline const auto kBora = id<port::ParticipantId>("P-bora");
inline const auto kRound = id<port::RoundId>("R1");
inline const auto kLaterRound = id<port::RoundId>("R2");
inline const auto kCommand = id<port::CommandId>("C1");
inline const auto kOtherCommand = id<port::CommandId>("C2");

inline port::WorkshopRow row_of(port::WorkshopId workshop, std::int64_t updated_at_ms = 1) {
  port::WorkshopRow row(workshop);
  row.owner = id<port::AccountId>("A1");
  row.title = "월요일 아침";
  row.customer = "한빛";
  row.date = "2026-11-24";
  row.lang = "ko";
  row.state = "draft";
  row.people_count = 20;
  row.updated_at = {updated_at_ms};
  return row;
}

inline port::Transaction records(std::vector<std::string> bodies) {
  port::Transaction transaction;
  transaction.records = std::move(bodies);
  return transaction;
}

/// An empty subject with the workshop W1 in it.
class Contract : public testing::TestWithParam<Maker> {
 protected:
  void SetUp() override {
    subject_ = GetParam().make();
    ASSERT_TRUE(wait_for(store().create(row_of(kWorkshop))));
  }

  port::Store& store() { return subject_->store(); }
  port::Directory& directory() { return subject_->directory(); }
  void reopen() { subject_->reopen(); }

  std::expected<port::Appended, port::AppendError> append(port::Sequence expected, port::Transaction transaction) {
    return wait_for(store().append(kWorkshop, expected, std::move(transaction)));
  }

  port::Loaded load() { return wait_for(store().load(kWorkshop)).value(); }

 private:
  std::unique_ptr<Subject> subject_;
};

inline std::string name_of_subject(const testing::TestParamInfo<Maker>& info) { return info.param.name; }

}  // namespace northstar::contract
