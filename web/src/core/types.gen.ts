// Generated from the field tables in src/wire/fields (build target northstar_protocol). Do not edit.
//
// Types that stand in a workshop's view (`Workshop`, `Insight` and all that they hold) are as the WebAssembly core hands
// them out: every member is there, and only an absent optional and an id that names nothing are missing. In frames as
// they come from the server, empty members are left out besides; hand those to the core as text and do not read them.

/** Milliseconds since 1970-01-01 UTC, by the server's clock. */
export type Instant = number;

/** What changed in a map: new values by key, and the keys that are gone. */
export interface MapPatch<T> {
  readonly set?: Readonly<Record<string, T>>;
  readonly gone?: readonly string[];
}

export type ParticipantId = string;
export type GroupId = string;
export type AgendaItemId = string;
export type ActivityId = string;
export type CardId = string;
export type CommentId = string;
export type ClusterId = string;
export type LinkId = string;
export type OptionId = string;
export type RoundId = string;
export type DecisionId = string;
export type ActionId = string;
export type NoteId = string;
export type CommandId = string;
export type WorkshopId = string;

export const languageNames = ["ko", "en"] as const;
export type Language = (typeof languageNames)[number];

export const workshopStatusNames = ["draft", "live", "finished"] as const;
export type WorkshopStatus = (typeof workshopStatusNames)[number];

export const sideNames = ["business", "it", "host"] as const;
export type Side = (typeof sideNames)[number];

export const roleNames = ["facilitator", "co_facilitator", "participant", "observer", "display"] as const;
export type Role = (typeof roleNames)[number];

export const attendanceNames = ["attending", "removed"] as const;
export type Attendance = (typeof attendanceNames)[number];

export const itemKindNames = ["session", "customer_talk", "activity", "vote", "pause"] as const;
export type ItemKind = (typeof itemKindNames)[number];

export const needNames = ["required", "optional"] as const;
export type Need = (typeof needNames)[number];

export const stageNames = ["warm_up", "inputs", "current", "future", "barrier", "solution", "outcome", "wrap_up"] as const;
export type Stage = (typeof stageNames)[number];

export const activityKindNames = ["listen", "write", "reveal", "group", "deep_dive", "vote", "rate", "define_outcomes", "consensus", "retrospect"] as const;
export type ActivityKind = (typeof activityKindNames)[number];

export const visibilityNames = ["own_only", "everyone"] as const;
export type Visibility = (typeof visibilityNames)[number];

export const authorshipNames = ["named", "anonymous"] as const;
export type Authorship = (typeof authorshipNames)[number];

export const abilityNames = ["add_card", "edit_own_card", "edit_any_card", "move_card", "group_cards", "link_cards", "comment", "define_outcome", "give_consensus", "add_action", "add_note"] as const;
export type Ability = (typeof abilityNames)[number];

export const exposureNames = ["hidden", "revealed"] as const;
export type Exposure = (typeof exposureNames)[number];

export const cardStatusNames = ["live", "deleted", "merged"] as const;
export type CardStatus = (typeof cardStatusNames)[number];

export const linkKindNames = ["resolves", "blocks", "addresses", "results_from", "realises", "causes"] as const;
export type LinkKind = (typeof linkKindNames)[number];

export const optionKindNames = ["card", "cluster"] as const;
export type OptionKind = (typeof optionKindNames)[number];

export const ownOptionsNames = ["allowed", "barred"] as const;
export type OwnOptions = (typeof ownOptionsNames)[number];

export const hostVotesNames = ["excluded", "counted_apart"] as const;
export type HostVotes = (typeof hostVotesNames)[number];

export const roundStatusNames = ["open", "closed", "cancelled"] as const;
export type RoundStatus = (typeof roundStatusNames)[number];

export const actorKindNames = ["unset", "customer", "user", "employee"] as const;
export type ActorKind = (typeof actorKindNames)[number];

export const directionNames = ["unset", "up", "down", "stay_above", "stay_below"] as const;
export type Direction = (typeof directionNames)[number];

export const signalNames = ["unset", "leading", "lagging"] as const;
export type Signal = (typeof signalNames)[number];

export const shapeNames = ["unset", "outcome", "output"] as const;
export type Shape = (typeof shapeNames)[number];

export const actionStatusNames = ["open", "done"] as const;
export type ActionStatus = (typeof actionStatusNames)[number];

export const noteKindNames = ["keep", "problem", "trial"] as const;
export type NoteKind = (typeof noteKindNames)[number];

export const itemStatusNames = ["done", "running", "next", "skipped"] as const;
export type ItemStatus = (typeof itemStatusNames)[number];

export const givingNames = ["push", "squeeze"] as const;
export type Giving = (typeof givingNames)[number];

export const beginningNames = ["anew", "as_left"] as const;
export type Beginning = (typeof beginningNames)[number];

export const doingNames = ["looking", "writing", "moving"] as const;
export type Doing = (typeof doingNames)[number];

export const rejectNames = ["not_allowed", "not_yours", "finished", "already_exists", "unknown_participant", "unknown_group", "unknown_agenda_item", "unknown_activity", "unknown_card", "unknown_comment", "unknown_cluster", "unknown_link", "unknown_round", "unknown_decision", "unknown_action", "unknown_note", "empty_text", "text_too_long", "not_text", "too_many", "wrong_stage", "wrong_kind", "still_private", "card_deleted", "not_deleted", "same_card", "round_closed", "round_open", "not_a_voter", "over_budget", "over_limit", "unknown_option", "own_option", "no_options", "out_of_range", "bad_date", "bad_timetable", "clock_not_running", "clock_running", "preview_outdated", "last_facilitator", "not_ready"] as const;
export type Reject = (typeof rejectNames)[number];

