#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "transport/request.hpp"
#include "transport/response.hpp"

namespace northstar::transport {

/// Reads the origin (scheme, host and port; RFC 6454, section 6.2) of an http or https address: lower case, without a
/// path and without the scheme's own port. Nothing if `url` is not such an address.
[[nodiscard]] std::optional<std::string> origin_of(std::string_view url);

/// Knows which pages may speak to this server.
class OriginPolicy {
 public:
  /// With no origin given, a page of the very host that the request names is ours: right for a first try on one's own
  /// machine; a public server sets its base URL.
  OriginPolicy() = default;
  explicit OriginPolicy(std::vector<std::string> origins);

  /// Refuses (403) what a foreign page may have sent:
  /// a request that may change something without our exact Origin or without `X-Northstar: 1`, which no form can send;
  /// a WebSocket without our exact Origin, since browsers let every page open one;
  /// a reading below /api that the browser itself calls foreign.
  [[nodiscard]] std::optional<Response> refusal(const Request& request) const;

  /// Tells whether every address of this server is https, so that cookies can be marked Secure.
  [[nodiscard]] CookieTransport cookie_transport() const;

  [[nodiscard]] const std::vector<std::string>& origins() const { return origins_; }

 private:
  [[nodiscard]] bool allows(std::string_view origin, const Request& request) const;

  std::vector<std::string> origins_;
};

}  // namespace northstar::transport
