#include "visitor.hpp"

#include <regex>

#include "wire/client_frame.hpp"

namespace northstar::twin {
namespace {

constexpr std::string_view kUpgrade =
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

const std::string kApi = "/api/v1/workshops/" + std::string{workshop_id};

std::string without_moments(std::string heard) {
  static const std::regex date{"\r\nDate: [^\r]*"};
  static const std::regex stream{"event: stream\ndata: [0-9a-f]{32}"};
  heard = std::regex_replace(heard, date, "\r\nDate: now");
  return std::regex_replace(heard, stream, "event: stream\ndata: id");
}

std::string edit_of(core::CardId card) {
  return wire::encode_client_frame(
      wire::CommandFrame{*core::CommandId::parse("try-" + std::string{card.text()}), core::EditCard{card, "Mine"}});
}

}  // namespace

Line& Visitor::ask(std::string_view request_line, std::string_view headers, std::string_view body) {
  auto& line = world_.connect();
  lines_.push_back(&line);
  std::string request{request_line};
  request += " HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nX-Northstar: 1\r\n";
  if (!person_.empty()) request += "Cookie: " + World::cookie_of(person_) + "\r\n";
  if (!body.empty()) request += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
  request += headers;
  request += "\r\n";
  request += body;
  line.send(request);
  world_.settle();
  return line;
}

void Visitor::open_tabs() {
  ask("GET " + kApi + "/stream");
  socket_ = &ask("GET /ws?workshop=" + std::string{workshop_id}, kUpgrade);
}

void Visitor::command(const core::Envelope& envelope) {
  socket_->send_message(wire::encode_client_frame(wire::CommandFrame{envelope.id, envelope.command}));
  world_.settle();
}

void Visitor::show(std::string_view presence_frame) {
  socket_->send_message(presence_frame);
  world_.settle();
}

void Visitor::ask_for_everything(const std::vector<core::CardId>& cards) {
  ask("GET " + kApi + "/view");
  ask("HEAD " + kApi + "/view");
  for (const auto* query : {"format=md&lang=ko", "format=md&lang=en", "format=json", "format=none"}) {
    ask("GET " + kApi + "/export?" + query);
  }
  ask("GET " + kApi + "/door");
  ask("GET " + kApi + "/qr.svg");
  for (const auto way : {door_code, door_link}) ask("GET /api/v1/door/" + std::string{way});
  ask("GET /api/v1/workshops");
  ask("POST " + kApi + "/commands", {}, R"({"type":"command","id":"x","command":{"type":"nothing"}})");
  for (const auto card : cards) ask("POST " + kApi + "/commands", {}, edit_of(card));
}

void Visitor::bring_a_newcomer() {
  const auto me = std::exchange(person_, core::ParticipantId{});
  const auto& joined = ask("POST /api/v1/door/" + std::string{door_code} + "/join", {}, R"({"name":"New","side":"it"})");
  static const std::regex cookie{"\r\nSet-Cookie: ([^;]+);"};
  std::smatch found;
  if (std::regex_search(joined.heard(), found, cookie)) {
    const auto header = "Cookie: " + found[1].str() + "\r\n";
    ask("GET /ws?workshop=" + std::string{workshop_id}, std::string{kUpgrade} + header);
    ask("GET " + kApi + "/export?format=json", header);
  }
  person_ = me;
}

std::vector<std::string> Visitor::heard() const {
  std::vector<std::string> all;
  for (const auto* line : lines_) all.push_back(without_moments(line->heard()));
  return all;
}

}  // namespace northstar::twin