export const decodeCodeNames = ["not_json", "wrong_type", "missing", "unknown_member", "unknown_name", "bad_id", "not_an_integer", "out_of_range", "too_long", "too_many", "duplicate", "unknown_version"] as const;
export type DecodeCode = (typeof decodeCodeNames)[number];

export const delayNames = ["busy", "unavailable"] as const;
export type Delay = (typeof delayNames)[number];

export const byeReasonNames = ["restart", "removed", "replaced", "too_slow", "deleted"] as const;
export type ByeReason = (typeof byeReasonNames)[number];

export const roundKindNames = ["vote", "rating"] as const;
export type RoundKind = (typeof roundKindNames)[number];

export const answerNames = ["there", "missing"] as const;
export type Answer = (typeof answerNames)[number];

export const readsAsNames = ["output", "outcome", "impact", "unclear"] as const;
export type ReadsAs = (typeof readsAsNames)[number];

export const spanMarkNames = ["actor", "behaviour", "metric", "baseline", "target", "deadline", "reason", "vague", "means", "effect"] as const;
export type SpanMark = (typeof spanMarkNames)[number];

export const remarkNames = ["mixed", "indicator_only", "vague_words", "counts_own_work", "direction_against_metric", "target_against_verb", "target_equals_baseline", "target_small", "target_hard", "target_beyond_reason"] as const;
export type Remark = (typeof remarkNames)[number];

export const coachQuestionNames = ["none", "what_changes", "who_does_what_differently", "which_half_is_the_goal", "whose_behaviour_is_behind_it", "which_direction", "how_much_and_which_way", "who", "which_behaviour", "how_measured", "how_much", "is_it_reachable", "from_where", "by_when", "is_it_worth_it"] as const;
export type CoachQuestion = (typeof coachQuestionNames)[number];

export interface Description {
  readonly reference: string;
  readonly title: string;
  readonly customer: string;
  readonly industry: string;
  readonly subject: string;
  readonly goal: string;
  readonly background: string;
  readonly date: string;
  readonly place: string;
  readonly lang: Language;
}

export interface Participant {
  readonly side: Side;
  readonly role: Role;
  readonly attendance: Attendance;
  readonly owner_of: string;
}

export interface Person {
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
}

export interface Participants {
  readonly list: Readonly<Record<ParticipantId, Participant>>;
  readonly people: Readonly<Record<ParticipantId, Person>>;
  readonly groups: Readonly<Record<GroupId, readonly ParticipantId[]>>;
}

export interface AgendaItem {
  readonly item: AgendaItemId;
  readonly block: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly need: Need;
  readonly start_minute: number;
  readonly end_minute: number;
}

export interface Clock {
  readonly item: AgendaItemId;
  readonly started_at: Instant;
  readonly ends_at: Instant;
  readonly paused_with_ms?: number;
}

export interface Held {
  readonly started_at: Instant;
  readonly ended_at?: Instant;
  readonly left_ms: number;
}

export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly clock?: Clock;
  readonly held: Readonly<Record<AgendaItemId, Held>>;
  readonly skipped: readonly AgendaItemId[];
  readonly utc_offset_minutes?: number;
}

export interface Activity {
  readonly activity: ActivityId;
  readonly item?: AgendaItemId;
  readonly stage: Stage;
  readonly kind: ActivityKind;
  readonly instruction: string;
  readonly visibility: Visibility;
  readonly authorship: Authorship;
  readonly abilities: readonly Ability[];
  readonly duration_minutes: number;
}

