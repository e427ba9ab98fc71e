#pragma once

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "port/directory.hpp"
#include "port/store.hpp"

namespace northstar::contract {

/// An implementation under test: a store and the directory that belongs to it.
class Subject {
 public:
  Subject() = default;
  Subject(const Subject&) = delete;
  Subject& operator=(const Subject&) = delete;
  virtual ~Subject() = default;

  virtual port::Store& store() = 0;
  virtual port::Directory& directory() = 0;
  /// Closes everything and opens it again over what was kept.
  virtual void reopen() = 0;
};

/// Makes an empty subject; the name appears in the name of the test.
struct Maker {
  std::string name;
  std::function<std::unique_ptr<Subject>()> make;

  friend std::ostream& operator<<(std::ostream& out, const Maker& maker) { return out << maker.name; }
};

/// Every implementation there is.
std::vector<Maker> subjects();

}  // namespace northstar::contract
