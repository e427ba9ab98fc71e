#include "wire/record.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/record_fields.hpp"

namespace northstar::wire {
namespace {

template <class T>
std::expected<T, DecodeError> decode_stored(std::string_view bytes, Stored stored) {
  const auto document = read_stored(bytes, stored);
  if (!document) return std::unexpected(document.error());
  return decode<T>(document->root(), stored_limits);
}

}  // namespace

std::string encode_record(const Record& record) {
  std::string out;
  encode(out, record);
  return out;
}

std::expected<Record, DecodeError> decode_record(std::string_view bytes) {
  return decode_stored<Record>(bytes, Stored::record);
}

std::string encode_row(const core::Event& event) {
  std::string out;
  encode(out, Row{current_version, event});
  return out;
}

std::expected<core::Event, DecodeError> decode_row(std::string_view bytes) {
  auto row = decode_stored<Row>(bytes, Stored::row);
  if (!row) return std::unexpected(row.error());
  return std::move(row->event);
}

}  // namespace northstar::wire