export interface Activities {
  readonly plan: readonly Activity[];
  readonly current?: ActivityId;
  readonly previous?: ActivityId;
  readonly done: readonly ParticipantId[];
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Card {
  readonly stage: Stage;
  readonly zone: string;
  readonly text: string;
  readonly author?: ParticipantId;
  readonly authorship: Authorship;
  readonly exposure: Exposure;
  readonly status: CardStatus;
  readonly merged_into?: CardId;
  readonly position: Position;
}

export interface Comment {
  readonly card: CardId;
  readonly author?: ParticipantId;
  readonly authorship: Authorship;
  readonly text: string;
}

export interface Cards {
  readonly list: Readonly<Record<CardId, Card>>;
  readonly comments: Readonly<Record<CommentId, Comment>>;
}

export interface Cluster {
  readonly stage: Stage;
  readonly name: string;
  readonly cards: readonly CardId[];
}

export interface Clusters {
  readonly list: Readonly<Record<ClusterId, Cluster>>;
}

export interface Link {
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: LinkKind;
}

export interface Links {
  readonly list: Readonly<Record<LinkId, Link>>;
}

export interface VoteRules {
  readonly budget: number;
  readonly limit_per_option: number;
  readonly own_options: OwnOptions;
  readonly host_votes: HostVotes;
}

export interface Choice {
  readonly option: OptionId;
  readonly dots: number;
}

export interface UntiedBallot {
  readonly side?: Side;
  readonly choices: readonly Choice[];
}

export interface Vote {
  readonly name: string;
  readonly stage: Stage;
  readonly option_kind: OptionKind;
  readonly rules: VoteRules;
  readonly options: readonly OptionId[];
  readonly status: RoundStatus;
  readonly voters: readonly ParticipantId[];
  readonly ballots: readonly UntiedBallot[];
}

export interface Ballot {
  readonly choices: readonly Choice[];
}

export interface Votes {
  readonly list: Readonly<Record<RoundId, Vote>>;
  readonly box: Readonly<Record<RoundId, Readonly<Record<ParticipantId, Ballot>>>>;
}

export interface Score {
  readonly option: OptionId;
  readonly impact: number;
  readonly effort: number;
}

export interface UntiedScores {
  readonly side?: Side;
  readonly scores: readonly Score[];
}

export interface Rating {
  readonly name: string;
  readonly stage: Stage;
  readonly options: readonly OptionId[];
  readonly status: RoundStatus;
  readonly raters: readonly ParticipantId[];
  readonly scores: readonly UntiedScores[];
}

export interface GroupDecision {
  readonly text: string;
  readonly reason: string;
  readonly chosen: readonly CardId[];
  readonly dropped: readonly CardId[];
}

export interface QualityImportance {
  readonly side: Side;
  readonly quality: string;
  readonly importance: number;
}

export interface Ratings {
  readonly list: Readonly<Record<RoundId, Rating>>;
  readonly box: Readonly<Record<RoundId, Readonly<Record<ParticipantId, readonly Score[]>>>>;
  readonly decisions: Readonly<Record<DecisionId, GroupDecision>>;
  readonly qualities: readonly QualityImportance[];
}

export interface Amount {
  readonly milli?: number;
}

export interface Outcome {
  readonly actor_kind: ActorKind;
  readonly actor: string;
  readonly behaviour: string;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: Amount;
  readonly target: Amount;
  readonly direction: Direction;
  readonly due: string;
  readonly source: string;
  readonly owner?: ParticipantId;
  readonly signal: Signal;
  readonly shape: Shape;
  readonly qualities: readonly string[];
  readonly note: string;
}

export interface Outcomes {
  readonly list: Readonly<Record<CardId, Outcome>>;
}

export interface Stand {
  readonly fingers: number;
  readonly reason: string;
}

export interface Consensus {
  readonly list: Readonly<Record<CardId, Readonly<Record<ParticipantId, Stand>>>>;
}

export interface Action {
  readonly text: string;
  readonly owner?: ParticipantId;
  readonly due: string;
  readonly outcome?: CardId;
  readonly status: ActionStatus;
}

export interface Actions {
  readonly list: Readonly<Record<ActionId, Action>>;
}

export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
  readonly author?: ParticipantId;
}

export interface Retrospective {
  readonly notes: Readonly<Record<NoteId, Note>>;
  readonly returns: Readonly<Record<ParticipantId, number>>;
}

export interface Workshop {
  readonly description: Description;
  readonly status: WorkshopStatus;
  readonly participants: Participants;
  readonly agenda: Agenda;
  readonly activities: Activities;
  readonly cards: Cards;
  readonly clusters: Clusters;
  readonly links: Links;
  readonly votes: Votes;
  readonly ratings: Ratings;
  readonly outcomes: Outcomes;
  readonly consensus: Consensus;
  readonly actions: Actions;
  readonly retrospective: Retrospective;
}

export interface ItemForecast {
  readonly item: AgendaItemId;
  readonly status: ItemStatus;
  readonly start_minute: number;
  readonly end_minute: number;
  readonly expected_start_minute: number;
  readonly expected_end_minute: number;
}

export interface Way {
  readonly giving: Giving;
  readonly drop: readonly AgendaItemId[];
  readonly items: readonly AgendaItem[];
  readonly ends_minute: number;
}

export interface Forecast {
  readonly items: readonly ItemForecast[];
  readonly late_minutes?: number;
  readonly ends_minute?: number;
  readonly ways: readonly Way[];
}

export interface BreakoutGroup {
  readonly group: GroupId;
  readonly members: readonly ParticipantId[];
}

export interface OutcomeChange {
  readonly actor_kind?: ActorKind;
  readonly actor?: string;
  readonly behaviour?: string;
  readonly metric?: string;
  readonly unit?: string;
  readonly baseline?: Amount;
  readonly target?: Amount;
  readonly direction?: Direction;
  readonly due?: string;
  readonly source?: string;
  readonly owner?: ParticipantId;
  readonly signal?: Signal;
  readonly shape?: Shape;
  readonly qualities?: readonly string[];
  readonly note?: string;
}

export interface Presence {
  readonly stage: Stage;
  readonly pointer?: Position;
  readonly card?: CardId;
  readonly doing: Doing;
}

export interface SnapshotHead {
  readonly id: WorkshopId;
  readonly participant: ParticipantId;
  readonly role: Role;
  readonly at: Instant;
}

export interface PresentPerson {
  readonly participant: ParticipantId;
  readonly presence: Presence;
}

export interface SideCounts {
  readonly business: number;
  readonly it: number;
  readonly host: number;
}

export interface OptionTally {
  readonly option: OptionId;
  readonly dots: number;
  readonly backers: number;
  readonly dots_by_side?: SideCounts;
  readonly backers_by_side?: SideCounts;
  readonly ties_with_above: boolean;
}

export interface Tally {
  readonly ballots: number;
  readonly ballots_by_side?: SideCounts;
  readonly options: readonly OptionTally[];
}

export interface Spread {
  readonly count: number;
  readonly lower_quartile_milli: number;
  readonly median_milli: number;
  readonly upper_quartile_milli: number;
  readonly mean_milli: number;
}

export interface ScoreSpread {
  readonly impact: Spread;
  readonly effort: Spread;
}

