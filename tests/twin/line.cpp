#include "line.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace northstar::twin {

Line::Line(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error{"cannot connect"};
  ::fcntl(socket_, F_SETFL, O_NONBLOCK);
}

Line::~Line() {
  // With a reset instead of a farewell no port stays behind in TIME_WAIT: the test opens thousands.
  const linger at_once{1, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  ::close(socket_);
}

void Line::send(std::string_view bytes) const {
  // A server that has closed its end is no fault: what it said before is compared.
  [[maybe_unused]] const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

void Line::send_message(std::string_view text) const {
  std::string frame{"\x81"};
  if (text.size() < 126) {
    frame += static_cast<char>(0x80 | text.size());
  } else {
    frame += static_cast<char>(0x80 | 126);
    frame += static_cast<char>(text.size() >> 8);
    frame += static_cast<char>(text.size() & 0xFF);
  }
  frame.append(4, '\0');
  frame += text;
  send(frame);
}

bool Line::take() {
  std::array<char, 64 * 1024> buffer;
  bool has_taken = false;
  for (auto size = ::recv(socket_, buffer.data(), buffer.size(), 0); size > 0;
       size = ::recv(socket_, buffer.data(), buffer.size(), 0)) {
    heard_.append(buffer.data(), static_cast<std::size_t>(size));
    has_taken = true;
  }
  return has_taken;
}

}  // namespace northstar::twin
