#pragma once

#include <string>
#include <string_view>

#include "core/insight/insight.hpp"
#include "wasm/replica.hpp"

namespace northstar::wasm {

/// A replica as the page calls it: JSON in, JSON out. Every answer is one of
///
///     {"view":{…}}              the whole shown view, every member written (web/src/core/types.gen.ts, Workshop)
///     {"patch":{…}}             what changed in the shown view (WorkshopPatch); {} if nothing did
///     {"insight_patch":{…}}     what changed in the figures of the shown view since they were last told (InsightPatch)
///     {"rules":{…}}             the rules of a vote (VoteRules)
///     {"reject":"not_yours"}    the core's refusal; nothing changed
///     {"ok":true}
///     {"commands":[{…},…]}
///     {"forecast":{…}}          how the day stands (Forecast)
///     {"activity":{…}}          an activity as it usually is (Activity)
///     {"error":{"code":"missing","path":"command.text"}}    the text was not what the call takes; nothing changed
class Calls {
 public:
  /// Takes a `snapshot` frame as the server sent it. Answers view.
  [[nodiscard]] std::string snapshot(std::string_view frame);

  /// Takes a `step` frame as the server sent it. Answers patch.
  [[nodiscard]] std::string step(std::string_view frame);

  /// Takes `{"id":…,"at":…,"command":{…}}`, `at` by the server's clock as the page knows it. Answers patch or reject.
  [[nodiscard]] std::string submit(std::string_view submission);

  /// Takes a command's id, bare. Answers patch.
  [[nodiscard]] std::string settle(std::string_view id);

  /// Takes a command. Answers ok, or reject if the permission table refuses it now.
  [[nodiscard]] std::string permitted(std::string_view command) const;

  /// Takes a command, before it is submitted. Answers the commands that take it back; none if nothing can.
  [[nodiscard]] std::string inverse(std::string_view command) const;

  /// Takes `{"at":…,"utc_offset_minutes":…}`, `at` by the server's clock as the page knows it. Answers forecast, of the shown day.
  [[nodiscard]] std::string forecast(std::string_view question) const;

  /// Takes `{"kind":…,"stage":…}`. Answers activity, without id and agenda item.
  [[nodiscard]] static std::string preset(std::string_view question);

  /// Answers view.
  [[nodiscard]] std::string view() const;

  /// Answers insight_patch; before the first one the page knows the figures of an empty workshop. Nothing is computed
  /// unasked.
  [[nodiscard]] std::string insight();

  /// Answers the suggested rules of a vote on so many options.
  [[nodiscard]] static std::string suggested_rules(std::size_t options);

 private:
  [[nodiscard]] std::string patch_since(const core::Workshop& before) const;

  Replica replica_;
  core::Insight told_;
};

}  // namespace northstar::wasm
