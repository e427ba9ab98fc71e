#include "app/account/token.hpp"

#include <sodium.h>

#include <string>

namespace northstar::app {

port::TokenHash hash_of(std::string_view token) {
  std::string bytes(crypto_generichash_BYTES, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                     reinterpret_cast<const unsigned char*>(token.data()), token.size(), nullptr, 0);
  return {std::move(bytes)};
}

}  // namespace northstar::app
