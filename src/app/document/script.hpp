#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/workshop/command.hpp"

namespace northstar::app::document {

/// One command on the way to the workshop that a document describes.
struct Step {
  /// The value of the document that asks for it.
  std::string path;
  /// Whose command it is; empty when the server brings it in itself.
  core::ParticipantId actor;
  core::Command command;
};

/// The commands that make the workshop of one case, in the order of the day, given by the people named in it.
class Script {
 public:
  /// Whether activities run while the workshop is made; a draft has none.
  enum class Activities { run, none };

  void by_server(std::string path, core::Command command) { by(std::move(path), {}, std::move(command)); }
  void by(std::string path, core::ParticipantId actor, core::Command command);

  /// From here on people may do what a preset lets them do. Plans it first.
  void begin_activities(Activities activities);
  void start(core::ActivityKind kind, core::Stage stage, core::Authorship authorship = core::Authorship::named);

  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
  [[nodiscard]] const std::string& title() const { return title_; }
  void set_title(std::string title) { title_ = std::move(title); }

 private:
  std::vector<Step> steps_;
  std::string title_;
  Activities activities_ = Activities::none;
  std::size_t plan_at_ = 0;
};

}  // namespace northstar::app::document
