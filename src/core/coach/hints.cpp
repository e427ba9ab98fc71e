#include "core/coach/hints.hpp"

#include <algorithm>
#include <array>

#include "core/coach/features.hpp"

namespace northstar::core::coach {
namespace {

constexpr CueSet kChange = bit(Cue::up) | bit(Cue::down) | bit(Cue::better);
constexpr CueSet kWork = bit(Cue::deliver) | bit(Cue::serve);
constexpr CueSet kThing = bit(Cue::artefact) | bit(Cue::activity);

/// Where each group of hints begins among the numbers of a language.
constexpr int kAnywhere = 0;
constexpr int kFirst = kAnywhere + kCues;
constexpr int kLast = kFirst + kCues;
constexpr int kPartsFrom = kLast + kCues;
constexpr int kUnits = kPartsFrom + static_cast<int>(kParts);
constexpr int kShapes = kUnits + 8;

class Gatherer {
 public:
  Gatherer(std::vector<std::uint16_t>& hints, const Statement& statement, const Parts& parts)
      : hints_(hints), statement_(statement), tokens_(statement.tokens), parts_(parts) {
    for (const auto& token : tokens_) all_ |= token.cues;
  }

  void gather() {
    add_places();
    add_parts();
    add_pairs();
    add_sizes();
    if (statement_.tongue == Tongue::en) {
      add_english();
    } else {
      add_korean();
    }
  }

 private:
  void add(int number) {
    const auto base = statement_.tongue == Tongue::ko ? kHints : 0;
    hints_.push_back(static_cast<std::uint16_t>(base + static_cast<std::size_t>(number)));
  }

  void add_if(int shape, bool holds) {
    if (holds) add(kShapes + shape);
  }

  void add_set(int from, CueSet cues) {
    for (int cue = 0; cue < kCues; ++cue) {
      if (((cues >> static_cast<unsigned>(cue)) & 1U) != 0) add(from + cue);
    }
  }

  bool any(CueSet cues) const { return (all_ & cues) != 0; }
  const Token* at(std::size_t i) const { return i < tokens_.size() ? &tokens_[i] : nullptr; }

  static bool is_skipped(const Token& token) {
    return token.kind == TokenKind::mark || token.text == "a" || token.text == "an" || token.text == "the" ||
           token.text == "of";
  }

  void add_places() {
    add_set(kAnywhere, all_);
    const auto first = std::ranges::find_if_not(tokens_, is_skipped);
    if (first != tokens_.end()) add_set(kFirst, first->cues);
    for (auto i = tokens_.size(); i-- > 0;) {
      if (is_skipped(tokens_[i]) || tokens_[i].kind == TokenKind::number) continue;
      add_set(kLast, tokens_[i].cues);
      break;
    }
  }

  void add_parts() {
    for (std::size_t part = 0; part < kParts; ++part) {
      if (parts_[part]) add(kPartsFrom + static_cast<int>(part));
    }
    for (const auto& quantity : statement_.quantities) add(kUnits + static_cast<int>(quantity.unit));
  }

  void add_pairs() {
    const bool is_changed = any(kChange);
    const bool is_asked = parts_[index(Part::actor)] && parts_[index(Part::behaviour)];
    add_if(0, any(bit(Cue::deliver)) && !is_changed);
    add_if(1, any(bit(Cue::deliver)) && is_changed);
    add_if(2, any(kThing) && !is_changed);
    add_if(3, any(kThing) && is_changed);
    add_if(4, any(bit(Cue::count)) && !is_changed);
    add_if(5, any(bit(Cue::count)) && any(kWork));
    add_if(6, any(bit(Cue::count)) && any(bit(Cue::state)));
    add_if(7, any(bit(Cue::count)) && any(bit(Cue::act)));
    add_if(8, any(bit(Cue::through)) && is_changed);
    add_if(9, all_ == 0);
    add_if(10, is_asked && !any(bit(Cue::deliver)));
    add_if(11, any(bit(Cue::ratio)) && !any(kWork));
    add_if(12, any(bit(Cue::ratio)) && any(kWork));
    add_if(13, any(bit(Cue::state) | bit(Cue::bad) | bit(Cue::good)) && !any(bit(Cue::deliver) | kThing));
    add_if(14, any(bit(Cue::count)) && any(kThing));
    add_if(15, is_changed && any(bit(Cue::measure) | bit(Cue::state) | bit(Cue::act)));
  }

