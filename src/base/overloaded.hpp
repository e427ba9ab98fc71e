#pragma once

namespace northstar::base {

/// Joins lambdas into one visitor, so that a variant is visited exhaustively or does not compile.
template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};

template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace northstar::base
