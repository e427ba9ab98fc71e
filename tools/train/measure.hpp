#pragma once

#include <string>

namespace northstar::train {

/// Prints precision, recall and F1 of each part on labelled statements (`id, lang, text, actor … deadline`). The parts
/// are found by rules without a fitted number, so every source is as held out as the others.
void measure_parts(const std::string& path);

/// The same on the project's own rows (`lang, parts, text`; parts as six digits).
void measure_own_parts(const std::string& path);

/// Prints, for each set of labelled texts (`set, lang, label, text`), how well neighbours, duplicates, order and
/// guesses keep to the labels.
void measure_pile(const std::string& path);

}  // namespace northstar::train
