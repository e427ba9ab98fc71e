#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace northstar::app::simulation {

/// The chance in simulated people: what they pick, how long they think, the ids that they draw.
class Dice {
 public:
  Dice() : engine_(std::random_device{}()) {}
  /// The same seed gives the same choices.
  explicit Dice(std::uint64_t seed) : engine_(seed) {}

  /// Returns 0 to `count` - 1; `count` is at least 1.
  [[nodiscard]] std::size_t below(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>{0, count - 1}(engine_);
  }

  [[nodiscard]] int between(int least, int most) { return std::uniform_int_distribution<int>{least, most}(engine_); }

  /// Says yes once in `count` times.
  [[nodiscard]] bool once_in(std::size_t count) { return below(count) == 0; }

  template <class Value>
  [[nodiscard]] const Value& one_of(const std::vector<Value>& values) {
    return values[below(values.size())];
  }

  /// Draws a new id of any kind, as a browser does.
  template <class SomeId>
  [[nodiscard]] SomeId id() {
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    constexpr std::size_t kSize = 22;
    std::string text;
    for (std::size_t i = 0; i < kSize; ++i) text += kLetters[below(kLetters.size())];
    return *SomeId::parse(text);
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace northstar::app::simulation
