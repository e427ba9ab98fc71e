#include "core/report/words.hpp"

#include <array>

namespace northstar::core {
namespace {

struct Translation {
  std::string_view ko;
  std::string_view en;
};

/// In the order of Word.
constexpr std::array<Translation, kWordCount> kWords{{
    {"워크숍 보고서", "Workshop report"},
    {"고객사", "Customer"},
    {"산업", "Industry"},
    {"주제 영역", "Subject area"},
    {"날짜", "Date"},
    {"장소", "Place"},
    {"목표", "Goal"},
    {"배경", "Background"},
    {"참가자", "Participants"},
    {"이름", "Name"},
    {"소속", "Side"},
    {"조직·직책", "Organisation and title"},
    {"담당", "Owns"},
    {"요약", "Summary"},
    {"참가자", "Participants"},
    {"카드", "Cards"},
    {"Outcome", "Outcomes"},
    {"실행 과제", "Actions"},
    {"Outcome(성과)", "Outcomes"},
    {"책임자", "Owner"},
    {"측정 방법", "How it is measured"},
    {"선행 지표", "Leading"},
    {"후행 지표", "Lagging"},
    {"Output(산출물)에 가깝다고 보았습니다. 그러면 누가 무엇을 다르게 하나요?",
     "The group took this for an output. Who does what differently because of it?"},
    {"품질 속성", "Qualities"},
    {"메모", "Note"},
    {"이 Outcome으로 이어지는 해결책", "Results from"},
    {"실현하는 미래", "Realises"},
    {"합의(손가락 0~5개)", "Consensus (fist of five)"},
    {"아직 없습니다.", "None yet."},
    {"단계별 카드", "Cards by stage"},
    {"묶지 않은 카드", "Not in a cluster"},
    {"이름 없는 묶음", "Cluster without a name"},
    {"투표", "Votes"},
    {"투표한 사람", "Voters"},
    {"항목", "Option"},
    {"점", "Dots"},
    {"동률", "tie"},
    {"동률: 바로 위 항목과의 차이가 우연으로 볼 수 있을 만큼 작습니다.",
     "Tie: the lead of the option above is small enough to be chance."},
    {"투표한 사람이 세 명이 되지 않아 결과를 보여 주지 않습니다.",
     "Fewer than three people answered, so nothing is shown."},
    {"한쪽의 인원이 네 명이 되지 않아 소속별 결과는 보여 주지 않습니다.",
     "Fewer than four people of one side answered, so no split by side is shown."},
    {"비즈니스와 IT의 의견 일치", "Where business and IT agree"},
    {"같은 곳에 모인 점", "Dots on the same options"},
    {"양쪽 상위 5개 가운데 겹치는 항목", "Options in both top fives"},
    {"젠슨–섀넌 발산", "Jensen-Shannon divergence"},
    {"효과와 노력 평가", "Ratings of impact and effort"},
    {"평가한 사람", "Raters"},
    {"효과", "Impact"},
    {"노력", "Effort"},
    {"가운데 값(하위 25%–상위 25%)이며, 1은 낮음, 5는 높음입니다.",
     "Median (lower to upper quartile); 1 is low, 5 is high."},
    {"결정", "Decisions"},
    {"이유", "Reason"},
    {"고른 것", "Chosen"},
    {"내려놓은 것", "Dropped"},
    {"연결", "Links"},
    {"비어 있는 곳", "Gaps"},
    {"이어지는 미래가 없는 현재", "Current without a future"},
    {"해결책이 없는 장벽", "Barrier without a solution"},
    {"Outcome이 없는 해결책", "Solution without an outcome"},
    {"어떤 Outcome도 실현하지 않는 미래", "Future that no outcome serves"},
    {"모든 카드가 이어져 있습니다.", "Every card is linked."},
    {"실행 과제", "Actions"},
    {"할 일", "What"},
    {"기한", "By"},
    {"상태", "State"},
    {"진행 중", "open"},
    {"완료", "done"},
    {"Outcome", "Outcome"},
    {"회고", "Retrospective"},
    {"들인 시간의 가치(ROTI, 1~5)", "Return on time invested (1 to 5)"},
    {"평균", "Mean"},
    {"중요도", "Importance"},
}};

constexpr std::array<Translation, 8> kStages{{
    {"워밍업", "Warm-up"},
    {"사전 자료", "Inputs"},
    {"현재(Current)", "Current"},
    {"미래(Future)", "Future"},
    {"장벽(Barrier)", "Barrier"},
    {"해결책(Solution)", "Solution"},
    {"Outcome(성과)", "Outcome"},
    {"마무리", "Wrap-up"},
}};

constexpr std::array<Translation, 3> kSides{{{"비즈니스", "Business"}, {"IT", "IT"}, {"진행 측", "Host"}}};

constexpr std::array<Translation, 6> kLinks{{
    {"해소", "resolves"},
    {"가로막음", "blocks"},
    {"해결", "addresses"},
    {"비롯됨", "results from"},
    {"실현", "realises"},
    {"원인", "causes"},
}};

constexpr std::array<Translation, 3> kNotes{
    {{"계속할 것(Keep)", "Keep"}, {"문제(Problem)", "Problem"}, {"시도할 것(Try)", "Try"}}};

std::string_view in(Language language, const Translation& translation) {
  return language == Language::ko ? translation.ko : translation.en;
}

}  // namespace

std::string_view text_of(Word word, Language language) { return in(language, kWords[static_cast<std::size_t>(word)]); }
std::string_view text_of(Stage stage, Language language) {
  return in(language, kStages[static_cast<std::size_t>(stage)]);
}
std::string_view text_of(Side side, Language language) { return in(language, kSides[static_cast<std::size_t>(side)]); }
std::string_view text_of(LinkKind kind, Language language) {
  return in(language, kLinks[static_cast<std::size_t>(kind)]);
}
std::string_view text_of(NoteKind kind, Language language) {
  return in(language, kNotes[static_cast<std::size_t>(kind)]);
}

}  // namespace northstar::core