export interface OptionSummary {
  readonly option: OptionId;
  readonly all: ScoreSpread;
  readonly business?: ScoreSpread;
  readonly it?: ScoreSpread;
  readonly disagreement_milli: number;
}

export interface OpenRound {
  readonly kind: RoundKind;
  readonly answered: number;
  readonly people: readonly ParticipantId[];
}

export interface Agreement {
  readonly given: number;
  readonly doubts: number;
  readonly people: number;
}

export interface ChainCard {
  readonly card: CardId;
  readonly stage: Stage;
  readonly answer: Answer;
}

export interface ChainLink {
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: LinkKind;
}

export interface Chain {
  readonly cards: readonly ChainCard[];
  readonly links: readonly ChainLink[];
}

export interface Insight {
  readonly tallies: Readonly<Record<RoundId, Tally>>;
  readonly summaries: Readonly<Record<RoundId, readonly OptionSummary[]>>;
  readonly open_rounds: Readonly<Record<RoundId, OpenRound>>;
  readonly running_round?: RoundId;
  readonly agreements: Readonly<Record<CardId, Agreement>>;
  readonly chain: Chain;
}

export interface NamedParts {
  readonly actor: boolean;
  readonly behaviour: boolean;
  readonly metric: boolean;
  readonly baseline: boolean;
  readonly target: boolean;
  readonly deadline: boolean;
}

export interface StatementSpan {
  readonly mark: SpanMark;
  readonly begin: number;
  readonly end: number;
}

export interface Reading {
  readonly text: string;
  readonly lang: Language;
  readonly reads_as: ReadsAs;
  readonly confidence: number;
  readonly parts: NamedParts;
  readonly specific: boolean;
  readonly spans: readonly StatementSpan[];
  readonly notes: readonly Remark[];
  readonly question: CoachQuestion;
}

export interface PileQuestion {
  readonly texts: readonly string[];
  readonly query?: string;
  readonly groups?: readonly (readonly number[])[];
}

export interface Neighbour {
  readonly line: number;
  readonly score: number;
}

export interface SimilarText {
  readonly line: number;
  readonly neighbours: readonly Neighbour[];
  readonly duplicate_of?: number;
}

export interface GroupGuess {
  readonly line: number;
  readonly group: number;
  readonly score: number;
}

export interface PileAnswer {
  readonly texts: readonly SimilarText[];
  readonly order: readonly number[];
  readonly found: readonly Neighbour[];
  readonly guesses: readonly GroupGuess[];
}

export interface CreateWorkshop {
  readonly type: "create_workshop";
  readonly description: Description;
}

export interface DescribeWorkshop {
  readonly type: "describe_workshop";
  readonly description: Description;
}

export interface FinishWorkshop {
  readonly type: "finish_workshop";
}

export interface ReopenWorkshop {
  readonly type: "reopen_workshop";
}

export interface AddParticipant {
  readonly type: "add_participant";
  readonly participant: ParticipantId;
  readonly side: Side;
  readonly role: Role;
  readonly owner_of?: string;
  readonly person: Person;
}

export interface ChangeParticipant {
  readonly type: "change_participant";
  readonly participant: ParticipantId;
  readonly side: Side;
  readonly owner_of?: string;
}

export interface ChangeRole {
  readonly type: "change_role";
  readonly participant: ParticipantId;
  readonly role: Role;
}

export interface DescribePerson {
  readonly type: "describe_person";
  readonly participant: ParticipantId;
  readonly person: Person;
}

export interface RemoveParticipant {
  readonly type: "remove_participant";
  readonly participant: ParticipantId;
}

export interface ReadmitParticipant {
  readonly type: "readmit_participant";
  readonly participant: ParticipantId;
}

export interface FormGroups {
  readonly type: "form_groups";
  readonly groups: readonly BreakoutGroup[];
}

export interface SetAgenda {
  readonly type: "set_agenda";
  readonly items: readonly AgendaItem[];
}

export interface StartAgendaItem {
  readonly type: "start_agenda_item";
  readonly item: AgendaItemId;
  readonly beginning?: Beginning;
  readonly utc_offset_minutes?: number;
}

export interface PauseClock {
  readonly type: "pause_clock";
}

export interface ResumeClock {
  readonly type: "resume_clock";
}

export interface ExtendAgendaItem {
  readonly type: "extend_agenda_item";
  readonly by_ms: number;
}

export interface SkipAgendaItem {
  readonly type: "skip_agenda_item";
  readonly item: AgendaItemId;
}

export interface UnskipAgendaItem {
  readonly type: "unskip_agenda_item";
  readonly item: AgendaItemId;
}

export interface AdjustAgenda {
  readonly type: "adjust_agenda";
  readonly giving: Giving;
  readonly drop?: readonly AgendaItemId[];
  readonly previewed: readonly AgendaItem[];
  readonly utc_offset_minutes?: number;
}

export interface PlanActivities {
  readonly type: "plan_activities";
  readonly activities: readonly Activity[];
}

export interface StartActivity {
  readonly type: "start_activity";
  readonly activity: ActivityId;
}

export interface MarkDone {
  readonly type: "mark_done";
}

export interface UnmarkDone {
  readonly type: "unmark_done";
}

export interface AddCard {
  readonly type: "add_card";
  readonly card: CardId;
  readonly stage: Stage;
  readonly zone?: string;
  readonly text: string;
  readonly position: Position;
}

export interface EditCard {
  readonly type: "edit_card";
  readonly card: CardId;
  readonly text: string;
}

export interface MoveCard {
  readonly type: "move_card";
  readonly card: CardId;
  readonly zone?: string;
  readonly position: Position;
}

