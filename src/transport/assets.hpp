#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>

#include "transport/request.hpp"
#include "transport/response.hpp"

namespace northstar::transport {

/// Whether a file's name changes with its content, so that it may be kept for ever.
enum class Caching : std::uint8_t { revalidate, immutable };

/// One file of the web application. All views live as long as the program.
struct Asset {
  std::string_view path;  ///< With its leading '/'.
  std::string_view content_type;
  std::string_view bytes;
  std::string_view gzip_bytes;  ///< Empty when compression gains nothing.
  std::string_view etag;        ///< A hash of the content, without quotes.
  Caching caching = Caching::revalidate;
};

/// Serves the files that are built into the program.
class Assets {
 public:
  Assets() = default;
  /// `table` must outlive this. "/index.html" is the page of every route of the application.
  explicit Assets(std::span<const Asset> table);

  /// The answer for GET or HEAD: the file, 304 when the browser has it, or the application's page for a path that can
  /// be one of its routes. Nothing for everything else, and for anything below "/api".
  [[nodiscard]] std::optional<Response> find(const Request& request) const;

 private:
  std::map<std::string_view, const Asset*> by_path_;
};

}  // namespace northstar::transport
