#include "app/account/password.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>
#include <utility>

#include "base/utf8.hpp"

namespace northstar::app {
namespace {

constexpr std::size_t kMinBytes = 10;
constexpr std::size_t kMaxBytes = 256;

Match matches(const std::string& hash, const std::string& password) {
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0 ? Match::yes : Match::no;
}

}  // namespace

std::optional<PasswordFault> check_password(const std::string& password) {
  if (password.size() < kMinBytes) return PasswordFault::too_short;
  if (password.size() > kMaxBytes) return PasswordFault::too_long;
  if (!base::is_utf8(password) || password.find('\0') != std::string::npos) return PasswordFault::not_text;
  return std::nullopt;
}

std::string hash_password(const std::string& password, HashCost cost) {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost.passes, cost.memory_bytes,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::runtime_error("there is not enough memory to hash a password");
  }
  return text.data();
}

port::Task<std::optional<std::string>> Passwords::hash(std::string password) {
  auto work = [cost = cost_, password = std::move(password)] { return hash_password(password, cost); };
  co_return co_await workers_.run(std::move(work));
}

port::Task<std::optional<Match>> Passwords::check(std::string hash, std::string password) {
  if (hash.empty()) {
    auto waste = [cost = cost_, password = std::move(password)] {
      static_cast<void>(hash_password(password, cost));
      return Match::no;
    };
    co_return co_await workers_.run(std::move(waste));
  }
  auto work = [hash = std::move(hash), password = std::move(password)] { return matches(hash, password); };
  co_return co_await workers_.run(std::move(work));
}

}  // namespace northstar::app
