#include "core/report/sentence.hpp"

#include <gtest/gtest.h>

#include "core/report/particle.hpp"

namespace northstar::core {
namespace {

Outcome alarms_ko() {
  Outcome outcome;
  outcome.actor = "라인 작업자";
  outcome.behaviour = "알림 후 15분 안에 조치 카드를 실행한다";
  outcome.metric = "15분 내 조치 비율";
  outcome.unit = "%";
  outcome.baseline = {64'000};
  outcome.target = {90'000};
  outcome.direction = Direction::up;
  outcome.due = "2026-12";
  return outcome;
}

Outcome alarms_en() {
  auto outcome = alarms_ko();
  outcome.actor = "Line operators";
  outcome.behaviour = "act on alarms within 15 minutes";
  outcome.metric = "Share of alarms acted on";
  return outcome;
}

TEST(Sentence, RP6_says_an_outcome_in_korean) {
  EXPECT_EQ(sentence(alarms_ko(), Language::ko),
            "라인 작업자가 알림 후 15분 안에 조치 카드를 실행한다. 2026년 12월까지 15분 내 조치 비율을 64%에서 90%로 "
            "높인다.");
}

TEST(Sentence, RP6_says_an_outcome_in_english) {
  EXPECT_EQ(sentence(alarms_en(), Language::en),
            "Line operators will act on alarms within 15 minutes. Share of alarms acted on goes up from 64% to 90% by "
            "December 2026.");
}

TEST(Sentence, RP6_chooses_the_verb_by_direction) {
  auto outcome = alarms_ko();
  outcome.metric = "불량 원인 확정까지 걸린 시간(중앙값)";
  outcome.unit = "시간";
  outcome.baseline = {72'000};
  outcome.target = {6'500};
  outcome.direction = Direction::down;
  outcome.due = "2027";
  outcome.behaviour.clear();
  outcome.actor.clear();
  EXPECT_EQ(sentence(outcome, Language::ko),
            "2027년까지 불량 원인 확정까지 걸린 시간(중앙값)을 72시간에서 6.5시간으로 줄인다.");
  outcome.direction = Direction::stay_below;
  EXPECT_EQ(sentence(outcome, Language::ko),
            "2027년까지 불량 원인 확정까지 걸린 시간(중앙값)을 6.5시간 이하로 유지한다.");
  outcome = alarms_en();
  outcome.direction = Direction::stay_above;
  EXPECT_TRUE(
      sentence(outcome, Language::en).ends_with("Share of alarms acted on stays at or above 90% by December 2026."));
}

TEST(Sentence, RP6_names_an_unknown_baseline) {
  auto outcome = alarms_ko();
  outcome.baseline = {};
  EXPECT_TRUE(sentence(outcome, Language::ko).ends_with("조치 비율을 90%로 높인다 (기준값은 아직 모름)."));
  EXPECT_TRUE(sentence(outcome, Language::en).ends_with("goes up to 90% by December 2026 (baseline not known yet)."));
}

TEST(Sentence, RP6_does_not_mix_grammars) {
  EXPECT_TRUE(sentence(alarms_ko(), Language::en).starts_with("라인 작업자: 알림 후"));
  EXPECT_TRUE(sentence(alarms_en(), Language::ko).starts_with("Line operators: act on alarms"));
}

TEST(Sentence, RP6_says_only_what_is_there) {
  Outcome outcome;
  EXPECT_EQ(sentence(outcome, Language::ko), "");
  outcome.metric = "churn";
  EXPECT_EQ(sentence(outcome, Language::en), "");
  outcome.actor = "검사자";
  EXPECT_EQ(sentence(outcome, Language::ko), "검사자.");
}

TEST(AmountText, RP6_writes_thousandths_as_people_do) {
  EXPECT_EQ(amount_text({}, "%"), "");
  EXPECT_EQ(amount_text({0}, "%"), "0%");
  EXPECT_EQ(amount_text({-12'500}, "%"), "-12.5%");
  EXPECT_EQ(amount_text({1'234'567'050}, "회/주"), "1,234,567.05회/주");
  EXPECT_EQ(amount_text({4'000}, "s"), "4 s");
  EXPECT_EQ(amount_text({1}, ""), "0.001");
}

TEST(DateText, RP6_writes_each_precision) {
  EXPECT_EQ(date_text("2026", Language::ko), "2026년");
  EXPECT_EQ(date_text("2026-09", Language::en), "September 2026");
  EXPECT_EQ(date_text("2026-01-05", Language::ko), "2026년 1월 5일");
  EXPECT_EQ(date_text("2026-01-05", Language::en), "5 January 2026");
  EXPECT_EQ(date_text("", Language::ko), "");
}

TEST(ParticleAfter, RP6_follows_the_sound_before_it) {
  EXPECT_EQ(particle_after("고객", Particle::subject), "이");
  EXPECT_EQ(particle_after("작업자", Particle::subject), "가");
  EXPECT_EQ(particle_after("비율", Particle::object), "을");
  EXPECT_EQ(particle_after("횟수", Particle::object), "를");
  EXPECT_EQ(particle_after("5회/월", Particle::direction), "로");
  EXPECT_EQ(particle_after("30", Particle::direction), "으로");
  EXPECT_EQ(particle_after("90%", Particle::direction), "로");
  EXPECT_EQ(particle_after("만족도(평균)", Particle::object), "를");
}

}  // namespace
}  // namespace northstar::core