export interface DeleteCard {
  readonly type: "delete_card";
  readonly card: CardId;
}

export interface RestoreCard {
  readonly type: "restore_card";
  readonly card: CardId;
}

export interface MergeCards {
  readonly type: "merge_cards";
  readonly into: CardId;
  readonly cards: readonly CardId[];
}

export interface UnmergeCard {
  readonly type: "unmerge_card";
  readonly card: CardId;
}

export interface SignCard {
  readonly type: "sign_card";
  readonly card: CardId;
}

export interface RevealCards {
  readonly type: "reveal_cards";
  readonly stage: Stage;
}

export interface AddComment {
  readonly type: "add_comment";
  readonly comment: CommentId;
  readonly card: CardId;
  readonly text: string;
}

export interface DeleteComment {
  readonly type: "delete_comment";
  readonly comment: CommentId;
}

export interface CreateCluster {
  readonly type: "create_cluster";
  readonly cluster: ClusterId;
  readonly stage: Stage;
  readonly name?: string;
  readonly cards: readonly CardId[];
}

export interface RenameCluster {
  readonly type: "rename_cluster";
  readonly cluster: ClusterId;
  readonly name?: string;
}

export interface AssignCards {
  readonly type: "assign_cards";
  readonly cluster?: ClusterId;
  readonly cards: readonly CardId[];
}

export interface DissolveCluster {
  readonly type: "dissolve_cluster";
  readonly cluster: ClusterId;
}

export interface LinkCards {
  readonly type: "link_cards";
  readonly link: LinkId;
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: LinkKind;
}

export interface UnlinkCards {
  readonly type: "unlink_cards";
  readonly link: LinkId;
}

export interface OpenVote {
  readonly type: "open_vote";
  readonly vote: RoundId;
  readonly name?: string;
  readonly stage: Stage;
  readonly option_kind: OptionKind;
  readonly rules: VoteRules;
  readonly options: readonly OptionId[];
}

export interface CastBallot {
  readonly type: "cast_ballot";
  readonly vote: RoundId;
  readonly choices: readonly Choice[];
}

export interface CloseVote {
  readonly type: "close_vote";
  readonly vote: RoundId;
}

export interface CancelVote {
  readonly type: "cancel_vote";
  readonly vote: RoundId;
}

export interface RestoreVote {
  readonly type: "restore_vote";
  readonly vote: RoundId;
  readonly name?: string;
  readonly stage: Stage;
  readonly option_kind: OptionKind;
  readonly rules: VoteRules;
  readonly options: readonly OptionId[];
  readonly voters: readonly ParticipantId[];
  readonly ballots: readonly UntiedBallot[];
}

export interface OpenRating {
  readonly type: "open_rating";
  readonly rating: RoundId;
  readonly name?: string;
  readonly stage: Stage;
  readonly options: readonly OptionId[];
}

export interface CastRating {
  readonly type: "cast_rating";
  readonly rating: RoundId;
  readonly scores: readonly Score[];
}

export interface CloseRating {
  readonly type: "close_rating";
  readonly rating: RoundId;
}

export interface RestoreRating {
  readonly type: "restore_rating";
  readonly rating: RoundId;
  readonly name?: string;
  readonly stage: Stage;
  readonly options: readonly OptionId[];
  readonly raters: readonly ParticipantId[];
  readonly scores: readonly UntiedScores[];
}

export interface RecordDecision {
  readonly type: "record_decision";
  readonly decision: DecisionId;
  readonly text: string;
  readonly reason?: string;
  readonly chosen: readonly CardId[];
  readonly dropped: readonly CardId[];
}

export interface RemoveDecision {
  readonly type: "remove_decision";
  readonly decision: DecisionId;
}

export interface RateQualities {
  readonly type: "rate_qualities";
  readonly qualities: readonly QualityImportance[];
}

export interface DefineOutcome {
  readonly type: "define_outcome";
  readonly card: CardId;
  readonly change: OutcomeChange;
}

export interface GiveConsensus {
  readonly type: "give_consensus";
  readonly outcome: CardId;
  readonly fingers: number;
  readonly reason?: string;
}

export interface AddAction {
  readonly type: "add_action";
  readonly id: ActionId;
  readonly action: Action;
}

export interface EditAction {
  readonly type: "edit_action";
  readonly id: ActionId;
  readonly action: Action;
}

export interface RemoveAction {
  readonly type: "remove_action";
  readonly id: ActionId;
}

export interface AddNote {
  readonly type: "add_note";
  readonly note: NoteId;
  readonly kind: NoteKind;
  readonly text: string;
}

export interface EditNote {
  readonly type: "edit_note";
  readonly note: NoteId;
  readonly text: string;
}

export interface RemoveNote {
  readonly type: "remove_note";
  readonly note: NoteId;
}

export interface RateReturn {
  readonly type: "rate_return";
  readonly value: number;
}

