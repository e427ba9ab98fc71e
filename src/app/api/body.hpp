#pragma once

#include <string>
#include <utility>

#include "app/api/forms_fields.hpp"
#include "app/api/reply.hpp"
#include "wire/fields/codec.hpp"

namespace northstar::app {

/// Reads the body of `request` as JSON; no more than a form, so what is unknown, missing or too long is refused.
[[nodiscard]] Reply<wire::json::Document> read_json(const transport::Request& request);

/// Reads the body as a form of type `Form`.
template <class Form>
[[nodiscard]] Reply<Form> read_form(const transport::Request& request) {
  const auto document = read_json(request);
  if (!document) return std::unexpected(document.error());
  auto form = wire::decode<Form>(document->root());
  if (!form) return std::unexpected(malformed(form.error()));
  return std::move(*form);
}

/// Makes a JSON answer of a view.
template <class View>
[[nodiscard]] transport::Response answer(const View& view, std::uint16_t status = 200) {
  std::string text;
  wire::encode(text, view, wire::Empties::written);
  return transport::json(status, std::move(text));
}

}  // namespace northstar::app
