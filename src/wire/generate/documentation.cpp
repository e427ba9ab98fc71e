#include "wire/generate/documentation.hpp"

#include <algorithm>
#include <cctype>

#include "wire/fields/record_fields.hpp"
#include "wire/fields/snapshot_fields.hpp"
#include "wire/generate/typescript.hpp"

namespace northstar::wire {
namespace {

constexpr std::string_view kHead = R"(# The protocol

Generated from the field tables in `src/wire/fields` by the build target `northstar_protocol`. Do not edit.

A client opens `/ws?workshop=ID` (or, where a network blocks WebSocket, a stream of server-sent events with POST for its own
frames) and exchanges *frames*: one JSON text each, at most 64 KiB from a client.

```text
client → server   command | presence | ping
server → client   snapshot | step | refused | malformed | delayed | presences | tick | bye
```

1. The first frame of each connection is a `snapshot`: all that this viewer may see. It comes again when the viewer's
   role changes, and replaces whatever the client had.
2. After it come `step` frames: what happened, as this viewer may see it, numbered 1, 2, 3 … within the connection. The step
   that carries the client's own command id in `ack` says that the command's effect is on disk.
3. A command carries an id that the client draws: 128 random bits as 22 characters of base64url. Whoever is not sure that
   a command arrived sends it again with the same id and gets the same answer; it takes effect once.
4. `refused` carries the rule's name (see *reject*); `malformed` says where the frame is not a message; `delayed` means
   neither taken nor refused: send it again later.
5. A client that reconnects starts from the new snapshot and sends its unanswered commands again.

## JSON

RFC 8259, and stricter: no duplicate members, no U+0000, no lone surrogates, well-formed UTF-8, nesting up to 32. All
numbers are integers within ±(2^53 - 1); quantities with a fraction count thousandths. A member that a table does not
know, a missing required member, a value of another kind, a text above 8 KiB or a list above 1,000 items makes the whole frame
`malformed`. An *instant* is milliseconds since 1970-01-01 UTC by the server's clock. An *id* is 1 to 24 characters of
`A-Z a-z 0-9 _ -`. A *set* is an array without repeats; a *map* is an object from ids or names to values.

A member marked `optional` may be missing. Then it is empty: no text, no id, no items, 0, false; an optional that is not
any of these has no value. Inside an optional that holds an id, `""` takes the id away.

```json
{"type":"command","id":"0Jc3Xl2Zk9QmT7uYb1RwVA","command":{"type":"edit_card","card":"C07","text":"Orders wait a day"}}
{"type":"step","events":[{"type":"card_edited","card":"C07","text":"Orders wait a day"}],"ack":"0Jc3Xl2Zk9QmT7uYb1RwVA"}
{"type":"refused","id":"0Jc3Xl2Zk9QmT7uYb1RwVA","reject":"not_yours"}
{"type":"malformed","id":"0Jc3Xl2Zk9QmT7uYb1RwVA","code":"missing","path":"command.text"}
```
)";

constexpr std::string_view kStored = R"(
## What is stored

Records, rows and snapshots carry their version in `v`. `wire/upcast` brings what an older version wrote to the present
form; what a later version wrote is refused. A *record* is one command's effect in the workshop's log; a *row* is one
event beside the log, overwritten by a later one in the same place: a ballot in the box of an open round, the names of a
person. A *snapshot* holds neither names nor open ballots.
)";

class Documentation {
 public:
  explicit Documentation(const Catalogue& catalogue) : catalogue_(catalogue) {}

  std::string text() {
    out_ = kHead;
    for (const auto* name : {"client_frame", "server_frame", "command", "event"}) add_variant(name);
    out_ += "\n## State\n\nWhat a snapshot holds, and what commands and events are made of.\n";
    for (const auto* type : catalogue_.structures()) add_structure(*type);
    add_enums();
    out_ += kStored;
    for (const auto* type : {&type_of<Record>(), &type_of<Row>(), &type_of<Snapshot>()}) add_structure(*type);
    return std::move(out_);
  }

 private:
  void add_variant(std::string_view name) {
    const auto found = std::ranges::find(catalogue_.variants(), name, &Type::name);
    if (found == catalogue_.variants().end()) return;
    out_ += "\n## " + catalogue_.name_of(**found) + "\n\nOne of these, told apart by the member `type`.\n";
    for (const auto source : (*found)->alternatives) add_structure(source());
  }

  void add_structure(const Type& type) {
    out_ += "\n### " + std::string(type.name) + "\n\n";
    if (type.members.empty()) {
      out_ += "No further members.\n";
      return;
    }
    out_ += "| member | value | |\n|---|---|---|\n";
    for (const auto& member : type.members) {
      out_ += "| `" + std::string(member.name) + "` | " + describe(member.type()) + " | " +
              (member.demand == Demand::optional ? "optional" : "") + " |\n";
    }
  }

  void add_enums() {
    out_ += "\n## Names\n\n| kind | one of |\n|---|---|\n";
    for (const auto* type : catalogue_.enums()) {
      out_ += "| " + std::string(type->name) + " | ";
      std::string separator;
      for (const auto name : type->names) {
        out_ += separator + "`" + std::string(name) + "`";
        separator = " · ";
      }
      out_ += " |\n";
    }
  }

  std::string describe(const Type& type) {
    switch (type.shape) {
      case Shape::boolean:
        return "true or false";
      case Shape::integer:
        return "integer";
      case Shape::instant:
        return "instant";
      case Shape::text:
        return "text";
      case Shape::optional:
        return describe(type.element());
      case Shape::list:
        return "list of " + describe(type.element());
      case Shape::set:
        return "set of " + describe(type.element());
      case Shape::map:
        return "map from " + describe(type.key()) + " to " + describe(type.element());
      case Shape::id:
      case Shape::enumeration:
        return std::string(type.name);
      case Shape::structure:
        return "[" + std::string(type.name) + "](#" + std::string(type.name) + ")";
      case Shape::variant:
        return "[" + catalogue_.name_of(type) + "](#" + lower_case(catalogue_.name_of(type)) + ")";
    }
    return {};
  }

  static std::string lower_case(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
  }

  const Catalogue& catalogue_;
  std::string out_;
};

}  // namespace

std::string documentation_of(const Catalogue& catalogue) { return Documentation(catalogue).text(); }

}  // namespace northstar::wire