export type Command =
  | CreateWorkshop
  | DescribeWorkshop
  | FinishWorkshop
  | ReopenWorkshop
  | AddParticipant
  | ChangeParticipant
  | ChangeRole
  | DescribePerson
  | RemoveParticipant
  | ReadmitParticipant
  | FormGroups
  | SetAgenda
  | StartAgendaItem
  | PauseClock
  | ResumeClock
  | ExtendAgendaItem
  | SkipAgendaItem
  | UnskipAgendaItem
  | AdjustAgenda
  | PlanActivities
  | StartActivity
  | MarkDone
  | UnmarkDone
  | AddCard
  | EditCard
  | MoveCard
  | DeleteCard
  | RestoreCard
  | MergeCards
  | UnmergeCard
  | SignCard
  | RevealCards
  | AddComment
  | DeleteComment
  | CreateCluster
  | RenameCluster
  | AssignCards
  | DissolveCluster
  | LinkCards
  | UnlinkCards
  | OpenVote
  | CastBallot
  | CloseVote
  | CancelVote
  | RestoreVote
  | OpenRating
  | CastRating
  | CloseRating
  | RestoreRating
  | RecordDecision
  | RemoveDecision
  | RateQualities
  | DefineOutcome
  | GiveConsensus
  | AddAction
  | EditAction
  | RemoveAction
  | AddNote
  | EditNote
  | RemoveNote
  | RateReturn;

export interface WorkshopCreated {
  readonly type: "workshop_created";
  readonly description: Description;
}

export interface WorkshopDescribed {
  readonly type: "workshop_described";
  readonly description: Description;
}

export interface WorkshopFinished {
  readonly type: "workshop_finished";
}

export interface WorkshopReopened {
  readonly type: "workshop_reopened";
}

export interface ParticipantAdded {
  readonly type: "participant_added";
  readonly participant: ParticipantId;
  readonly side: Side;
  readonly role: Role;
  readonly owner_of?: string;
}

export interface ParticipantChanged {
  readonly type: "participant_changed";
  readonly participant: ParticipantId;
  readonly side: Side;
  readonly owner_of?: string;
}

export interface RoleChanged {
  readonly type: "role_changed";
  readonly participant: ParticipantId;
  readonly role: Role;
}

export interface PersonDescribed {
  readonly type: "person_described";
  readonly participant: ParticipantId;
  readonly person: Person;
}

export interface ParticipantRemoved {
  readonly type: "participant_removed";
  readonly participant: ParticipantId;
}

export interface ParticipantReadmitted {
  readonly type: "participant_readmitted";
  readonly participant: ParticipantId;
}

export interface GroupsFormed {
  readonly type: "groups_formed";
  readonly groups?: readonly BreakoutGroup[];
}

export interface AgendaSet {
  readonly type: "agenda_set";
  readonly items?: readonly AgendaItem[];
}

export interface AgendaItemStarted {
  readonly type: "agenda_item_started";
  readonly item: AgendaItemId;
  readonly started_at: Instant;
  readonly ends_at: Instant;
  readonly utc_offset_minutes?: number;
}

export interface ClockPaused {
  readonly type: "clock_paused";
  readonly with_ms?: number;
}

export interface ClockResumed {
  readonly type: "clock_resumed";
  readonly ends_at: Instant;
}

export interface AgendaItemExtended {
  readonly type: "agenda_item_extended";
  readonly ends_at: Instant;
}

export interface AgendaItemEnded {
  readonly type: "agenda_item_ended";
  readonly ended_at: Instant;
}

export interface AgendaItemSkipped {
  readonly type: "agenda_item_skipped";
  readonly item: AgendaItemId;
}

export interface AgendaItemUnskipped {
  readonly type: "agenda_item_unskipped";
  readonly item: AgendaItemId;
}

export interface ActivitiesPlanned {
  readonly type: "activities_planned";
  readonly activities?: readonly Activity[];
}

export interface ActivityStarted {
  readonly type: "activity_started";
  readonly activity: ActivityId;
}

export interface DoneMarked {
  readonly type: "done_marked";
  readonly participant: ParticipantId;
}

export interface DoneUnmarked {
  readonly type: "done_unmarked";
  readonly participant: ParticipantId;
}

export interface CardAdded {
  readonly type: "card_added";
  readonly card: CardId;
  readonly stage: Stage;
  readonly zone?: string;
  readonly text?: string;
  readonly author?: ParticipantId;
  readonly authorship: Authorship;
  readonly exposure: Exposure;
  readonly position: Position;
}

export interface CardEdited {
  readonly type: "card_edited";
  readonly card: CardId;
  readonly text?: string;
}

export interface CardMoved {
  readonly type: "card_moved";
  readonly card: CardId;
  readonly zone?: string;
  readonly position: Position;
}

export interface CardDeleted {
  readonly type: "card_deleted";
  readonly card: CardId;
}

export interface CardRestored {
  readonly type: "card_restored";
  readonly card: CardId;
}

export interface CardsMerged {
  readonly type: "cards_merged";
  readonly into: CardId;
  readonly cards?: readonly CardId[];
}

export interface CardUnmerged {
  readonly type: "card_unmerged";
  readonly card: CardId;
}

export interface CardSigned {
  readonly type: "card_signed";
  readonly card: CardId;
  readonly author: ParticipantId;
}

export interface CardsRevealed {
  readonly type: "cards_revealed";
  readonly stage: Stage;
}

export interface CommentAdded {
  readonly type: "comment_added";
  readonly comment: CommentId;
  readonly card: CardId;
  readonly author?: ParticipantId;
  readonly authorship: Authorship;
  readonly text?: string;
}

export interface CommentDeleted {
  readonly type: "comment_deleted";
  readonly comment: CommentId;
}

export interface CardShown {
  readonly type: "card_shown";
  readonly id: CardId;
  readonly card: Card;
}

export interface ClusterCreated {
  readonly type: "cluster_created";
  readonly cluster: ClusterId;
  readonly stage: Stage;
  readonly name?: string;
  readonly cards?: readonly CardId[];
}

