#include "app/live/open_lines.hpp"

#include <algorithm>

namespace northstar::app {
namespace {

constexpr transport::CloseReason kEnded{transport::CloseCode::signed_out, "the session has ended"};

}  // namespace

void OpenLines::Line::stand(std::shared_ptr<transport::Peer> peer) {
  const std::scoped_lock lock{mutex_};
  peer_ = peer;
  if (is_ended_) peer->close(kEnded);
}

void OpenLines::Line::end() {
  const std::scoped_lock lock{mutex_};
  is_ended_ = true;
  if (const auto peer = peer_.lock()) peer->close(kEnded);
}

std::shared_ptr<OpenLines::Line> OpenLines::add(Hold hold) {
  auto line = std::make_shared<Line>();
  const std::scoped_lock lock{mutex_};
  if (lines_.size() >= sweep_at_) {
    std::erase_if(lines_, [](const auto& entry) { return entry.second.expired(); });
    sweep_at_ = std::max(kFirstSweep, 2 * lines_.size());
  }
  lines_.emplace_back(std::move(hold), line);
  return line;
}

template <class Matches>
void OpenLines::end_if(Matches matches) {
  const std::scoped_lock lock{mutex_};
  for (const auto& [hold, weak] : lines_) {
    if (!matches(hold)) continue;
    if (const auto line = weak.lock()) line->end();
  }
}

void OpenLines::end_session(const port::TokenHash& session) {
  end_if([&](const Hold& hold) { return hold.session == session; });
}

void OpenLines::end_seats(port::WorkshopId workshop) {
  end_if([&](const Hold& hold) { return hold.holder == Holder::seat && hold.workshop == workshop; });
}

}  // namespace northstar::app
