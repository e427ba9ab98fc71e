#include "core/coach/actor.hpp"

#include <algorithm>
#include <array>

namespace northstar::core::coach {
namespace {

using Tokens = std::vector<Token>;

const Token* token_at(const Tokens& tokens, std::size_t at) { return at < tokens.size() ? &tokens[at] : nullptr; }

bool is_any(const Token* token, CueSet cues) { return token != nullptr && (token->cues & cues) != 0; }

constexpr std::array<std::string_view, 14> kObjectTails{"을",   "를", "에게", "한테", "들을", "들에게", "용",
                                                        "대상", "과", "와",   "및",   "들과", "관리",   "센터"};

/// A thing that is named for people: "고객 데이터", "직원 포털", "상담사 교육".
bool names_korean_thing(const Tokens& tokens, std::size_t at) {
  const auto* const next = token_at(tokens, at + 1);
  if (next == nullptr || next->kind != TokenKind::hangul || !tokens[at].tail.empty()) return false;
  if (next->text.starts_with("대상") && is_any(token_at(tokens, at + 2), bit(Cue::activity) | bit(Cue::deliver)))
    return true;
  const auto* const after = token_at(tokens, at + 2);
  const bool is_answered =
      next->text == "문의" && after != nullptr &&
      (after->text.starts_with("답변") || after->text == "대응" || after->text.starts_with("응대"));
  const bool is_thing =
      is_any(next, bit(Cue::artefact) | bit(Cue::activity)) && !is_any(next, bit(Cue::act) | bit(Cue::state));
  return is_answered || is_thing;
}

/// "교육생을 양성한다": people as what the team's work is done to.
bool is_korean_object(const Tokens& tokens, std::size_t at) {
  const bool is_object = std::ranges::find(kObjectTails, tokens[at].tail) != kObjectTails.end();
  return is_object && is_any(token_at(tokens, at + 1), bit(Cue::deliver)) &&
         !is_any(token_at(tokens, at + 1), bit(Cue::act));
}

constexpr std::array<std::string_view, 7> kArticles{"the", "a", "an", "our", "all", "more", "new"};

/// "Interview 20 customers", "train all operators": the verb is the team's.
bool is_english_object(const Tokens& tokens, std::size_t at) {
  auto before = at;
  while (before > 0) {
    const auto& token = tokens[before - 1];
    const bool is_passed = token.kind == TokenKind::number ||
                           std::ranges::find(kArticles, token.text) != kArticles.end() ||
                           (token.kind == TokenKind::latin && token.cues == 0 && token.text.size() > 3);
    if (!is_passed || at - before > 2) break;
    --before;
  }
  if (before == 0 || before > 3) return false;
  const auto& verb = tokens[before - 1];
  const bool is_work = has(verb.cues, Cue::deliver) && !has(verb.cues, Cue::up) && verb.form != Form::past;
  const auto* const next = token_at(tokens, at + 1);
  return is_work && !is_any(next, bit(Cue::act));
}

/// "customer acquisition cost", "customer case studies": the noun after it is the matter.
bool names_english_thing(const Tokens& tokens, std::size_t at) {
  const auto* const next = token_at(tokens, at + 1);
  if (next == nullptr || next->kind != TokenKind::latin || tokens[at].form == Form::s) return false;
  const bool is_thing = is_any(next, bit(Cue::artefact) | bit(Cue::activity) | bit(Cue::impact));
  return is_thing && !is_any(next, bit(Cue::act) | bit(Cue::state));
}

bool is_actor(const Statement& statement, std::size_t at) {
  const auto& tokens = statement.tokens;
  if (!has(tokens[at].cues, Cue::person)) return false;
  if (tokens[at].kind == TokenKind::hangul) return !names_korean_thing(tokens, at) && !is_korean_object(tokens, at);
  const bool is_by = at > 0 && tokens[at - 1].text == "per" && at > 1 && tokens[at - 2].kind == TokenKind::mark;
  return !names_english_thing(tokens, at) && !is_english_object(tokens, at) && !is_by;
}

/// The first verb of an English sentence without a subject is what the team is to do.
bool is_command(const Statement& statement, std::size_t at) {
  const auto& token = statement.tokens[at];
  if (token.kind != TokenKind::latin || token.form == Form::s) return false;
  return (at == 0 && token.form == Form::base && !has(token.cues, Cue::measure) && statement.tokens.size() > 1) ||
         (at > 0 && has(statement.tokens[at - 1].cues, Cue::team));
}

/// What is done with the team's own product in a Korean sentence ends in a word of delivery: "이용 안내 발송".
bool is_of_delivery(const Statement& statement, std::size_t at) {
  const auto* const next = token_at(statement.tokens, at + 1);
  if (next == nullptr || next->kind != TokenKind::hangul || !statement.tokens[at].tail.empty()) return false;
  return is_any(next, bit(Cue::artefact) | bit(Cue::activity)) && !is_any(next, bit(Cue::measure) | bit(Cue::act));
}

bool is_behaviour(const Statement& statement, std::size_t at) {
  const auto& token = statement.tokens[at];
  if (!has(token.cues, Cue::act) || is_command(statement, at)) return false;
  return token.kind != TokenKind::hangul || !is_of_delivery(statement, at);
}

template <class Matches>
std::optional<Place> first_of(const Statement& statement, Matches matches) {
  for (std::size_t at = 0; at < statement.tokens.size(); ++at) {
    const bool is_dated =
        std::ranges::any_of(statement.moments, [at](const Moment& m) { return m.first <= at && at < m.last; });
    if (!is_dated && matches(statement, at)) return Place{at, at + 1};
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 26> kNoVerbs{
    "in",  "of",   "with", "and",  "to",  "from", "by",  "at",  "on", "for",  "or",  "as",   "per",
    "who", "that", "the",  "than", "via", "have", "has", "are", "is", "were", "was", "into", "without"};

/// A verb that no list has is still told by its place: "households treat …", "students who juggle …".
bool is_unknown_english_verb(const Statement& statement, std::size_t at) {
  if (at == 0 || statement.tokens[at].kind != TokenKind::latin) return false;
  const auto& token = statement.tokens[at];
  const auto& before = statement.tokens[at - 1];
  const bool is_led = (has(before.cues, Cue::person) && before.form == Form::s) || before.text == "who";
  const bool is_verb =
      token.cues == 0 && token.form != Form::past && token.text.size() > 2 && !token.text.ends_with("ly");
  return is_led && is_verb && std::ranges::find(kNoVerbs, token.text) == kNoVerbs.end();
}

constexpr std::array<std::string_view, 8> kSubjectTails{"이", "가", "은", "는", "들이", "들은", "께서", "들도"};

/// "농민이 물을 아낀다", "직원이 서로 돕는 비율": after a subject, what ends as a verb does.
bool is_unknown_korean_verb(const Statement& statement, std::size_t at) {
  const auto& token = statement.tokens[at];
  const bool is_last = at + 1 == statement.tokens.size();
  const bool leads_to_ratio = !is_last && has(statement.tokens[at + 1].cues, Cue::measure);
  const bool is_verb = (is_last && token.text.ends_with("다")) || (leads_to_ratio && token.text.ends_with("는"));
  if (token.kind != TokenKind::hangul || token.cues != 0 || !is_verb) return false;
  return std::any_of(
      statement.tokens.begin(), statement.tokens.begin() + static_cast<std::ptrdiff_t>(at), [](const Token& t) {
        return has(t.cues, Cue::person) && std::ranges::find(kSubjectTails, t.tail) != kSubjectTails.end();
      });
}

bool is_unknown_verb(const Statement& statement, std::size_t at) {
  return is_unknown_english_verb(statement, at) || is_unknown_korean_verb(statement, at);
}

}  // namespace

std::optional<Place> actor_of(const Statement& statement) { return first_of(statement, is_actor); }

std::optional<Place> behaviour_of(const Statement& statement) {
  const auto known = first_of(statement, is_behaviour);
  return known ? known : first_of(statement, is_unknown_verb);
}

}  // namespace northstar::core::coach
