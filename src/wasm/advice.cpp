#include "wasm/advice.hpp"

#include "core/coach/coach.hpp"
#include "core/similar/pile.hpp"
#include "wire/json/writer.hpp"
#include "wire/pile.hpp"
#include "wire/reading.hpp"

namespace northstar::wasm {
namespace {

std::string answer_error(const wire::DecodeError& error) {
  std::string out;
  wire::json::Writer writer(out);
  writer.begin_object().key("error").begin_object().key("code").string(wire::name_of(error.code));
  writer.key("path").string(error.path).end_object().end_object();
  return out;
}

}  // namespace

std::string coach_read(std::string_view statement) {
  return R"({"reading":)" + wire::encode_reading(core::read_statement(statement)) + '}';
}

std::string similar_ask(std::string_view text) {
  const auto question = wire::decode_pile_question(text);
  if (!question) return answer_error(question.error());
  wire::PileAnswer answer{core::similar_texts(question->texts), core::order_texts(question->texts), {}, {}};
  if (!question->query.empty()) answer.found = core::search_texts(question->texts, question->query);
  if (!question->groups.empty()) answer.guesses = core::guess_groups(question->texts, question->groups);
  return R"({"pile":)" + wire::encode_pile_answer(answer) + '}';
}

}  // namespace northstar::wasm
