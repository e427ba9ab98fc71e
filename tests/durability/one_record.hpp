#pragma once

#include <string>
#include <utility>

#include "port/transaction.hpp"

namespace northstar::durability {

inline port::Transaction one_record(std::string body) {
  port::Transaction transaction;
  transaction.records.push_back(std::move(body));
  return transaction;
}

}  // namespace northstar::durability
