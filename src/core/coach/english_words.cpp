#include "core/coach/lexicon.hpp"

namespace northstar::core::coach {
namespace {

constexpr std::string_view kDeliver =
    "launch ship build built implement deploy release publish hold held create develop deliver design redesign migrate "
    "roll_out rollout "
    "install write wrote written complete finish close run ran conduct organize organise host set_up setup introduce "
    "integrate automate "
    "document hire recruit procure distribute establish upgrade update add refactor produce print send sent make made "
    "put_in_place "
    "provide offer construct rehabilitate renovate equip draft prepare submit present configure digitize digitise "
    "merge commit push test "
    "review audit train teach taught coach interview survey prototype pilot carry_out carried_out undertake undertaken "
    "perform execute "
    "arrange facilitate open buy bought purchase replace consolidate standardize standardise scan upload post award "
    "fund finance grant "
    "plant pave repair supply disseminate translate define specify film hand_out issue convene sign fix enact revise "
    "formulate celebrate "
    "code generate roll_forward hand_over move port cover validate go_live implementation deployment installation "
    "construction "
    "distribution delivery migration introduction publication rollout completion creation development recruitment "
    "procurement "
    "rehabilitation adopt_a appoint assign allocate brief staff collect digitization digitisation connect laid lay "
    "drill dig dug vaccinate "
    "inspect mail circulate onboard_new stand_up spin_up";

constexpr std::string_view kArtefact =
    "uptime latency velocity build_time page_load code_coverage memory cpu query sprint_velocity page_response "
    "dashboard feature app application platform pipeline website site portal store shop system module api endpoint "
    "tool toolkit report "
    "document documentation page release version sprint story ticket bug bug_fix code line_of_code model engine "
    "chatbot bot campaign "
    "newsletter article post blog video brochure leaflet flyer manual guide guideline handbook policy strategy law "
    "regulation plan "
    "framework curriculum course class standard procedure road bridge school building clinic hospital facility "
    "equipment machine server "
    "network cable sensor kiosk terminal well latrine shelter kit textbook book package grant contract agreement mou "
    "certificate license "
    "database data_warehouse data_lake data_mart integration interface prototype mvp poc pilot experiment test_case "
    "test homepage "
    "redesign functionality chart widget button infrastructure architecture microservice cloud template form brand "
    "logo committee office "
    "centre center library playground park pump unit pipe kilometer kilometre km mile vehicle station command script "
    "screen tablet "
    "laptop license warehouse robot algorithm capability_model case_study map inventory checklist workflow roadmap "
    "catalogue catalog "
    "story_point point pull_request commit feed ad banner email letter poster hotline helpdesk help_desk "
    "service_desk lab "
    "laboratory mechanism network_tower tower line deck storyboard design_system wiki process infrastructure_project "
    "project milestone "
    "task backlog_item deliverable product good medicine seed fertiliser net tent blanket ration voucher meal dose "
    "vaccine";

constexpr std::string_view kActivity =
    "training workshop session meeting event conference seminar webinar class lesson visit inspection consultation "
    "campaign audit "
    "exercise interview survey demonstration demo hackathon roadshow assessment orientation course tutorial drill "
    "round_table briefing "
    "town_hall mentoring coaching outreach home_visit sensitisation sensitization screening counselling counseling "
    "sprint_review "
    "experiment publication talk presentation field_trip";

constexpr std::string_view kServe =
    "registered given_to given earned_a receive reach serve attend enroll enrol enrolled participate support assist "
    "train beneficiary recipient completer trainee benefitting "
    "benefiting provided_with participated attended attendance_of reached served receiving counselled counseled "
    "referred screened "
    "vaccinated treated assisted sensitised sensitized";

constexpr std::string_view kUp =
    "increase grow grew raise boost lift gain rise rose double triple quadruple expand more higher up growth greater "
    "exceed climb "
    "maximize maximise increased rising growing twice additional surge multiply";

constexpr std::string_view kDown =
    "reduce decrease cut lower drop fall fell decline shrink halve shorten minimize minimise eliminate fewer less down "
    "prevent avoid "
    "reduction lessen curb diminish lowered reduced slash remove trim prevention absence_of decreased bring_down";

constexpr std::string_view kBetter =
    "improve improvement faster better quicker easier sooner accelerate speed_up shift change sustain sustained "
    "maintain keep stay "
    "improved progress healthier safer stronger earlier longer cheaper restore recover transition achieve reach hit "
    "meet met ensure";

constexpr std::string_view kPerson =
    "customer client user consumer shopper buyer subscriber member visitor guest patient citizen resident people "
    "person individual "
    "population household family child children infant girl boy woman women man men youth student pupil learner "
    "teacher parent mother "
    "employee staff worker agent operator manager engineer developer nurse doctor clinician physician farmer driver "
    "rider passenger "
    "traveler traveller tenant applicant candidate participant grantee partner supplier vendor merchant seller dealer "
    "broker crew "
    "technician analyst planner salesperson sales_rep rep representative prospect donor volunteer refugee victim "
    "offender jobseeker "
    "job_seeker graduate voter taxpayer community audience reader viewer player fan caregiver beneficiary newcomer "
    "new_hire colleague "
    "adult adolescent respondent caller borrower policyholder cardholder account_holder owner homeowner retailer "
    "smallholder inspector "
    "mechanic surgeon pharmacist baby returnee displaced fisher herder inmate elderly senior toddler trainee workforce "
    "team_member teammate smoker commuter cyclist pedestrian everyone those subscriber_base";

constexpr std::string_view kAct =
    "open_rate click_rate wait no_show use using usage adopt adoption renew renewal return come_back buy purchase "
    "order reorder repurchase subscribe "
    "unsubscribe sign_up "
    "signup log_in login visit click read share recommend refer complete completion submit pay apply book cancel "
    "cancellation churn leave "
    "switch stay retain retention conversion convert activation activate engagement engage attendance turnover "
    "absenteeism self_serve "
    "self_service onboarding onboard repeat drop_out dropout abandon abandonment bounce bounce_rate click_through ctr "
    "wau mau dau "
    "participation compliance comply adhere adherence practice practise consume eat wash exercise smoke quit vote "
    "commute recycle contact "
    "call ask find resolve decide choose chose select answer respond response_to escalate escalation follow check log "
    "notify tell warn "
    "collaborate reuse contribute donate search browse watch download enter consult spend save borrow repay default "
    "reoffend employ "
    "employed get_a_job placement inquiry enquiry complaint support_ticket support_call request referral registration "
    "habit behaviour "
    "behavior breastfeed breastfeeding enrol_themselves decision escalated come_in access practice_of feed feeding "
    "prescribe wear_a "
    "discover express show_up report_a collect collected garbage_collected work hire_again upgrade_to opt_in opt_out "
    "re_enter cart checkout check_out trial_to_paid sleep walk drive travel attend_school recidivism repeat_purchase "
    "visit_the make_a "
    "visitor reply rate_us leave_a mention traffic";

constexpr std::string_view kMeasure =
    "rate time speed score ratio percentage percent proportion share_of market_share cost price revenue number volume "
    "frequency length duration latency "
    "uptime downtime throughput yield nps net_promoter csat ces ctr mtbf mttr sla lead_time cycle_time waiting_time "
    "wait_time response_time turnaround "
    "backlog accuracy coverage average median mean index level amount margin sale sales income spend turnover size "
    "churn retention conversion "
    "satisfaction productivity growth occupancy utilization utilisation attendance prevalence incidence mortality "
    "engagement "
    "userbase user_base headcount mql lead injury accident incident defect error complaint visitor signup subscriber "
    "follower download "
    "profit ebitda arr mrr gmv cac ltv spending budget poverty unemployment employment literacy quality_score wau mau "
    "dau bounce traffic "
    "bandwidth emission emissions consumption weight temperature energy waste load_time page_view pageview view click "
    "impression "
    "open_rate reach_rate ranking rank rating star deal_size order_value basket frequency_of capacity efficiency_ratio "
    "test_coverage "
    "stock inventory_level days_of handling_time crime congestion ridership wait delay";

constexpr std::string_view kRatio =
    "rate ratio percentage percent proportion share_of prevalence incidence fraction frequency average median mean "
    "per_capita mortality score "
    "ctr index csat nps net_promoter";

constexpr std::string_view kCount = "number count quantity total length_of lines_of how_many amount volume # no_of";

constexpr std::string_view kImpact =
    "revenue sales profit profitability margin ebitda market_share arr mrr roi gmv earnings valuation share_price "
    "expenditure "
    "operational_cost operating_cost cost cac ltv lifetime_value deal_size saving savings acquisition_cost bookings "
    "shareholder cash_flow";

constexpr std::string_view kState =
    "knowledge skill awareness confidence satisfaction health wellbeing well_being income poverty literacy mortality "
    "morbidity "
    "malnutrition nutrition employment employed unemployment attitude trust loyalty morale safety hunger food_security "
    "stress "
    "quality_of_life independence resilience competence competency understanding blindness relapse relapsed recovery "
    "disease illness "
    "incidence prevalence congestion injury accident crime recidivism graduation feel perceive consider believe say "
    "report_that secure "
    "score livelihood life_expectancy weight_for height_for stunting wasting obesity anaemia homelessness pollution "
    "air_quality "
    "happiness productivity living_below acceptable adequate safe protected vulnerable diet cleanliness victimisation";

constexpr std::string_view kBad =
    "churn defect error bug incident complaint cost wait delay latency downtime bounce bounce_rate abandonment "
    "absence absenteeism "
    "turnover injury accident mortality poverty rework waste crime congestion escalation dropout relapse backlog "
    "failure fraud loss "
    "outage lead_time cycle_time waiting_time wait_time response_time load_time handling_time unemployment recidivism "
    "emission emissions disease illness "
    "ticket support_ticket support_call cancellation no_show cac acquisition_cost scrap attrition spend expenditure "
    "stockout overtime";

constexpr std::string_view kGood =
    "retention satisfaction nps net_promoter csat conversion activation adoption revenue sales profit engagement "
    "uptime accuracy literacy income "
    "employment attendance loyalty throughput yield coverage ctr productivity market_share margin renewal referral "
    "usage signup "
    "subscriber wau mau dau quality occupancy on_time compliance speed deal_size arr mrr trust confidence awareness";

constexpr std::string_view kVague =
    "strengthen enhance optimize optimise streamline innovate innovation transform transformation awesome world_class "
    "best_in_class "
    "excellence excellent leading seamless robust empower leverage synergy synergies modernize modernise revolutionize "
    "digital_transformation great amazing effective efficient efficiency user_friendly state_of_the_art "
    "next_generation foster promote "
    "drive holistic scalable delightful delight superior cutting_edge agile maximize_value best small_wins magic "
    "impactful overall";

constexpr std::string_view kTeam = "we our us my team";
constexpr std::string_view kOwn =
    "themselves themself himself herself on_their_own without_help without_asking without_calling unaided unprompted "
    "independently "
    "directly by_themselves";
constexpr std::string_view kThrough =
    "through via by_means due_to thanks_to because_of by_using by_launching by_implementing by_introducing by_building "
    "by_deploying "
    "by_automating by_adding by_providing by_training from_automation from_better from_a as_a_result_of resulting_from "
    "driven_by";
constexpr std::string_view kNow = "currently today now baseline current present";
constexpr std::string_view kNone =
    "customer_success customer_service customer_support customer_data customer_portal user_interface user_experience "
    "member_state "
    "real_time part_time full_time on_time_and time_series customer_experience employee_handbook user_manual "
    "business_process "
    "user_profile user_stories user_account user_guide customer_journey patient_record patient_portal";

constexpr std::array kLists{
    WordList{Cue::deliver, kDeliver},
    WordList{Cue::artefact, kArtefact},
    WordList{Cue::activity, kActivity},
    WordList{Cue::serve, kServe},
    WordList{Cue::up, kUp},
    WordList{Cue::down, kDown},
    WordList{Cue::better, kBetter},
    WordList{Cue::person, kPerson},
    WordList{Cue::act, kAct},
    WordList{Cue::measure, kMeasure},
    WordList{Cue::ratio, kRatio},
    WordList{Cue::count, kCount},
    WordList{Cue::impact, kImpact},
    WordList{Cue::state, kState},
    WordList{Cue::bad, kBad},
    WordList{Cue::good, kGood},
    WordList{Cue::vague, kVague},
    WordList{Cue::team, kTeam},
    WordList{Cue::own, kOwn},
    WordList{Cue::through, kThrough},
    WordList{Cue::now, kNow},
    WordList{Cue::none, kNone},
};

}  // namespace

std::span<const WordList> english_words() { return kLists; }

}  // namespace northstar::core::coach
