#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace northstar::conformance {

/// A frame as it came from the server.
struct ServerFrame {
  unsigned first_byte = 0;
  std::string payload;

  /// The code of a close frame, or 0.
  [[nodiscard]] unsigned close_code() const;
};

/// What makes a frame wrong on purpose.
enum class Masking { masked, unmasked };

/// A client's frame; the payload's length is written in the shortest form.
[[nodiscard]] std::string client_frame(unsigned first_byte, std::string_view payload, Masking masking = Masking::masked);

/// A blocking TCP client that sends exactly the bytes it is told to. A read that takes longer than ten seconds gives up, so a
/// server that stays silent fails a test instead of hanging it.
class RawClient {
 public:
  enum class ReceiveBuffer { usual, tiny };

  explicit RawClient(std::uint16_t port, ReceiveBuffer buffer = ReceiveBuffer::usual);
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  /// False when the server has closed the connection.
  bool send(std::string_view bytes);
  /// Says that nothing more will be sent.
  void finish_sending();

  /// Reads up to and with `end`; what there is if the connection ends before.
  std::string read_until(std::string_view end);
  std::string read_bytes(std::size_t count);
  /// Reads status line, headers and as much body as Content-Length says.
  std::string read_response();
  /// Reads and throws away until the connection ends. False when it does not end.
  bool is_ended_by_server();

  /// Opens a WebSocket. Returns the answer's head.
  std::string upgrade(std::string_view target = "/ws?workshop=W1");
  /// Opens a WebSocket and returns once the server's session knows of it.
  void enter();
  std::optional<ServerFrame> read_frame();
  /// The next text frame's payload, or the reason why there is none.
  std::string read_text();
  /// The code of the next close frame, reading over what comes before it; 0 when the connection ends without one.
  unsigned read_close();

 private:
  bool fill();

  int socket_ = -1;
  bool has_timed_out_ = false;
  std::string pending_;
};

/// A request without a body.
[[nodiscard]] std::string get(std::string_view target, std::string_view extra_headers = "");
/// A POST of our own page.
[[nodiscard]] std::string post(std::string_view target, std::string_view body, std::string_view extra_headers = "");

/// The handshake's headers of our own page, each with its line end.
inline constexpr std::string_view handshake_headers =
    "Origin: http://north.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

}  // namespace northstar::conformance