export interface ClusterRenamed {
  readonly type: "cluster_renamed";
  readonly cluster: ClusterId;
  readonly name?: string;
}

export interface CardsAssigned {
  readonly type: "cards_assigned";
  readonly cluster?: ClusterId;
  readonly cards?: readonly CardId[];
}

export interface ClusterDissolved {
  readonly type: "cluster_dissolved";
  readonly cluster: ClusterId;
}

export interface CardsLinked {
  readonly type: "cards_linked";
  readonly link: LinkId;
  readonly from: CardId;
  readonly to: CardId;
  readonly kind: LinkKind;
}

export interface CardsUnlinked {
  readonly type: "cards_unlinked";
  readonly link: LinkId;
}

export interface VoteOpened {
  readonly type: "vote_opened";
  readonly vote: RoundId;
  readonly name?: string;
  readonly stage: Stage;
  readonly option_kind: OptionKind;
  readonly rules: VoteRules;
  readonly options?: readonly OptionId[];
}

export interface BallotCast {
  readonly type: "ballot_cast";
  readonly vote: RoundId;
  readonly participant: ParticipantId;
  readonly choices?: readonly Choice[];
}

export interface VoterCounted {
  readonly type: "voter_counted";
  readonly vote: RoundId;
  readonly participant: ParticipantId;
}

export interface VoteClosed {
  readonly type: "vote_closed";
  readonly vote: RoundId;
  readonly ballots?: readonly UntiedBallot[];
}

export interface VoteCancelled {
  readonly type: "vote_cancelled";
  readonly vote: RoundId;
}

export interface RatingOpened {
  readonly type: "rating_opened";
  readonly rating: RoundId;
  readonly name?: string;
  readonly stage: Stage;
  readonly options?: readonly OptionId[];
}

export interface RatingCast {
  readonly type: "rating_cast";
  readonly rating: RoundId;
  readonly participant: ParticipantId;
  readonly scores?: readonly Score[];
}

export interface RaterCounted {
  readonly type: "rater_counted";
  readonly rating: RoundId;
  readonly participant: ParticipantId;
}

export interface RatingClosed {
  readonly type: "rating_closed";
  readonly rating: RoundId;
  readonly scores?: readonly UntiedScores[];
}

export interface DecisionRecorded {
  readonly type: "decision_recorded";
  readonly decision: DecisionId;
  readonly text?: string;
  readonly reason?: string;
  readonly chosen?: readonly CardId[];
  readonly dropped?: readonly CardId[];
}

export interface DecisionRemoved {
  readonly type: "decision_removed";
  readonly decision: DecisionId;
}

export interface QualitiesRated {
  readonly type: "qualities_rated";
  readonly qualities?: readonly QualityImportance[];
}

export interface OutcomeDefined {
  readonly type: "outcome_defined";
  readonly card: CardId;
  readonly change: OutcomeChange;
}

export interface ConsensusGiven {
  readonly type: "consensus_given";
  readonly outcome: CardId;
  readonly participant: ParticipantId;
  readonly fingers: number;
  readonly reason?: string;
}

export interface ActionAdded {
  readonly type: "action_added";
  readonly id: ActionId;
  readonly action: Action;
}

export interface ActionEdited {
  readonly type: "action_edited";
  readonly id: ActionId;
  readonly action: Action;
}

export interface ActionRemoved {
  readonly type: "action_removed";
  readonly id: ActionId;
}

export interface NoteAdded {
  readonly type: "note_added";
  readonly note: NoteId;
  readonly kind: NoteKind;
  readonly text?: string;
  readonly author?: ParticipantId;
}

export interface NoteEdited {
  readonly type: "note_edited";
  readonly note: NoteId;
  readonly text?: string;
}

export interface NoteRemoved {
  readonly type: "note_removed";
  readonly note: NoteId;
}

export interface ReturnRated {
  readonly type: "return_rated";
  readonly participant: ParticipantId;
  readonly value: number;
}

export type Event =
  | WorkshopCreated
  | WorkshopDescribed
  | WorkshopFinished
  | WorkshopReopened
  | ParticipantAdded
  | ParticipantChanged
  | RoleChanged
  | PersonDescribed
  | ParticipantRemoved
  | ParticipantReadmitted
  | GroupsFormed
  | AgendaSet
  | AgendaItemStarted
  | ClockPaused
  | ClockResumed
  | AgendaItemExtended
  | AgendaItemEnded
  | AgendaItemSkipped
  | AgendaItemUnskipped
  | ActivitiesPlanned
  | ActivityStarted
  | DoneMarked
  | DoneUnmarked
  | CardAdded
  | CardEdited
  | CardMoved
  | CardDeleted
  | CardRestored
  | CardsMerged
  | CardUnmerged
  | CardSigned
  | CardsRevealed
  | CommentAdded
  | CommentDeleted
  | CardShown
  | ClusterCreated
  | ClusterRenamed
  | CardsAssigned
  | ClusterDissolved
  | CardsLinked
  | CardsUnlinked
  | VoteOpened
  | BallotCast
  | VoterCounted
  | VoteClosed
  | VoteCancelled
  | RatingOpened
  | RatingCast
  | RaterCounted
  | RatingClosed
  | DecisionRecorded
  | DecisionRemoved
  | QualitiesRated
  | OutcomeDefined
  | ConsensusGiven
  | ActionAdded
  | ActionEdited
  | ActionRemoved
  | NoteAdded
  | NoteEdited
  | NoteRemoved
  | ReturnRated;

export interface CommandFrame {
  readonly type: "command";
  readonly id: CommandId;
  readonly command: Command;
}

