#pragma once

#include <array>
#include <string_view>

namespace northstar::app {

/// One thing that can be configured: as the flag `--base-url`, in the environment as `NORTHSTAR_BASE_URL`, and in the
/// configuration file as `base-url`. The first of these that says something counts.
struct Setting {
  std::string_view name;
  std::string_view value_name;
  std::string_view fallback;
  std::string_view help;
};

inline constexpr std::array kSettings{
    Setting{"data", "DIR", "", "folder of the data (default: $XDG_DATA_HOME/northstar or ~/.local/share/northstar)"},
    Setting{"listen", "ADDRESS", "0.0.0.0", "address to listen on; 127.0.0.1 keeps it to this machine"},
    Setting{"port", "N", "8080", "port to listen on"},
    Setting{"base-url", "URL", "", "address under which people reach the server; several are separated by commas"},
    Setting{"metrics-port", "N", "0", "port for /metrics on the loopback address; 0: none"},
    Setting{"trusted-proxies", "ADDRESSES", "", "proxies whose X-Forwarded-For is believed, separated by commas"},
    Setting{"threads", "N", "0", "threads for rooms and connections; 0: one for each core"},
    Setting{"database", "URL", "", "PostgreSQL for several nodes; not in this version"},
    Setting{"nats", "URL", "", "NATS for several nodes; not in this version"},
};

}  // namespace northstar::app
