#include "tests/durability/child.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>
#include <utility>

namespace northstar::durability {
namespace {

/// Both ends closed in every other child, or an end of input would never be seen.
std::array<int, 2> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("cannot make a pipe");
  return ends;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> all;
  for (auto& word : words) all.push_back(word.data());
  all.push_back(nullptr);
  return all;
}

void close_once(int& descriptor) {
  if (descriptor >= 0) ::close(std::exchange(descriptor, -1));
}

}  // namespace

Child::Child(const std::vector<std::string>& words, const std::vector<std::string>& environment) {
  // A child that is gone must be seen as an error of `say`, not as the end of the test.
  std::signal(SIGPIPE, SIG_IGN);
  auto input = make_pipe();
  auto output = make_pipe();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
  auto argument_words = words;
  auto environment_words = environment;
  for (char** entry = environ; *entry != nullptr; ++entry) environment_words.emplace_back(*entry);
  const int code = ::posix_spawnp(&pid_, words.at(0).c_str(), &actions, nullptr, pointers(argument_words).data(),
                                  pointers(environment_words).data());
  posix_spawn_file_actions_destroy(&actions);
  close_once(input[0]);
  close_once(output[1]);
  to_ = input[1];
  from_ = output[0];
  if (code != 0) throw std::runtime_error("cannot start " + words[0]);
}

Child::~Child() {
  if (pid_ > 0) {
    kill();
    wait();
  }
  close_once(to_);
  close_once(from_);
}

void Child::say(const std::string& line) {
  const auto text = line + "\n";
  if (::write(to_, text.data(), text.size()) < 0) throw std::runtime_error("the program does not listen any more");
}

std::optional<std::string> Child::hear() {
  for (;;) {
    if (const auto end = heard_.find('\n'); end != std::string::npos) {
      auto line = heard_.substr(0, end);
      heard_.erase(0, end + 1);
      return line;
    }
    std::array<char, 4096> bytes{};
    const auto count = ::read(from_, bytes.data(), bytes.size());
    if (count <= 0) return std::nullopt;
    heard_.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

void Child::hush() { close_once(to_); }

void Child::kill() { ::kill(pid_, SIGKILL); }

int Child::wait() {
  int status = 0;
  ::waitpid(std::exchange(pid_, -1), &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace northstar::durability
