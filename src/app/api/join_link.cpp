#include "app/api/join_link.hpp"

#include <qrencode.h>

#include <cstdint>
#include <memory>

#include "transport/origin.hpp"

namespace northstar::app {
namespace {

/// Light modules around the code (ISO/IEC 18004, section 5.3.8).
constexpr int kQuietModules = 4;

bool is_own_machine(std::string_view host) {
  return host.empty() || host.starts_with("localhost") || host.starts_with("127.") || host.starts_with("[::1]");
}

std::string origin_for(const Address& address, const transport::Request& request) {
  if (!address.base_url.empty()) return address.base_url;
  const auto host = request.header("Host").value_or("");
  if (is_own_machine(host) && !address.lan_host.empty()) return "http://" + address.lan_host;
  return transport::origin_of("http://" + std::string{host}).value_or("http://localhost");
}

/// One path of horizontal runs: `M x y h length v1 h-length z`.
std::string dark_path(const QRcode& code) {
  std::string path;
  const auto is_dark = [&](int x, int y) { return (code.data[y * code.width + x] & 1U) != 0; };
  for (int y = 0; y < code.width; ++y) {
    for (int x = 0; x < code.width; ++x) {
      if (!is_dark(x, y)) continue;
      const int begin = x;
      while (x + 1 < code.width && is_dark(x + 1, y)) ++x;
      const auto length = std::to_string(x + 1 - begin);
      path += 'M' + std::to_string(begin + kQuietModules) + ' ' + std::to_string(y + kQuietModules);
      path += 'h' + length + "v1h-" + length + 'z';
    }
  }
  return path;
}

}  // namespace

std::string join_link(const Address& address, const transport::Request& request, std::string_view link) {
  return origin_for(address, request) + "/j/" + std::string{link};
}

std::string qr_svg(std::string_view text) {
  const std::string copy{text};
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{QRcode_encodeString8bit(copy.c_str(), 0, QR_ECLEVEL_M),
                                                             &QRcode_free};
  if (!code) return {};
  const auto size = std::to_string(code->width + 2 * kQuietModules);
  return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + size + ' ' + size +
         R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + size + 'v' + size + "H0z\"/><path d=\"" +
         dark_path(*code) + "\"/></svg>";
}

}  // namespace northstar::app
