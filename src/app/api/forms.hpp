#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/participant/participant.hpp"
#include "core/workshop/description.hpp"
#include "port/ids.hpp"

/// The bodies of the HTTP interface: forms come in, views go out. Their names on the wire are in forms_fields.hpp.
namespace northstar::app {

struct SetupForm {
  std::string token;
  std::string name;
  std::string email;
  std::string password;
};

struct SignInForm {
  std::string email;
  std::string password;
};

struct AccountView {
  port::AccountId id;
  std::string name;
  std::string email;
};

/// Who is signed in; `null` on the wire for nobody.
struct MeView {
  std::optional<AccountView> account;
};

struct WorkshopLine {
  port::WorkshopId id;
  std::string title;
  std::string customer;
  std::string date;
  std::string lang;
  std::int32_t people = 0;
  std::string state;
  std::string code;
};

struct WorkshopsView {
  std::vector<WorkshopLine> workshops;
};

/// The day that a workshop begins with.
enum class Day { standard, half, empty };

struct NewWorkshopForm {
  std::string title;
  std::string customer;
  std::string subject;
  std::string goal;
  std::string date;
  std::string place;
  core::Language lang = core::Language::ko;
  Day day = Day::standard;
};

struct WorkshopIdView {
  port::WorkshopId id;
};

struct SeatView {
  port::ParticipantId participant;
  std::string name;
  core::Side side = core::Side::business;
};

/// What someone who knows the code may see before they are in; `me` is `null` on the wire for a stranger.
struct DoorView {
  port::WorkshopId workshop;
  std::string title;
  std::string customer;
  std::string date;
  core::Language lang = core::Language::ko;
  bool open = false;
  std::optional<SeatView> me;
};

struct JoinForm {
  std::string name;
  core::Side side = core::Side::business;
};

struct JoinedView {
  port::WorkshopId workshop;
  port::ParticipantId participant;
};

struct EnteredView {
  port::ParticipantId participant;
  core::Role role = core::Role::participant;
};

/// The door as the facilitator sees it.
struct DoorControlView {
  std::string code;
  std::string url;
  bool open = false;
  std::string qr_svg_url;
};

/// What becomes of the seats that were taken at the door: their holders stay in, or come through the door once more.
enum class Seats { keep, end };

struct DoorChangeForm {
  std::optional<bool> open;
  std::optional<bool> rotate;
  std::optional<Seats> seats;
};

/// Repeats the title of what is to be deleted, so that nobody does it by a slip.
struct DeleteWorkshopForm {
  std::string title;
};

/// What became of a command sent by HTTP: done and durable.
struct DoneView {
  core::CommandId id;
};

}  // namespace northstar::app
