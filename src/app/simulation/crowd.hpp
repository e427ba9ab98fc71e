#pragma once

#include <expected>
#include <functional>
#include <string>
#include <vector>

#include "app/simulation/participant_mind.hpp"
#include "app/simulation/simulated_person.hpp"

namespace northstar::app::simulation {

/// What simulated people did, and what went wrong.
struct Record {
  Deeds deeds;
  std::size_t joined = 0;
  std::vector<std::string> faults;
};

/// The simulated people of one room.
struct Crowd {
  ServerAddress server;
  int people = 0;
  Speed speed;
  Stay stay;
};

/// An account that opens workshops and leads them.
struct Login {
  std::string email;
  std::string password;
};

/// A workshop that was opened, and how to get in.
struct OpenedRoom {
  std::string id;
  std::string code;
  std::string url;
};

/// Lets people join by the code of a door and take part until their stay is over. `record` must outlive the task.
port::Task<void> run_crowd(Crowd crowd, std::string code, Record& record);

/// Signs in, opens a workshop, tells `opened` of it, and leads a crowd through its day. `record` must outlive the task.
port::Task<void> run_led_room(Crowd crowd, Login login, std::function<void(const OpenedRoom&)> opened, Record& record);

}  // namespace northstar::app::simulation
