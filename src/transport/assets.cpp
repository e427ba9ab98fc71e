#include "transport/assets.hpp"

#include <string>

namespace northstar::transport {
namespace {

constexpr std::string_view index_path = "/index.html";

/// Tells whether `path` can be a route of the application: its last segment is no file name.
bool is_application_route(std::string_view path) {
  if (path == "/api" || path.starts_with("/api/")) return false;
  return path.substr(path.rfind('/')).find('.') == std::string_view::npos;
}

/// Tells whether Accept-Encoding takes gzip; a weight of zero says no (RFC 9110, section 12.4.2).
bool accepts_gzip(const Request& request) {
  auto accepted = request.header("Accept-Encoding").value_or("");
  const auto at = accepted.find("gzip");
  if (at == std::string_view::npos) return false;
  accepted = accepted.substr(at, accepted.find(',', at) - at);
  const auto weight = accepted.find("q=");
  return weight == std::string_view::npos || accepted.find_first_of("123456789", weight) != std::string_view::npos;
}

std::string_view cache_control(Caching caching) {
  return caching == Caching::immutable ? "public, max-age=31536000, immutable" : "no-cache";
}

/// The tag tells the two encodings apart, as RFC 9110, section 8.8.3.3 asks.
std::string etag_of(const Asset& asset, std::string_view suffix) { return '"' + std::string{asset.etag} + std::string{suffix} + '"'; }

Response respond(const Asset& asset, const Request& request) {
  const bool is_gzip = !asset.gzip_bytes.empty() && accepts_gzip(request);
  auto etag = etag_of(asset, is_gzip ? "-gz" : "");
  const bool is_known = has_token(request.header("If-None-Match").value_or(""), etag);
  Response response{200, {}, {}};
  response.headers.push_back({"ETag", std::move(etag)});
  response.headers.push_back({"Cache-Control", std::string{cache_control(asset.caching)}});
  response.headers.push_back({"Vary", "Accept-Encoding"});
  if (is_known) {
    response.status = 304;
    return response;
  }
  response.headers.push_back({"Content-Type", std::string{asset.content_type}});
  if (is_gzip) response.headers.push_back({"Content-Encoding", "gzip"});
  response.body = Body::of_static(is_gzip ? asset.gzip_bytes : asset.bytes);
  return response;
}

}  // namespace

Assets::Assets(std::span<const Asset> table) {
  for (const auto& asset : table) by_path_.emplace(asset.path, &asset);
}

std::optional<Response> Assets::find(const Request& request) const {
  if (request.method != Method::get && request.method != Method::head) return std::nullopt;
  auto found = by_path_.find(request.path);
  if (found == by_path_.end() && is_application_route(request.path)) found = by_path_.find(index_path);
  if (found == by_path_.end()) return std::nullopt;
  return respond(*found->second, request);
}

}  // namespace northstar::transport
