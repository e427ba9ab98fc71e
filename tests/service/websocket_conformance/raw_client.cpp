#include "tests/service/websocket_conformance/raw_client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

namespace northstar::conformance {
namespace {

constexpr std::string_view mask = "\x37\xFA\x21\x3D";

std::string big_endian(std::uint64_t number, int size_bytes) {
  std::string bytes;
  for (int shift = (size_bytes - 1) * 8; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFF);
  return bytes;
}

std::uint64_t read_number(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char c : bytes) number = number << 8 | static_cast<std::uint8_t>(c);
  return number;
}

}  // namespace

unsigned ServerFrame::close_code() const {
  if (first_byte != 0x88 || payload.size() < 2) return 0;
  return static_cast<unsigned>(read_number(std::string_view{payload}.substr(0, 2)));
}

std::string client_frame(unsigned first_byte, std::string_view payload, Masking masking) {
  const unsigned mask_bit = masking == Masking::masked ? 0x80 : 0;
  std::string bytes{static_cast<char>(first_byte)};
  if (payload.size() < 126) {
    bytes += static_cast<char>(mask_bit | payload.size());
  } else if (payload.size() < 65'536) {
    bytes += static_cast<char>(mask_bit | 126) + big_endian(payload.size(), 2);
  } else {
    bytes += static_cast<char>(mask_bit | 127) + big_endian(payload.size(), 8);
  }
  if (masking == Masking::unmasked) return bytes.append(payload);
  bytes += mask;
  for (std::size_t i = 0; i < payload.size(); ++i) bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
  return bytes;
}

RawClient::RawClient(std::uint16_t port, ReceiveBuffer buffer) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  const timeval patience{10, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  const int tiny_bytes = 2048;
  if (buffer == ReceiveBuffer::tiny) ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &tiny_bytes, sizeof tiny_bytes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) std::abort();
}

RawClient::~RawClient() { ::close(socket_); }

bool RawClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void RawClient::finish_sending() { ::shutdown(socket_, SHUT_WR); }

bool RawClient::fill() {
  std::array<char, 16'384> buffer{};
  const auto size = ::recv(socket_, buffer.data(), buffer.size(), 0);
  has_timed_out_ = size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
  if (size <= 0) return false;
  pending_.append(buffer.data(), static_cast<std::size_t>(size));
  return true;
}

std::string RawClient::read_until(std::string_view end) {
  auto at = pending_.find(end);
  while (at == std::string::npos && fill()) at = pending_.find(end);
  const auto size = at == std::string::npos ? pending_.size() : at + end.size();
  return read_bytes(size);
}

std::string RawClient::read_bytes(std::size_t count) {
  while (pending_.size() < count && fill()) {
  }
  auto bytes = pending_.substr(0, count);
  pending_.erase(0, count);
  return bytes;
}

std::string RawClient::read_response() {
  auto response = read_until("\r\n\r\n");
  constexpr std::string_view length = "Content-Length: ";
  const auto at = response.find(length);
  if (at == std::string::npos) return response;
  return response += read_bytes(std::stoul(response.substr(at + length.size())));
}

bool RawClient::is_ended_by_server() {
  while (fill()) pending_.clear();
  return !has_timed_out_;
}

std::string RawClient::upgrade(std::string_view target) {
  send(get(target, handshake_headers));
  return read_until("\r\n\r\n");
}

void RawClient::enter() {
  upgrade();
  send(client_frame(0x81, "here"));
  read_text();
}

std::optional<ServerFrame> RawClient::read_frame() {
  const auto head = read_bytes(2);
  if (head.size() < 2) return std::nullopt;
  std::uint64_t size = static_cast<std::uint8_t>(head[1]);
  if (size >= 126) size = read_number(read_bytes(size == 126 ? 2 : 8));
  ServerFrame frame{static_cast<std::uint8_t>(head[0]), read_bytes(size)};
  if (frame.payload.size() < size) return std::nullopt;
  return frame;
}

std::string RawClient::read_text() {
  const auto frame = read_frame();
  if (!frame) return "(the connection ended)";
  if (frame->first_byte != 0x81) return "(a frame that begins with " + std::to_string(frame->first_byte) + ")";
  return frame->payload;
}

unsigned RawClient::read_close() {
  while (const auto frame = read_frame()) {
    if (frame->first_byte == 0x88) return frame->close_code();
  }
  return 0;
}

std::string get(std::string_view target, std::string_view extra_headers) {
  return "GET " + std::string{target} + " HTTP/1.1\r\nHost: north.example\r\n" + std::string{extra_headers} + "\r\n";
}

std::string post(std::string_view target, std::string_view body, std::string_view extra_headers) {
  return "POST " + std::string{target} + " HTTP/1.1\r\nHost: north.example\r\nOrigin: http://north.example\r\nX-Northstar: 1\r\n" +
         "Content-Length: " + std::to_string(body.size()) + "\r\n" + std::string{extra_headers} + "\r\n" + std::string{body};
}

}  // namespace northstar::conformance
