#include "app/simulation/phrases.hpp"

#include <algorithm>
#include <array>

namespace northstar::app::simulation {
namespace {

constexpr std::array<std::string_view, kThemes> kThemeNames{"재고와 물류", "주문과 배송 안내", "고객 응대",
                                                            "데이터와 시스템"};

constexpr Phrase kCurrent[] = {
    {0, "창고별 재고를 하루에 한 번만 맞춰 본다"},
    {1, "배송이 늦어져도 고객이 먼저 물어봐야 알 수 있다"},
    {2, "상담사가 화면 다섯 개를 오가며 답을 찾는다"},
    {3, "부서마다 매출 숫자가 다르다"},
    {0, "품절 상품이 주문된 뒤에야 품절인 줄 안다"},
    {1, "출고 지연 사유를 엑셀로 따로 적는다"},
    {2, "같은 문의가 여러 채널로 겹쳐 들어온다"},
    {3, "행사 때마다 서버를 손으로 늘린다"},
    {0, "반품 상품이 다시 팔리기까지 일주일이 걸린다"},
    {1, "주소 변경 요청이 전화로만 가능하다"},
    {2, "신입 상담사가 혼자 답하기까지 두 달이 걸린다"},
    {3, "보고서 하나를 만드는 데 이틀이 걸린다"},
    {0, "발주량을 담당자의 감으로 정한다"},
    {1, "배송사 세 곳의 상태 코드가 서로 다르다"},
    {2, "환불 승인이 팀장 한 사람에게 몰린다"},
    {3, "장애를 고객의 전화로 알게 된다"},
};

constexpr Phrase kFuture[] = {
    {0, "모든 창고의 재고가 주문 화면에 실시간으로 보인다"},
    {1, "고객이 묻기 전에 지연을 먼저 알린다"},
    {2, "상담사가 한 화면에서 고객의 모든 이력을 본다"},
    {3, "모두가 같은 숫자를 보고 결정한다"},
    {0, "수요를 예측해 품절을 미리 막는다"},
    {1, "고객이 앱에서 배송지를 직접 바꾼다"},
    {2, "간단한 문의는 기다림 없이 바로 풀린다"},
    {3, "행사 트래픽에도 사람이 밤을 새우지 않는다"},
    {0, "반품이 이틀 안에 다시 판매된다"},
    {1, "도착 시간을 한 시간 단위로 약속한다"},
    {2, "환불이 조건에 맞으면 그 자리에서 끝난다"},
    {3, "이상 징후를 고객보다 먼저 안다"},
};

constexpr Phrase kBarrier[] = {
    {0, "창고 시스템이 실시간 연동을 지원하지 않는다"},
    {1, "배송사와 데이터를 주고받는 약속이 없다"},
    {2, "고객 정보가 시스템 네 곳에 나뉘어 있다"},
    {3, "데이터의 주인이 정해져 있지 않다"},
    {0, "재고 실사 기준이 창고마다 다르다"},
    {1, "알림 문구 하나를 고치는 데 승인이 세 번 필요하다"},
    {2, "상담 지식이 사람 머릿속에만 있다"},
    {3, "개발팀이 운영 요청으로 바빠 새 일을 못 한다"},
    {0, "과거 수요 데이터가 일 년치밖에 없다"},
    {1, "주문 시스템을 고치면 정산이 깨질까 두렵다"},
    {2, "응대 품질을 건수로만 평가한다"},
    {3, "배포를 한 달에 한 번만 할 수 있다"},
    {0, "물류와 영업의 목표가 서로 다르다"},
    {3, "클라우드 경험이 있는 사람이 적다"},
};

constexpr Phrase kSolution[] = {
    {0, "재고 변동을 이벤트로 모아 한곳에서 보여 준다"},
    {1, "배송 상태를 표준 코드로 바꾸는 연동 창구를 만든다"},
    {2, "고객 이력을 모은 상담 화면을 먼저 한 팀에 적용한다"},
    {3, "핵심 지표 열 개의 주인과 정의를 정한다"},
    {0, "상위 백 개 상품부터 수요 예측을 시험한다"},
    {1, "지연이 예상되면 자동으로 안내를 보낸다"},
    {2, "자주 묻는 질문에 답하는 도우미를 상담사에게 먼저 준다"},
    {3, "배포 과정을 자동화해 매주 내보낸다"},
    {0, "반품 검수를 사진으로 먼저 판정한다"},
    {1, "배송지 변경을 앱에서 직접 하게 한다"},
    {2, "소액 환불은 규칙으로 바로 승인한다"},
    {3, "행사 기간에는 자동으로 늘고 줄게 한다"},
};

constexpr OutcomePhrase kOutcomes[] = {
    {0, "구매 담당자가 예측을 보고 발주해 품절이 줄어든다", "구매 담당자", "예측을 보고 매일 발주량을 정한다", "품절률",
     "%", 8000, 3000, "주문 기록"},
    {1, "고객이 배송을 묻지 않고도 도착 시간을 안다", "온라인 고객", "안내를 보고 기다리며 전화하지 않는다",
     "주문 천 건당 배송 문의", "건", 42000, 15000, "상담 기록"},
    {2, "상담사가 첫 통화에서 문의를 끝낸다", "상담사", "한 화면에서 답을 찾아 바로 해결한다", "첫 통화 해결률", "%",
     55000, 80000, "상담 시스템"},
    {3, "팀장들이 같은 숫자로 매주 우선순위를 정한다", "팀장", "공동 지표를 보고 우선순위를 바꾼다",
     "지표로 결정한 회의 비율", "%", 20000, 70000, "회의록"},
    {3, "개발자가 매주 안심하고 내보낸다", "개발자", "작은 변경을 매주 배포한다", "한 달 배포 횟수", "회", 1000, 8000,
     "배포 기록"},
};

constexpr std::string_view kComments[] = {"저희 팀도 똑같습니다", "얼마나 자주 일어나는지 궁금합니다",
                                          "이 부분은 고객 목소리도 들어 보면 좋겠어요", "다음 분기 과제와 이어집니다",
                                          "숫자로 확인해 보겠습니다"};

constexpr std::string_view kNotes[] = {"현업과 IT가 한자리에서 이야기해서 좋았다",
                                       "시간이 조금 부족했다",
                                       "다음에는 고객도 함께 초대해 보자",
                                       "투표로 빨리 정할 수 있었다",
                                       "사전 자료가 더 있으면 좋겠다",
                                       "한 달 뒤에 다시 모여 점검하자"};

constexpr std::string_view kActions[] = {"지표 정의 초안을 만들어 공유한다", "배송사와 연동 회의를 잡는다",
                                         "시범 적용할 상담팀을 정한다", "수요 데이터 상태를 점검한다"};

constexpr std::string_view kBusinessNames[] = {"물류 담당", "영업 담당",   "상담 담당", "구매 담당",
                                               "재무 담당", "마케팅 담당", "상품 담당", "품질 담당"};
constexpr std::string_view kItNames[] = {"주문 시스템 담당", "데이터 담당",      "인프라 담당", "앱 개발 담당",
                                         "보안 담당",        "정산 시스템 담당", "운영 담당",   "아키텍트"};

}  // namespace

std::span<const Phrase> phrases_of(core::Stage stage) {
  switch (stage) {
    case core::Stage::current:
      return kCurrent;
    case core::Stage::future:
      return kFuture;
    case core::Stage::barrier:
      return kBarrier;
    case core::Stage::solution:
      return kSolution;
    case core::Stage::warm_up:
    case core::Stage::inputs:
    case core::Stage::outcome:
    case core::Stage::wrap_up:
      return {};
  }
  return {};
}

std::size_t theme_of(std::string_view text) {
  using enum core::Stage;
  for (const auto stage : {current, future, barrier, solution}) {
    const auto phrases = phrases_of(stage);
    const auto found = std::ranges::find(phrases, text, &Phrase::text);
    if (found != phrases.end()) return found->theme;
  }
  const auto* const found = std::ranges::find(kOutcomes, text, &OutcomePhrase::text);
  return found == std::end(kOutcomes) ? 0 : found->theme;
}

std::string_view theme_name(std::size_t theme) { return kThemeNames[theme % kThemes]; }
std::span<const OutcomePhrase> outcome_phrases() { return kOutcomes; }
std::span<const std::string_view> comments() { return kComments; }
std::span<const std::string_view> notes() { return kNotes; }
std::span<const std::string_view> actions() { return kActions; }
std::span<const std::string_view> business_names() { return kBusinessNames; }
std::span<const std::string_view> it_names() { return kItNames; }

}  // namespace northstar::app::simulation