export interface PresenceFrame {
  readonly type: "presence";
  readonly presence: Presence;
}

export interface PingFrame {
  readonly type: "ping";
}

export type ClientFrame =
  | CommandFrame
  | PresenceFrame
  | PingFrame;

export interface SnapshotFrame {
  readonly type: "snapshot";
  readonly head: SnapshotHead;
  readonly workshop: Workshop;
}

export interface StepFrame {
  readonly type: "step";
  readonly events: readonly Event[];
  readonly ack?: CommandId;
}

export interface RefusedFrame {
  readonly type: "refused";
  readonly id: CommandId;
  readonly reject: Reject;
}

export interface MalformedFrame {
  readonly type: "malformed";
  readonly id?: CommandId;
  readonly code: DecodeCode;
  readonly path?: string;
}

export interface DelayedFrame {
  readonly type: "delayed";
  readonly id: CommandId;
  readonly delay: Delay;
}

export interface PresencesFrame {
  readonly type: "presences";
  readonly present?: readonly PresentPerson[];
  readonly gone?: readonly ParticipantId[];
}

export interface TickFrame {
  readonly type: "tick";
  readonly at: Instant;
}

export interface ByeFrame {
  readonly type: "bye";
  readonly reason: ByeReason;
}

export type ServerFrame =
  | SnapshotFrame
  | StepFrame
  | RefusedFrame
  | MalformedFrame
  | DelayedFrame
  | PresencesFrame
  | TickFrame
  | ByeFrame;

export interface ParticipantsPatch {
  readonly list?: MapPatch<Participant>;
  readonly people?: MapPatch<Person>;
  readonly groups?: MapPatch<readonly ParticipantId[]>;
}

export interface AgendaPatch {
  readonly items?: readonly AgendaItem[];
  readonly clock?: Clock | null;
  readonly held?: MapPatch<Held>;
  readonly skipped?: readonly AgendaItemId[];
  readonly utc_offset_minutes?: number | null;
}

export interface CardsPatch {
  readonly list?: MapPatch<Card>;
  readonly comments?: MapPatch<Comment>;
}

export interface ClustersPatch {
  readonly list?: MapPatch<Cluster>;
}

export interface LinksPatch {
  readonly list?: MapPatch<Link>;
}

export interface VotesPatch {
  readonly list?: MapPatch<Vote>;
  readonly box?: MapPatch<Readonly<Record<ParticipantId, Ballot>>>;
}

export interface RatingsPatch {
  readonly list?: MapPatch<Rating>;
  readonly box?: MapPatch<Readonly<Record<ParticipantId, readonly Score[]>>>;
  readonly decisions?: MapPatch<GroupDecision>;
  readonly qualities?: readonly QualityImportance[];
}

export interface OutcomesPatch {
  readonly list?: MapPatch<Outcome>;
}

export interface ConsensusPatch {
  readonly list?: MapPatch<Readonly<Record<ParticipantId, Stand>>>;
}

export interface ActionsPatch {
  readonly list?: MapPatch<Action>;
}

export interface RetrospectivePatch {
  readonly notes?: MapPatch<Note>;
  readonly returns?: MapPatch<number>;
}

export interface WorkshopPatch {
  readonly description?: Description;
  readonly status?: WorkshopStatus;
  readonly participants?: ParticipantsPatch;
  readonly agenda?: AgendaPatch;
  readonly activities?: Activities;
  readonly cards?: CardsPatch;
  readonly clusters?: ClustersPatch;
  readonly links?: LinksPatch;
  readonly votes?: VotesPatch;
  readonly ratings?: RatingsPatch;
  readonly outcomes?: OutcomesPatch;
  readonly consensus?: ConsensusPatch;
  readonly actions?: ActionsPatch;
  readonly retrospective?: RetrospectivePatch;
}

export interface InsightPatch {
  readonly tallies?: MapPatch<Tally>;
  readonly summaries?: MapPatch<readonly OptionSummary[]>;
  readonly open_rounds?: MapPatch<OpenRound>;
  readonly running_round?: RoundId | null;
  readonly agreements?: MapPatch<Agreement>;
  readonly chain?: Chain;
}

/** Which members of a `WorkshopPatch` are patches themselves; all others come whole. */
export const workshopPatchShape = {
  participants: {
    list: "map",
    people: "map",
    groups: "map",
  },
  agenda: {
    held: "map",
  },
  cards: {
    list: "map",
    comments: "map",
  },
  clusters: {
    list: "map",
  },
  links: {
    list: "map",
  },
  votes: {
    list: "map",
    box: "map",
  },
  ratings: {
    list: "map",
    box: "map",
    decisions: "map",
  },
  outcomes: {
    list: "map",
  },
  consensus: {
    list: "map",
  },
  actions: {
    list: "map",
  },
  retrospective: {
    notes: "map",
    returns: "map",
  },
} as const;

/** Which members of a `InsightPatch` are patches themselves; all others come whole. */
export const insightPatchShape = {
  tallies: "map",
  summaries: "map",
  open_rounds: "map",
  agreements: "map",
} as const;

/** The named areas of each stage's board, in their order; none where the board is one piece (rule CA26). */
export const stageZones = {
  warm_up: [],
  inputs: [],
  current: ["customer", "inefficiency", "results"],
  future: ["ideal", "solved", "reached"],
  barrier: ["risk", "resource", "culture"],
  solution: ["how", "around", "existing"],
  outcome: ["behaviour", "measure", "target"],
  wrap_up: [],
} as const;
