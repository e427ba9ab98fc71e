#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <set>
#include <string_view>

#include "bayes.hpp"
#include "measure.hpp"
#include "regression.hpp"
#include "weights_file.hpp"

namespace {

using namespace northstar::train;
using Rows = std::vector<const Row*>;

/// What a group of answers comes to.
struct Tally {
  int right_output = 0, missed_output = 0, right_outcome = 0, missed_outcome = 0;

  void add(bool is_outcome, bool said_outcome) {
    if (is_outcome) ++(said_outcome ? right_outcome : missed_outcome);
    if (!is_outcome) ++(said_outcome ? missed_output : right_output);
  }
  static double f1(int right, int missed, int wrong) {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + missed + wrong);
  }
  double macro_f1() const {
    return (f1(right_output, missed_output, missed_outcome) + f1(right_outcome, missed_outcome, missed_output)) / 2;
  }
  double recall_of_outputs() const {
    return right_output == 0 ? 0 : static_cast<double>(right_output) / (right_output + missed_output);
  }
};

struct Group {
  const char* name;
  std::function<bool(const Row&)> holds;
};

const Group kGroups[] = {
    {"English", [](const Row& row) { return !row.is_korean; }},
    {"English without LogframeLab", [](const Row& row) { return !row.is_korean && row.source != "LogframeLab"; }},
    {"Korean", [](const Row& row) { return row.is_korean; }},
    {"Korean, real rows", [](const Row& row) { return row.is_korean && row.origin == Origin::found; }},
};

/// What the model is taught besides the source that is asked about.
enum class Taught { everything, found, own };

Rows all_but(const std::vector<Row>& rows, const std::string& source, Taught taught) {
  Rows kept;
  for (const auto& row : rows) {
    const bool is_own = row.origin == Origin::own;
    const bool is_taught = taught == Taught::everything || is_own == (taught == Taught::own);
    if (row.source != source && is_taught) kept.push_back(&row);
  }
  return kept;
}

Rows of(const std::vector<Row>& rows, const std::string& source) {
  Rows kept;
  for (const auto& row : rows) {
    if (row.source == source) kept.push_back(&row);
  }
  return kept;
}

/// An answer to a row that was held out.
struct Answer {
  double log_odds;
  bool is_outcome;
};

/// The divisor of the log odds with the least log loss (Guo et al. 2017, temperature scaling).
double best_temperature(const std::vector<Answer>& answers) {
  double best = 1, least = 1e9;
  for (double temperature = 0.5; temperature < 10; temperature += 0.1) {
    double loss = 0;
    for (const auto& answer : answers)
      loss += std::log1p(std::exp((answer.is_outcome ? -1 : 1) * answer.log_odds / temperature));
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

/// Each source is answered by what was learnt from all the others.
/// Returns the temperature that makes the answers' chances true.
double validate(const std::vector<Row>& rows, const Settings& settings, Taught what) {
  std::vector<Answer> answers;
  std::set<std::string> sources;
  for (const auto& row : rows) {
    if (row.origin != Origin::own) sources.insert(row.source);
  }
  Tally ours[std::size(kGroups)], bayes[std::size(kGroups)];
  for (const auto& source : sources) {
    const auto taught = all_but(rows, source, what), asked = of(rows, source);
    const auto weights = learn(taught, settings);
    const auto yardstick = naive_bayes(taught, asked);
    for (std::size_t i = 0; i < asked.size(); ++i) {
      const auto log_odds = score(weights, *asked[i]);
      answers.push_back({log_odds, asked[i]->is_outcome});
      for (std::size_t g = 0; g < std::size(kGroups); ++g) {
        if (!kGroups[g].holds(*asked[i])) continue;
        ours[g].add(asked[i]->is_outcome, log_odds > 0);
        bayes[g].add(asked[i]->is_outcome, yardstick[i]);
      }
      if ((log_odds > 0) != asked[i]->is_outcome && std::getenv("SHOW") != nullptr)
        std::printf("  %s %+.1f %s  [%s]\n", asked[i]->id.c_str(), log_odds, asked[i]->text.c_str(),
                    source.substr(0, 40).c_str());
    }
  }
  std::printf(
      "| rows | macro-F1 | recall of outputs | naive Bayes macro-F1 | naive Bayes recall of outputs "
      "|\n|---|---|---|---|---|\n");
  for (std::size_t g = 0; g < std::size(kGroups); ++g)
    std::printf("| %s | %.3f | %.3f | %.3f | %.3f |\n", kGroups[g].name, ours[g].macro_f1(),
                ours[g].recall_of_outputs(), bayes[g].macro_f1(), bayes[g].recall_of_outputs());
  return best_temperature(answers);
}

int train(const char* own, const char* found, const char* weights_file) {
  auto rows = read_own(own);
  for (auto& row : read_found(found)) rows.push_back(std::move(row));
  const Settings settings;
  std::printf("Taught the found rows alone:\n\n");
  validate(rows, settings, Taught::found);
  std::printf("\nTaught our own rows alone:\n\n");
  validate(rows, settings, Taught::own);
  std::printf("\nTaught all rows:\n\n");
  const auto temperature = validate(rows, settings, Taught::everything);
  std::printf("\ntemperature %.1f\n", temperature);
  if (weights_file == nullptr) return 0;
  return write_weights(weights_file, learn(all_but(rows, "", Taught::everything), settings), temperature) ? 0 : 1;
}

}  // namespace

/// usage: northstar_train statements OWN_ROWS FOUND_ROWS [WEIGHTS_FILE] | parts FOUND_ROWS | own_parts OWN_ROWS | pile
/// FOUND_ROWS
int main(int count, char** arguments) {
  const std::string_view what = count > 2 ? arguments[1] : "";
  if (what == "statements" && count > 3) return train(arguments[2], arguments[3], count > 4 ? arguments[4] : nullptr);
  if (what == "parts") northstar::train::measure_parts(arguments[2]);
  if (what == "own_parts") northstar::train::measure_own_parts(arguments[2]);
  if (what == "pile") northstar::train::measure_pile(arguments[2]);
  return what.empty() ? 2 : 0;
}
