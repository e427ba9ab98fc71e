#include "core/coach/coach.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/coach/statement.hpp"
#include "core/wording/folded_text.hpp"

namespace northstar::core {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

NamedParts parts_in(std::string_view text) { return read_statement(text).parts; }
std::vector<Remark> notes_on(std::string_view text) { return read_statement(text).notes; }
CoachQuestion question_to(std::string_view text) { return read_statement(text).question; }

/// What stands where `mark` points, code point by code point; empty if it points nowhere.
std::string marked(std::string_view text, SpanMark mark) {
  const auto reading = read_statement(text);
  const auto span = std::ranges::find(reading.spans, mark, &StatementSpan::mark);
  if (span == reading.spans.end()) return {};
  std::string found;
  std::uint32_t at = 0;
  for (std::size_t byte = 0; byte < text.size(); ++byte) {
    if (byte > 0 && (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U) ++at;
    if (at >= span->begin && at < span->end) found += text[byte];
  }
  return found;
}

}  // namespace

TEST(Coach, CH1_reads_alike_however_it_is_typed) {
  const auto plain = read_statement("재방문율 18% -> 35%");
  EXPECT_EQ(plain.lang, Language::ko);
  const auto wide = read_statement("재방문율 １８％ -> ３５％");
  const auto decomposed =
      read_statement("\u110C\u1162\u1107\u1161\u11BC\u1106\u116E\u11AB\u110B\u1172\u11AF 18% -> 35%");
  for (const auto& other : {wide, decomposed}) {
    EXPECT_EQ(other.reads_as, plain.reads_as);
    EXPECT_EQ(other.confidence, plain.confidence);
    EXPECT_EQ(other.parts, plain.parts);
  }
  EXPECT_EQ(decomposed.text, "\u110C\u1162\u1107\u1161\u11BC\u1106\u116E\u11AB\u110B\u1172\u11AF 18% -> 35%");
  EXPECT_EQ(read_statement("NPS 20 to 40").lang, Language::en);
}

TEST(Coach, CH2_tells_output_outcome_impact_and_unclear_apart) {
  for (const auto* text :
       {"상담 챗봇 시스템 구축", "Launch the new claims portal", "Number of workshops held", "교육 실시 횟수"})
    EXPECT_EQ(read_statement(text).reads_as, ReadsAs::output) << text;
  for (const auto* text :
       {"고객이 상담 없이 스스로 요금제를 바꾼다", "Customers renew without calling us", "반품률 4.1%에서 2.5%로 하락"})
    EXPECT_EQ(read_statement(text).reads_as, ReadsAs::outcome) << text;
  for (const auto* text : {"매출 15% 증가", "Grow revenue by 12%"})
    EXPECT_EQ(read_statement(text).reads_as, ReadsAs::impact) << text;
  for (const auto* text : {"미래형 업무 방식 혁신", "", "123 !?"})
    EXPECT_EQ(read_statement(text).reads_as, ReadsAs::unclear) << text;
  EXPECT_EQ(read_statement("").confidence, 0);
  EXPECT_EQ(read_statement("미래형 업무 방식 혁신").confidence, 50);
  EXPECT_GE(read_statement("Launch the new claims portal").confidence, 90);
}

TEST(Coach, CH3_finds_all_six_parts) {
  const NamedParts all{true, true, true, true, true, true};
  EXPECT_EQ(parts_in("점심 배달 고객이 전화 없이 앱으로 재주문하는 비율을 12%에서 2027년 2분기까지 30%로 늘린다"), all);
  EXPECT_EQ(parts_in("Increase the share of customers who renew online from 18% to 35% by the end of Q3"), all);
  EXPECT_TRUE(read_statement("Cut repeat calls by half").specific);
  EXPECT_FALSE(read_statement("직원 만족도 제고").specific);
}

TEST(Coach, CH3_people_whom_the_team_works_on_are_no_actor) {
  for (const auto* text :
       {"Interview 20 customers", "Train 300 operators", "고객 데이터 마트 구축", "Lower supplier acquisition costs"})
    EXPECT_FALSE(parts_in(text).actor) << text;
  for (const auto* text : {"Member retention of 90%", "고객이 앱을 쓴다", "작업자의 신고 건수 증가"})
    EXPECT_TRUE(parts_in(text).actor) << text;
}

TEST(Coach, CH4_a_rate_or_a_window_is_no_deadline) {
  for (const auto* text :
       {"30일 내 재문의율 12%", "매월 10건 신고", "주 3회 이상 사용", "Answer within 24 hours",
        "Add 40 orders each month", "이상 알림 후 15분 안에 조치하는 비율 90%", "납기를 하루 전까지 알리는 비율 증가"})
    EXPECT_FALSE(parts_in(text).deadline) << text;
  for (const auto* text :
       {"6개월 안에 재방문율 40%", "9월 말까지 5회로", "이탈률을 연내 5%로", "Halve churn by June", "NPS of 40 in Q3",
        "Cut waste 20% in the next fiscal year", "이탈률을 6개월 안에 5%로 낮춘다"})
    EXPECT_TRUE(parts_in(text).deadline) << text;
}

TEST(Coach, CH4_tells_baseline_from_target) {
  for (const auto* text :
       {"평점 3.5 → 4.2", "1/2월 평균 8.5%에서 7월 평균 4.0%로", "긴급 변경 하루 14회→5회",
        "현재 18%인 재방문율을 35%로", "대기 시간 3일에서 반나절로", "NPS from 22 to 40", "Churn down to 3% from 5%"}) {
    EXPECT_TRUE(parts_in(text).baseline) << text;
    EXPECT_TRUE(parts_in(text).target) << text;
  }
  for (const auto* text : {"대기 시간을 절반으로", "신고가 두 배로 늘어난다", "Halve absenteeism",
                           "Zero accidents at the crossing", "처리율을 670bps 높인다", "빈곤율을 OECD 평균 이하로"}) {
    EXPECT_FALSE(parts_in(text).baseline) << text;
    EXPECT_TRUE(parts_in(text).target) << text;
  }
  EXPECT_TRUE(parts_in("현재 재방문율 18%").baseline);
  EXPECT_FALSE(parts_in("현재 재방문율 18%").target);
}

TEST(Coach, CH4_numbers_in_names_are_no_targets) {
  for (const auto* text :
       {"5G 품질 개선", "1:1 게시판 개편", "관리자 화면 3.2 버전 배포", "2-way feedback process", "ISO 9001 인증"})
    EXPECT_FALSE(parts_in(text).target) << text;
}

TEST(Coach, CH5_spans_count_code_points) {
  const auto* const text = "😀 고객의 재방문율 18%에서 35%로 6월까지";
  EXPECT_EQ(marked(text, SpanMark::actor), "고객");
  EXPECT_EQ(marked(text, SpanMark::behaviour), "재방문");
  EXPECT_EQ(marked(text, SpanMark::baseline), "18%");
  EXPECT_EQ(marked(text, SpanMark::target), "35%");
  EXPECT_EQ(marked("Launch the portal", SpanMark::reason), "Launch");
  EXPECT_EQ(marked("고객 서비스 고도화", SpanMark::vague), "고도화");
}

TEST(Coach, CH6_offers_to_split_a_means_from_its_effect) {
  const auto* const korean = "챗봇 도입으로 단순 문의 40% 감소";
  EXPECT_THAT(notes_on(korean), Contains(Remark::mixed));
  EXPECT_EQ(marked(korean, SpanMark::means), "챗봇 도입으로");
  EXPECT_EQ(marked(korean, SpanMark::effect), "단순 문의 40% 감소");
  const auto* const english = "Reduce repeat calls by launching a self-service portal";
  EXPECT_EQ(marked(english, SpanMark::effect), "Reduce repeat calls");
  EXPECT_EQ(marked(english, SpanMark::means), "by launching a self-service portal");
  EXPECT_THAT(notes_on("Reduce repeat calls by 20%"), Not(Contains(Remark::mixed)));
  EXPECT_THAT(notes_on("재문의율을 12%로 낮춘다"), Not(Contains(Remark::mixed)));
}

TEST(Coach, CH7_notices_a_direction_that_nobody_wants) {
  EXPECT_THAT(notes_on("고객 해지율을 5%에서 8%로 높인다"), Contains(Remark::direction_against_metric));
  EXPECT_THAT(notes_on("Reduce course attendance to 60%"), Contains(Remark::direction_against_metric));
  EXPECT_THAT(notes_on("고객 만족도를 3.5에서 4.2로 높인다"), Not(Contains(Remark::direction_against_metric)));
  EXPECT_THAT(notes_on("재방문율을 18%에서 35%로 줄인다"), Contains(Remark::target_against_verb));
  EXPECT_THAT(notes_on("이탈률 5%에서 5%로 감소"), Contains(Remark::target_equals_baseline));
}

TEST(Coach, CH8_judges_how_much_of_the_gap_a_target_closes) {
  EXPECT_THAT(notes_on("재방문율을 40%에서 42%로 높인다"), Contains(Remark::target_small));
  EXPECT_THAT(notes_on("재방문율을 40%에서 65%로 높인다"), Contains(Remark::target_hard));
  EXPECT_THAT(notes_on("재방문율을 40%에서 50%로 높인다"), IsEmpty());
  EXPECT_THAT(notes_on("고객 응답 시간을 3일에서 12시간으로 줄인다"), Contains(Remark::target_hard));
}

TEST(Coach, CH9_notices_a_target_beyond_reason) {
  for (const auto* text : {"이탈률을 5%에서 0%로 낮춘다", "재방문율을 40%에서 100%로 높인다",
                           "Increase weekly orders per customer from 2 to 30"})
    EXPECT_THAT(notes_on(text), Contains(Remark::target_beyond_reason)) << text;
  EXPECT_THAT(notes_on("매뉴얼 배포 3건에서 50건 배포 완료"), Not(Contains(Remark::target_beyond_reason)));
}

TEST(Coach, CH10_asks_the_one_question_that_helps_most) {
  EXPECT_EQ(question_to("미래형 업무 방식 혁신"), CoachQuestion::what_changes);
  EXPECT_EQ(question_to("챗봇 도입으로 단순 문의 40% 감소"), CoachQuestion::which_half_is_the_goal);
  EXPECT_EQ(question_to("상담 챗봇 시스템 구축"), CoachQuestion::who_does_what_differently);
  EXPECT_EQ(question_to("매출 15% 증가"), CoachQuestion::whose_behaviour_is_behind_it);
  EXPECT_EQ(question_to("재방문율을 18%에서 35%로 줄인다"), CoachQuestion::which_direction);
  EXPECT_EQ(question_to("고객 이탈률"), CoachQuestion::how_much_and_which_way);
  EXPECT_EQ(question_to("재작업률 개선"), CoachQuestion::who);
  EXPECT_EQ(question_to("회원이 도서관을 더 자주 이용한다"), CoachQuestion::how_measured);
  EXPECT_EQ(question_to("고객의 재방문율을 높인다"), CoachQuestion::how_much);
  EXPECT_EQ(question_to("고객의 재방문율을 35%로 높인다"), CoachQuestion::from_where);
  EXPECT_EQ(question_to("고객의 재방문율을 18%에서 35%로 높인다"), CoachQuestion::by_when);
  EXPECT_EQ(question_to("고객의 재방문율을 18%에서 35%로 6월까지 높인다"), CoachQuestion::none);
}

TEST(Coach, CH11_marks_vague_words_and_counts_of_own_work) {
  EXPECT_THAT(notes_on("고객 서비스 역량 강화"), Contains(Remark::vague_words));
  EXPECT_THAT(notes_on("Optimize the customer experience"), Contains(Remark::vague_words));
  EXPECT_THAT(notes_on("고객이 앱을 쓴다"), Not(Contains(Remark::vague_words)));
  EXPECT_THAT(notes_on("사용자 교육 12회 실시"), ElementsAre(Remark::counts_own_work));
}

TEST(Coach, reads_text_of_any_length_and_form) {
  const std::string long_text(100'000, 'a');
  EXPECT_EQ(read_statement(long_text).text.size(), long_text.size());
  EXPECT_EQ(read_statement("\xFF\xFE\x80").reads_as, ReadsAs::unclear);
  for (const auto* text : {"end", "end users", "end-to-end test", "by the end", "the end of the end of the", "by",
                           "within 6", "한", "까지"})
    EXPECT_FALSE(read_statement(text).parts.deadline) << text;
  EXPECT_EQ(fold("１ａＢ\u1100\u1161 →").text, "1ab가 →");
}

}  // namespace northstar::core