  void add_sizes() {
    add_if(16, tokens_.size() <= 2);
    add_if(17, tokens_.size() >= 9);
    add_if(18, !any(kChange | kWork | kThing));
    add_if(19, parts_[index(Part::baseline)] && parts_[index(Part::target)]);
  }

  bool begins_with(std::initializer_list<std::string_view> words) const {
    const auto first = std::ranges::find_if_not(tokens_, is_skipped);
    return first != tokens_.end() && std::ranges::find(words, first->text) != words.end();
  }

  bool says(std::string_view phrase) const { return statement_.folded.text.contains(phrase); }

  void add_english() {
    const auto* const first = at(0);
    if (first == nullptr) return;
    const bool is_number = begins_with({"number", "total", "quantity", "#", "no", "length"});
    add_if(20, has(first->cues, Cue::deliver) && (first->cues & kChange) == 0 && first->form == Form::base &&
                   tokens_.size() > 1);
    add_if(21, says_team_works());
    add_if(22, ends_worked());
    add_if(23, is_number);
    add_if(24, is_number && is_worked_on());
    add_if(25, is_number && any(bit(Cue::act) | bit(Cue::state)) && !is_worked_on());
    add_if(26, is_number && any(bit(Cue::person)) && !any(kWork));
    add_if(27, begins_with({"percentage", "percent", "%", "proportion", "share", "prevalence", "incidence", "rate"}));
    add_if(28, says("% of ") && any(bit(Cue::person)));
    add_if(29, begins_with({"new"}) || says("a new "));
    add_if(30, says("did we") || says("have we") || says("do we"));
    add_if(31, begins_with({"more", "fewer", "less", "faster", "higher", "lower", "better", "stronger", "safer"}));
    add_if(32, person_acts());
    add_if(33, says("with the support") || says("supported by") || says(" support of") || says("eu support") ||
                   says("by the project"));
    add_if(34, begins_with({"extent", "status", "existence", "availability", "degree"}));
    add_if(35, begins_with({"average", "median", "mean"}));
    add_if(36, begins_with({"how"}) && any(kWork));
    add_if(37, begins_with({"how", "what"}) && !any(kWork));
    add_if(38, says("in place") || says("go-live") || says("on time") || says("on schedule"));
    add_if(39, is_number && any(kThing) && !any(bit(Cue::person)));
    add_if(40, is_worked_on() && !any(kChange));
    add_if(41, first->form == Form::past && (first->cues & (kChange | bit(Cue::good))) != 0);
    add_if(42, any(kThing) && all_before_is_plain());
  }

  /// "We shipped", "our team delivered".
  bool says_team_works() const {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (has(tokens_[i].cues, Cue::team) && (tokens_[i + 1].cues & kWork) != 0 && tokens_[i + 1].form != Form::gerund)
        return true;
    }
    return false;
  }

  /// "tests automated": what was done stands last.
  bool ends_worked() const {
    const auto& last = tokens_.back();
    return tokens_.size() > 1 && (last.form == Form::past) && (last.cues & kWork) != 0 && (last.cues & kChange) == 0;
  }

  bool is_worked_on() const {
    return std::ranges::any_of(tokens_, [](const Token& t) {
      return (t.form == Form::past || t.form == Form::gerund) && (t.cues & kWork) != 0 &&
             (t.cues & (kChange | bit(Cue::act))) == 0;
    });
  }

