#include "app/simulation/crowd.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

#include "app/simulation/facilitator_mind.hpp"
#include "app/simulation/phrases.hpp"
#include "wire/json/parse.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app::simulation {
namespace {

namespace asio = boost::asio;
using std::chrono_literals::operator""ms;

/// The text of one member of a JSON object; empty if it is not there.
std::string member_of(const std::string& json, std::string_view name) {
  const auto document = wire::json::parse(json);
  if (!document) return {};
  const auto member = document->root().find(name);
  return member ? std::string{member->string().value_or("")} : std::string{};
}

/// People sit in turn on the two sides; names that are used up get a number.
std::string join_form(std::size_t index) {
  const bool is_business = index % 2 == 0;
  const auto names = is_business ? business_names() : it_names();
  const auto place = index / 2;
  std::string name{names[place % names.size()]};
  if (place >= names.size()) name += ' ' + std::to_string(place / names.size() + 1);
  std::string form;
  wire::json::Writer writer{form};
  writer.begin_object().key("name").string(name).key("side").string(is_business ? "business" : "it").end_object();
  return form;
}

port::Task<void> run_person(Crowd crowd, std::string code, std::size_t index, Record& record) {
  const auto executor = co_await asio::this_coro::executor;
  Dice dice;
  boost::system::error_code ignored;
  asio::steady_timer arrival{executor, crowd.speed.scaled(std::chrono::milliseconds{dice.between(0, 10'000)})};
  co_await arrival.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  Browser browser{executor, crowd.server};
  const auto path = "/api/v1/door/" + code + "/join";
  const auto joined = co_await browser.post(path, join_form(index));
  if (!joined) {
    record.faults.push_back(joined.error());
    co_return;
  }
  ++record.joined;
  const Seat seat{index, static_cast<std::size_t>(crowd.people)};
  auto mind = std::make_unique<ParticipantMind>(seat, crowd.speed);
  SimulatedPerson person{std::move(browser), member_of(*joined, "workshop"), std::move(mind), record.deeds};
  co_await person.take_part(crowd.stay);
}

std::string workshop_form() {
  std::string form;
  wire::json::Writer writer{form};
  writer.begin_object().key("title").string("주문부터 배송까지, 고객 경험 개선 워크샵");
  writer.key("customer").string("가상의 온라인 유통사").key("subject").string("주문·배송·고객 응대");
  writer.key("lang").string("ko").key("template").string("standard").end_object();
  return form;
}

std::string sign_in_form(const Login& login) {
  std::string form;
  wire::json::Writer writer{form};
  writer.begin_object().key("email").string(login.email).key("password").string(login.password).end_object();
  return form;
}

port::Task<std::expected<OpenedRoom, std::string>> open_room(Browser& host, Login login) {
  const auto signed_in = co_await host.post("/api/v1/session", sign_in_form(login));
  if (!signed_in) co_return std::unexpected(signed_in.error());
  const auto made = co_await host.post("/api/v1/workshops", workshop_form());
  if (!made) co_return std::unexpected(made.error());
  OpenedRoom room{member_of(*made, "id"), {}, {}};
  const auto path = "/api/v1/workshops/" + room.id + "/door";
  const auto door = co_await host.get(path);
  if (!door) co_return std::unexpected(door.error());
  room.code = member_of(*door, "code");
  room.url = member_of(*door, "url");
  co_return room;
}

}  // namespace

port::Task<void> run_crowd(Crowd crowd, std::string code, Record& record) {
  const auto executor = co_await asio::this_coro::executor;
  asio::steady_timer all_gone{executor, asio::steady_timer::time_point::max()};
  int present = crowd.people;
  for (int i = 0; i < crowd.people; ++i) {
    const auto leave = [&](const std::exception_ptr& failure) {
      if (failure) record.faults.emplace_back("a simulated person broke down");
      if (--present == 0) all_gone.cancel();
    };
    asio::co_spawn(executor, run_person(crowd, code, static_cast<std::size_t>(i), record), leave);
  }
  boost::system::error_code ignored;
  while (present > 0) co_await all_gone.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

port::Task<void> run_led_room(Crowd crowd, Login login, std::function<void(const OpenedRoom&)> opened, Record& record) {
  const auto executor = co_await asio::this_coro::executor;
  Browser host{executor, crowd.server};
  const auto room = co_await open_room(host, login);
  if (!room) {
    record.faults.push_back(room.error());
    co_return;
  }
  opened(*room);
  auto mind = std::make_unique<FacilitatorMind>(crowd.speed);
  SimulatedPerson facilitator{std::move(host), room->id, std::move(mind), record.deeds};
  asio::steady_timer has_left{executor, asio::steady_timer::time_point::max()};
  enum class Place { inside, outside } place = Place::inside;
  const auto leave = [&](const std::exception_ptr& failure) {
    if (failure) record.faults.emplace_back("the simulated facilitator broke down");
    place = Place::outside;
    has_left.cancel();
  };
  asio::co_spawn(executor, facilitator.take_part(crowd.stay), leave);
  co_await run_crowd(crowd, room->code, record);
  boost::system::error_code ignored;
  while (place == Place::inside) co_await has_left.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

}  // namespace northstar::app::simulation
