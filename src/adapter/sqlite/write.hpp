#pragma once

#include <expected>
#include <optional>
#include <utility>

#include "adapter/sqlite/connection.hpp"
#include "adapter/sqlite/delivery.hpp"

namespace northstar::adapter::sqlite {

/// What became of a write after its commit was tried.
enum class Fate { committed, unavailable, unknown };

/// Whether a write's changes stay in its transaction; a refusal undoes them.
enum class Verdict { keep, undo };

/// Whether a write leaves bytes behind in the files which must not stay there.
enum class Residue { none, left };

/// One change waiting for the writer's thread: it runs inside a shared transaction, then hears what became of it.
class Write {
 public:
  explicit Write(Residue residue) : residue_(residue) {}
  Write(const Write&) = delete;
  Write& operator=(const Write&) = delete;
  virtual ~Write() = default;

  /// Changes the database. @fails with Failure.
  virtual Verdict run(Connection& connection) = 0;
  /// Says that a constraint of the schema refused the change.
  virtual void refuse() = 0;
  /// Delivers the result. Called exactly once, last.
  virtual void finish(Fate fate) = 0;

  [[nodiscard]] Residue residue() const { return residue_; }

 private:
  Residue residue_;
};

/// A write whose work returns `std::expected<Value, Error>`; `Error` has the values conflict, unavailable and unknown.
template <class Result, class Work>
class TypedWrite final : public Write {
 public:
  TypedWrite(Residue residue, Work work, Deliver<Result> deliver)
      : Write(residue), work_(std::move(work)), deliver_(std::move(deliver)) {}

  Verdict run(Connection& connection) override {
    result_ = work_(connection);
    return result_->has_value() ? Verdict::keep : Verdict::undo;
  }

  void refuse() override { result_ = std::unexpected(Error::conflict); }

  void finish(Fate fate) override {
    if (fate == Fate::unknown) result_ = std::unexpected(Error::unknown);
    if (fate == Fate::unavailable || !result_) result_ = std::unexpected(Error::unavailable);
    deliver_(std::move(*result_));
  }

 private:
  using Error = typename Result::error_type;

  Work work_;
  Deliver<Result> deliver_;
  std::optional<Result> result_;
};

}  // namespace northstar::adapter::sqlite