  bool person_acts() const {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (!has(tokens_[i].cues, Cue::person)) continue;
      const auto is_act = [&](std::size_t n) { return n < tokens_.size() && has(tokens_[n].cues, Cue::act); };
      if (is_act(i + 1) || is_act(i + 2) || is_act(i + 3)) return true;
    }
    return false;
  }

  /// A thing without any verb or measure: "promotional email campaign".
  bool all_before_is_plain() const {
    return !any(kChange | bit(Cue::measure) | bit(Cue::ratio) | bit(Cue::state) | bit(Cue::act));
  }

  void add_korean() {
    const auto* const last = last_word();
    if (last == nullptr) return;
    const bool is_verb =
        last->tail.ends_with("다") || last->text.ends_with("다") || statement_.folded.text.ends_with("다");
    add_if(20, (last->cues & kWork) != 0 && (last->cues & kChange) == 0 && !has(last->cues, Cue::ratio));
    add_if(21, (last->cues & kChange) != 0 || before_last_changes());
    add_if(22, is_verb);
    add_if(23, subject_stands());
    add_if(24, has(last->cues, Cue::count) && !has(last->cues, Cue::act));
    add_if(25, has(last->cues, Cue::count) && any(kWork | kThing));
    add_if(26, has(last->cues, Cue::ratio) && !any(kWork));
    add_if(27, has(last->cues, Cue::ratio) && any(kWork));
    add_if(28, is_verb && subject_stands());
    add_if(29, is_verb && !subject_stands() && (last->cues & kChange) == 0);
    add_if(30, any(bit(Cue::own)));
    add_if(31, says("몇 ") && any(kWork));
    add_if(32, says("완료") || says("오픈") || says("구축") || says("도입") || says("출시"));
    add_if(33, says("변화") || says("변했") || says("바뀌") || says("나아") || says("달라"));
    add_if(34, any(bit(Cue::through)) && ((last->cues & kChange) != 0));
    add_if(35, any(bit(Cue::person)) && any(bit(Cue::act)) && !any(bit(Cue::deliver)));
    add_if(36, any(bit(Cue::measure)) && !any(kWork | kThing));
    add_if(37, any(kThing) && (last->cues & (bit(Cue::count))) != 0);
    add_if(38, has(last->cues, Cue::deliver) && any(bit(Cue::act)));
    add_if(39, has(last->cues, Cue::deliver) && any(bit(Cue::state)));
    add_if(40, says("률") && !any(bit(Cue::deliver) | bit(Cue::serve)));
    add_if(41, says("비율"));
  }

  const Token* last_word() const {
    const auto found =
        std::find_if(tokens_.rbegin(), tokens_.rend(), [](const Token& t) { return t.kind == TokenKind::hangul; });
    return found == tokens_.rend() ? nullptr : &*found;
  }

  /// "감소율", "증가 추세": the change stands just before the end.
  bool before_last_changes() const {
    const auto from = tokens_.size() < 3 ? 0 : tokens_.size() - 3;
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(from), tokens_.end(),
                       [](const Token& t) { return (t.cues & kChange) != 0; });
  }

  bool subject_stands() const {
    return std::ranges::any_of(tokens_, [](const Token& t) {
      if (!has(t.cues, Cue::person)) return false;
      return t.tail == "이" || t.tail == "가" || t.tail == "은" || t.tail == "는" || t.tail == "들이" ||
             t.tail == "들은" || t.tail == "께서";
    });
  }

  std::vector<std::uint16_t>& hints_;
  const Statement& statement_;
  const std::vector<Token>& tokens_;
  const Parts& parts_;
  CueSet all_ = 0;
};

}  // namespace

void add_hints(std::vector<std::uint16_t>& hints, const Statement& statement, const Parts& parts) {
  Gatherer(hints, statement, parts).gather();
}

}  // namespace northstar::core::coach
