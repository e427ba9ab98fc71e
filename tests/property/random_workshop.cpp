#include "random_workshop.hpp"

#include <algorithm>
#include <array>

#include "core/activity/preset.hpp"
#include "core/agenda/template.hpp"
#include "core/agenda/way.hpp"
#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"

namespace northstar::property {
namespace {

using namespace core;

constexpr std::array kStages{Stage::current, Stage::future, Stage::barrier, Stage::solution, Stage::outcome};

struct Founder {
  const char* id;
  Side side;
  Role role;
};

constexpr std::array kFounders{
    Founder{"fac", Side::host, Role::facilitator},   Founder{"cofac", Side::host, Role::co_facilitator},
    Founder{"b1", Side::business, Role::participant}, Founder{"b2", Side::business, Role::participant},
    Founder{"b3", Side::business, Role::participant}, Founder{"b4", Side::business, Role::participant},
    Founder{"i1", Side::it, Role::participant},       Founder{"i2", Side::it, Role::participant},
    Founder{"i3", Side::it, Role::participant},       Founder{"i4", Side::it, Role::participant},
    Founder{"obs", Side::business, Role::observer},   Founder{"wall", Side::host, Role::display},
};

/// Every stage in every mix of visibility and authorship, with leave to do everything.
std::vector<Activity> activities() {
  std::vector<Activity> plan;
  for (const auto stage : kStages) {
    for (const auto visibility : {Visibility::own_only, Visibility::everyone}) {
      for (const auto authorship : {Authorship::named, Authorship::anonymous}) {
        Activity activity = preset(ActivityKind::write, stage);
        activity.activity = *ActivityId::parse("a" + std::to_string(plan.size()));
        activity.visibility = visibility;
        activity.authorship = authorship;
        activity.abilities = {Ability::add_card,       Ability::edit_own_card, Ability::edit_any_card,  Ability::move_card,
                              Ability::group_cards,    Ability::link_cards,    Ability::comment,        Ability::define_outcome,
                              Ability::give_consensus, Ability::add_action,    Ability::add_note};
        plan.push_back(std::move(activity));
      }
    }
  }
  return plan;
}

}  // namespace

RandomWorkshop::RandomWorkshop(std::uint64_t seed) : random_(seed) { found(); }

int RandomWorkshop::below(int bound) { return static_cast<int>(random_() % static_cast<std::uint64_t>(bound)); }

template <class SomeId>
SomeId RandomWorkshop::fresh(char prefix) {
  return *SomeId::parse(prefix + std::to_string(++made_));
}

template <class Map>
typename Map::key_type RandomWorkshop::any_of(const Map& map) {
  if (map.empty()) return *Map::key_type::parse("nothing");
  return std::next(map.begin(), below(static_cast<int>(map.size())))->first;
}

template <class SomeId>
std::vector<SomeId> RandomWorkshop::some(const std::vector<SomeId>& from, int most) {
  std::vector<SomeId> picked = from;
  std::ranges::shuffle(picked, random_);
  picked.resize(std::min(picked.size(), static_cast<std::size_t>(1 + below(most))));
  return picked;
}

Envelope RandomWorkshop::by(ParticipantId actor, Command command) {
  const auto authority = actor.empty() ? Authority::server : Authority::person;
  return {fresh<CommandId>('k'), actor, authority, {1'700'000'000'000 + made_}, std::move(command)};
}

void RandomWorkshop::found() {
  const auto run_first = [this](Command command) {
    founding_.push_back(by({}, std::move(command)));
    run(founding_.back());
  };
  run_first(CreateWorkshop{{.reference = "w", .title = "Workshop", .customer = {}, .industry = {}, .subject = {}, .goal = {},
                            .background = {}, .date = "2026-11-24", .place = {}, .lang = Language::ko}});
  run_first(SetAgenda{agenda_of(Template::standard)});
  run_first(PlanActivities{activities()});
  for (const auto& founder : kFounders) {
    run_first(AddParticipant{*ParticipantId::parse(founder.id), founder.side, founder.role, "", {founder.id, "", ""}});
  }
}

std::vector<Event> RandomWorkshop::run(const Envelope& envelope) {
  auto events = decide(state_, envelope);
  if (!events) return {};
  for (const auto& event : *events) state_ = evolve(std::move(state_), event);
  return std::move(*events);
}

std::vector<ParticipantId> RandomWorkshop::people() const {
  std::vector<ParticipantId> people;
  for (const auto& [id, participant] : state_.participants.list) people.push_back(id);
  return people;
}

ParticipantId RandomWorkshop::someone() { return any_of(state_.participants.list); }

Stage RandomWorkshop::a_stage() {
  const auto* activity = current_activity(state_.activities);
  return activity != nullptr && chance(80) ? activity->stage : kStages[static_cast<std::size_t>(below(kStages.size()))];
}

std::string RandomWorkshop::a_text() {
  static constexpr std::array kTexts{"설비가 서고 나서야 고장인 걸 안다", "데이터 보관 기간이 30일", "Nobody reads the alarms", "가"};
  return kTexts[static_cast<std::size_t>(below(kTexts.size()))] + std::to_string(below(1000));
}

Envelope RandomWorkshop::draw() {
  const auto* facilitator = "fac";
  const int what = below(100);
  if (what < 15) return by(*ParticipantId::parse(facilitator), draw_room_command());
  const auto actor = someone();
  if (what < 60) return by(actor, draw_card_command(actor));
  if (what < 75) return by(chance(50) ? *ParticipantId::parse(facilitator) : actor, draw_structure_command());
  if (what < 90) return by(chance(30) ? *ParticipantId::parse(facilitator) : actor, draw_round_command());
  return by(actor, draw_wrap_up_command());
}

Command RandomWorkshop::draw_card_command(ParticipantId actor) {
  const auto card = any_of(state_.cards.list);
  switch (below(14)) {
    case 0: return EditCard{card, a_text()};
    case 1: return MoveCard{card, "zone", {below(2000), below(2000)}};
    case 2: return DeleteCard{card};
    case 3: return RestoreCard{card};
    case 4: return MergeCards{card, {any_of(state_.cards.list)}};
    case 5: return UnmergeCard{card};
    case 6: return SignCard{card};
    case 7: return AddComment{fresh<CommentId>('m'), card, a_text()};
    case 8: return DeleteComment{any_of(state_.cards.comments)};
    case 9: return RevealCards{a_stage()};
    default: return AddCard{fresh<CardId>('c'), a_stage(), "", actor.text().data() + a_text(), {below(2000), below(2000)}};
  }
}

Command RandomWorkshop::draw_structure_command() {
  const auto card = any_of(state_.cards.list);
  switch (below(7)) {
    case 0: return CreateCluster{fresh<ClusterId>('g'), a_stage(), chance(50) ? a_text() : "", {card}};
    case 1: return RenameCluster{any_of(state_.clusters.list), a_text()};
    case 2: return AssignCards{chance(20) ? ClusterId{} : any_of(state_.clusters.list), {card}};
    case 3: return DissolveCluster{any_of(state_.clusters.list)};
    case 4: return UnlinkCards{any_of(state_.links.list)};
    default:
      return LinkCards{fresh<LinkId>('l'), card, any_of(state_.cards.list), static_cast<LinkKind>(below(6))};
  }
}

std::vector<OptionId> RandomWorkshop::options_of(Stage stage) {
  std::vector<OptionId> options;
  for (const auto& [id, card] : state_.cards.list) {
    const bool usable = card.stage == stage && card.status == CardStatus::live && card.exposure == Exposure::revealed;
    if (usable || chance(2)) options.push_back(*OptionId::parse(id.text()));
  }
  return options.empty() ? std::vector{*OptionId::parse("nothing")} : some(options, 8);
}

OpenVote RandomWorkshop::draw_vote() {
  const auto stage = a_stage();
  const VoteRules rules{.budget = 1 + below(6),
                        .limit_per_option = 1,
                        .own_options = chance(30) ? OwnOptions::barred : OwnOptions::allowed,
                        .host_votes = chance(50) ? HostVotes::counted_apart : HostVotes::excluded};
  return {fresh<RoundId>('v'), a_text(), stage, OptionKind::card, rules, options_of(stage)};
}

CastBallot RandomWorkshop::draw_ballot() {
  const auto round = any_of(state_.votes.list);
  const auto found = state_.votes.list.find(round);
  if (found == state_.votes.list.end()) return {round, {}};
  CastBallot ballot{round, {}};
  for (const auto option : some(found->second.options, 3)) ballot.choices.push_back({option, 1});
  return ballot;
}

CastRating RandomWorkshop::draw_scores() {
  const auto round = any_of(state_.ratings.list);
  const auto found = state_.ratings.list.find(round);
  if (found == state_.ratings.list.end()) return {round, {}};
  CastRating rating{round, {}};
  for (const auto option : some(found->second.options, 3)) rating.scores.push_back({option, 1 + below(5), 1 + below(5)});
  return rating;
}

Command RandomWorkshop::draw_round_command() {
  switch (below(12)) {
    case 0: return draw_vote();
    case 1: return CloseVote{any_of(state_.votes.list)};
    case 2: return chance(20) ? Command{CancelVote{any_of(state_.votes.list)}} : Command{draw_vote()};
    case 3: {
      const auto stage = a_stage();
      return OpenRating{fresh<RoundId>('r'), a_text(), stage, options_of(stage)};
    }
    case 4: return CloseRating{any_of(state_.ratings.list)};
    case 5: return RecordDecision{fresh<DecisionId>('d'), a_text(), "because", {any_of(state_.cards.list)}, {}};
    case 6: case 7: return draw_scores();
    default: return draw_ballot();
  }
}

/// What a facilitator does with a day: leaves parts out, brings them back, lets it give.
Command RandomWorkshop::draw_day_command() {
  const auto& agenda = state_.agenda;
  const auto& item = agenda.items[static_cast<std::size_t>(below(static_cast<int>(agenda.items.size())))];
  switch (below(4)) {
    case 0: return SkipAgendaItem{item.item};
    case 1: return UnskipAgendaItem{item.item};
    case 2: return StartAgendaItem{item.item, Beginning::as_left, below(1440) - 720};
    default: break;
  }
  // Late enough to have something to give, whatever instant the command gets; a stale preview is refused as in a room.
  const auto ways = ways_of(agenda, {1'700'000'000'000 + made_}, agenda.utc_offset_minutes.value_or(0));
  if (ways.empty()) return AdjustAgenda{Giving::push, {}, agenda.items, below(1440) - 720};
  const auto& way = ways[static_cast<std::size_t>(below(static_cast<int>(ways.size())))];
  return AdjustAgenda{way.giving, way.drop, way.items, std::nullopt};
}

Command RandomWorkshop::draw_room_command() {
  if (chance(25)) return draw_day_command();
  switch (below(12)) {
    case 0: return StartAgendaItem{state_.agenda.items[static_cast<std::size_t>(below(5))].item};
    case 1: return chance(50) ? Command{PauseClock{}} : Command{ResumeClock{}};
    case 2: return ExtendAgendaItem{below(600'000)};
    case 3: return RevealCards{a_stage()};
    case 4: return ChangeRole{someone(), static_cast<Role>(below(5))};
    case 5: return chance(20) ? Command{RemoveParticipant{someone()}} : Command{ReadmitParticipant{someone()}};
    case 6: return DescribePerson{someone(), {a_text(), "", ""}};
    default: {
      const auto& plan = state_.activities.plan;
      return StartActivity{plan[static_cast<std::size_t>(below(static_cast<int>(plan.size())))].activity};
    }
  }
}

Command RandomWorkshop::draw_wrap_up_command() {
  const auto card = any_of(state_.cards.list);
  switch (below(7)) {
    case 0: return MarkDone{};
    case 1: return GiveConsensus{card, below(6), a_text()};
    case 2: return AddAction{fresh<ActionId>('t'), {a_text(), someone(), "2026-12", {}, ActionStatus::open}};
    case 3: return AddNote{fresh<NoteId>('n'), static_cast<NoteKind>(below(3)), a_text()};
    case 4: return RateReturn{1 + below(5)};
    case 5: return RemoveNote{any_of(state_.retrospective.notes)};
    default: {
      OutcomeChange change;
      change.behaviour = a_text();
      change.target = Amount{below(100) * 1000};
      return DefineOutcome{card, change};
    }
  }
}

}  // namespace northstar::property
