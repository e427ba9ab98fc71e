#include "wasm/calls.hpp"

#include <expected>
#include <utility>

#include "core/activity/preset.hpp"
#include "core/agenda/forecast.hpp"
#include "core/vote/ballot_rules.hpp"
#include "wire/command_codec.hpp"
#include "wire/forecast_codec.hpp"
#include "wire/insight_codec.hpp"
#include "wire/json/parse.hpp"
#include "wire/json/writer.hpp"
#include "wire/preset_codec.hpp"
#include "wire/reject_codec.hpp"
#include "wire/server_frame.hpp"
#include "wire/submission.hpp"
#include "wire/workshop_codec.hpp"

namespace northstar::wasm {
namespace {

namespace json = wire::json;

constexpr std::string_view kOk = R"({"ok":true})";

std::string answer_error(const wire::DecodeError& error) {
  std::string out;
  json::Writer writer(out);
  writer.begin_object().key("error").begin_object().key("code").string(wire::name_of(error.code));
  writer.key("path").string(error.path).end_object().end_object();
  return out;
}

std::string answer_reject(core::Reject reject) {
  std::string out;
  json::Writer(out).begin_object().key("reject").string(wire::name_of(reject)).end_object();
  return out;
}

/// The server sent another kind of frame than the call takes.
std::string answer_wrong_frame() { return answer_error({"type", wire::DecodeCode::unknown_name}); }

std::expected<core::Command, wire::DecodeError> read_command(std::string_view text) {
  const auto document = json::parse(text);
  if (!document) return std::unexpected(wire::DecodeError{{}, wire::DecodeCode::not_json});
  return wire::decode_command(document->root());
}

}  // namespace

std::string Calls::snapshot(std::string_view text) {
  auto frame = wire::decode_server_frame(text);
  if (!frame) return answer_error(frame.error());
  auto* const snapshot = std::get_if<wire::SnapshotFrame>(&*frame);
  if (snapshot == nullptr) return answer_wrong_frame();
  replica_.reset({snapshot->head.participant, snapshot->head.role}, std::move(snapshot->workshop));
  return view();
}

std::string Calls::step(std::string_view text) {
  const auto frame = wire::decode_server_frame(text);
  if (!frame) return answer_error(frame.error());
  const auto* const step = std::get_if<wire::StepFrame>(&*frame);
  if (step == nullptr) return answer_wrong_frame();
  return patch_since(replica_.step(step->events, step->ack));
}

std::string Calls::submit(std::string_view text) {
  auto submission = wire::decode_submission(text);
  if (!submission) return answer_error(submission.error());
  const auto before = replica_.shown();
  const auto reject = replica_.submit({submission->id, submission->at, std::move(submission->command)});
  return reject ? answer_reject(*reject) : patch_since(before);
}

std::string Calls::settle(std::string_view text) {
  const auto id = core::CommandId::parse(text);
  if (!id) return answer_error({"id", wire::DecodeCode::bad_id});
  return patch_since(replica_.settle(*id));
}

std::string Calls::permitted(std::string_view text) const {
  const auto command = read_command(text);
  if (!command) return answer_error(command.error());
  const auto reject = replica_.refusal_of(*command);
  return reject ? answer_reject(*reject) : std::string(kOk);
}

std::string Calls::inverse(std::string_view text) const {
  const auto command = read_command(text);
  if (!command) return answer_error(command.error());
  std::string out = R"({"commands":[)";
  for (const auto& each : replica_.inverse_of(*command)) {
    if (out.back() != '[') out += ',';
    wire::encode_command(out, each);
  }
  return out + "]}";
}

std::string Calls::forecast(std::string_view text) const {
  const auto question = wire::decode_forecast_question(text);
  if (!question) return answer_error(question.error());
  std::string out = R"({"forecast":)";
  wire::encode_forecast(out, core::forecast(replica_.shown().agenda, question->at, question->utc_offset_minutes));
  return out + '}';
}

std::string Calls::preset(std::string_view text) {
  const auto question = wire::decode_preset_question(text);
  if (!question) return answer_error(question.error());
  std::string out = R"({"activity":)";
  wire::encode_activity(out, core::preset(question->kind, question->stage));
  return out + '}';
}

std::string Calls::view() const {
  std::string out = R"({"view":)";
  wire::encode_workshop(out, replica_.shown(), wire::Empties::written);
  return out + '}';
}

std::string Calls::insight() {
  auto now = core::insight(replica_.shown());
  std::string out = R"({"insight_patch":)";
  wire::diff_insights(out, told_, now);
  told_ = std::move(now);
  return out + '}';
}

std::string Calls::suggested_rules(std::size_t options) {
  std::string out = R"({"rules":)";
  wire::encode_vote_rules(out, core::suggested_rules(options));
  return out + '}';
}

std::string Calls::patch_since(const core::Workshop& before) const {
  std::string out = R"({"patch":)";
  wire::diff_workshops(out, before, replica_.shown());
  return out + '}';
}

}  // namespace northstar::wasm
