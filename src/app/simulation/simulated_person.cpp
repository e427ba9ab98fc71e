#include "app/simulation/simulated_person.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

#include "app/simulation/board_view.hpp"
#include "base/overloaded.hpp"

namespace northstar::app::simulation {
namespace {

using std::chrono::steady_clock;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

/// How long an answer may take before it counts as missing.
constexpr std::chrono::milliseconds kPatience = 15s;

base::Instant wall_clock() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

}  // namespace

SimulatedPerson::SimulatedPerson(Browser browser, std::string workshop, std::unique_ptr<Mind> mind, Deeds& deeds)
    : browser_(std::move(browser)),
      workshop_id_(std::move(workshop)),
      mind_(std::move(mind)),
      deeds_(deeds),
      news_(browser_.executor()) {}

port::Task<void> SimulatedPerson::take_part(Stay stay) {
  bool is_first = true;
  while (!is_over(stay)) {
    const auto line = co_await browser_.enter(workshop_id_);
    if (!line) {
      co_await rest(1s);
      continue;
    }
    if (!is_first) ++deeds_.reconnected;
    is_first = false;
    line_ = Line::open;
    view_ = View::none;
    boost::asio::co_spawn(browser_.executor(), listen(*line), boost::asio::detached);
    co_await act(*line, stay);
    co_await (*line)->close();
    while (line_ == Line::open) co_await news(kPatience);
    if (!is_over(stay)) co_await rest(500ms);
  }
  if (pending_) ++deeds_.unanswered;
}

port::Task<void> SimulatedPerson::act(std::shared_ptr<LiveLine> line, Stay stay) {
  const auto arrival = steady_clock::now();
  while (view_ == View::none && line_ == Line::open && steady_clock::now() - arrival < kPatience) co_await news(1s);
  if (view_ == View::none) co_return;
  if (pending_) co_await say_pending(line);
  while (line_ == Line::open && !is_over(stay)) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(stay.until - steady_clock::now());
    co_await rest(std::min(mind_->pause(dice_), left));
    if (line_ == Line::closed || is_over(stay)) break;
    co_await show_presence(line);
    auto command = wish();
    if (!command) continue;
    pending_ = wire::CommandFrame{dice_.id<core::CommandId>(), std::move(*command)};
    if (replica_.submit({pending_->id, wall_clock(), pending_->command})) {
      pending_.reset();
      continue;
    }
    ++deeds_.sent;
    co_await say_pending(line);
  }
}

port::Task<void> SimulatedPerson::await_answer(std::shared_ptr<LiveLine> line) {
  const auto begin = steady_clock::now();
  while (pending_ && line_ == Line::open && steady_clock::now() - begin < kPatience) {
    co_await news(1s);
    if (!pending_ || answer_ != Answer::delayed) continue;
    answer_ = Answer::awaited;
    co_await rest(1s);
    if (!pending_) continue;
    auto again = wire::encode_client_frame(*pending_);
    co_await line->write(std::move(again));
  }
  if (!pending_ || line_ == Line::closed) co_return;
  settle(pending_->id, &Deeds::unanswered);
}

port::Task<void> SimulatedPerson::show_presence(std::shared_ptr<LiveLine> line) {
  const auto* const activity = core::current_activity(replica_.shown().activities);
  if (activity == nullptr) co_return;
  wire::Presence presence;
  presence.stage = activity->stage;
  presence.pointer = somewhere(dice_);
  const bool is_writing = activity->kind == core::ActivityKind::write;
  presence.doing = is_writing ? wire::Doing::writing : wire::Doing::looking;
  auto frame = wire::encode_client_frame(wire::PresenceFrame{presence});
  co_await line->write(std::move(frame));
}

port::Task<void> SimulatedPerson::say_pending(std::shared_ptr<LiveLine> line) {
  auto frame = wire::encode_client_frame(*pending_);
  co_await line->write(std::move(frame));
  co_await await_answer(line);
}

port::Task<void> SimulatedPerson::listen(std::shared_ptr<LiveLine> line) {
  for (;;) {
    auto message = co_await line->read();
    if (!message) break;
    auto frame = wire::decode_server_frame(*message);
    if (frame) {
      take(std::move(*frame));
    } else {
      ++deeds_.malformed;
    }
    news_.cancel();
  }
  line_ = Line::closed;
  news_.cancel();
}

port::Task<void> SimulatedPerson::news(std::chrono::milliseconds at_most) {
  boost::system::error_code ignored;
  news_.expires_after(at_most);
  co_await news_.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
}

port::Task<void> SimulatedPerson::rest(std::chrono::milliseconds length) {
  boost::system::error_code ignored;
  boost::asio::steady_timer timer{browser_.executor(), length};
  co_await timer.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
}

std::optional<core::Command> SimulatedPerson::wish() {
  return mind_->next({replica_.shown(), me_, dice_, steady_clock::now()});
}

void SimulatedPerson::take(wire::ServerFrame frame) {
  std::visit(base::Overloaded{
                 [&](wire::SnapshotFrame& snapshot) {
                   me_ = snapshot.head.participant;
                   replica_.reset({me_, snapshot.head.role}, std::move(snapshot.workshop));
                   view_ = View::present;
                 },
                 [&](const wire::StepFrame& step) {
                   replica_.step(step.events, step.ack);
                   if (!step.ack.empty()) settle(step.ack, &Deeds::acknowledged);
                 },
                 [&](const wire::RefusedFrame& refused) { settle(refused.id, &Deeds::refused); },
                 [&](const wire::MalformedFrame& malformed) { settle(malformed.id, &Deeds::malformed); },
                 [&](const wire::DelayedFrame&) {
                   ++deeds_.delayed;
                   answer_ = Answer::delayed;
                 },
                 [&](const wire::ByeFrame& bye) {
                   const bool is_sent_away = bye.reason == wire::Bye::removed || bye.reason == wire::Bye::deleted;
                   if (is_sent_away) welcome_ = Welcome::withdrawn;
                 },
                 [](const auto&) {},
             },
             frame);
}

void SimulatedPerson::settle(core::CommandId id, std::size_t Deeds::* as) {
  ++(deeds_.*as);
  replica_.settle(id);
  if (pending_ && pending_->id == id) pending_.reset();
  answer_ = Answer::awaited;
}

bool SimulatedPerson::is_over(const Stay& stay) const {
  const bool is_finished = replica_.confirmed().status == core::WorkshopStatus::finished;
  return is_finished || welcome_ == Welcome::withdrawn || steady_clock::now() >= stay.until;
}

}  // namespace northstar::app::simulation
