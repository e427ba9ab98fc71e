#include "port/store_error.hpp"

namespace northstar::port {

std::string_view name_of(AppendError error) {
  switch (error) {
    case AppendError::conflict:
      return "conflict";
    case AppendError::gone:
      return "gone";
    case AppendError::unavailable:
      return "unavailable";
    case AppendError::unknown:
      return "unknown";
  }
  return "";
}

std::string_view name_of(WriteError error) {
  switch (error) {
    case WriteError::conflict:
      return "conflict";
    case WriteError::gone:
      return "gone";
    case WriteError::unavailable:
      return "unavailable";
    case WriteError::unknown:
      return "unknown";
  }
  return "";
}

std::string_view name_of(ReadError error) {
  switch (error) {
    case ReadError::gone:
      return "gone";
    case ReadError::unavailable:
      return "unavailable";
    case ReadError::damaged:
      return "damaged";
  }
  return "";
}

}  // namespace northstar::port
