#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace northstar::wire::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// One entry of a parsed text in reading order: an array or object is followed by its children, a key by its value.
struct Node {
  std::uint32_t offset = 0;  ///< Where the text of a string or number begins.
  std::uint32_t size = 0;    ///< Bytes of a string or number, children of a container, 1 for true.
  std::uint32_t next = 0;    ///< Index of the first node after this one and all that it holds.
  Kind kind = Kind::null;
};

class Document;
class Items;
class Members;

/// A look at one value of a document. Cheap to copy; valid as long as its document lives and is not moved.
class Value {
 public:
  Value(const Document& document, std::uint32_t index) : document_(&document), index_(index) {}

  [[nodiscard]] Kind kind() const;
  [[nodiscard]] bool is_null() const { return kind() == Kind::null; }
  [[nodiscard]] std::optional<bool> boolean() const;

  /// The text of a string, unescaped; nothing for another kind.
  [[nodiscard]] std::optional<std::string_view> string() const;

  /// The text of a number just as it was written; nothing for another kind.
  [[nodiscard]] std::optional<std::string_view> number() const;

  /// The number as an integer; nothing if it has a fraction or exponent or lies outside ±(2^53 - 1),
  /// the range in which every JSON reader agrees on it (RFC 8259, section 6).
  [[nodiscard]] std::optional<std::int64_t> integer() const;

  /// The number in thousandths, exact; nothing if it has an exponent or more than three fraction digits.
  [[nodiscard]] std::optional<std::int64_t> decimal_milli() const;

  /// How many items an array or members an object has; 0 for another kind.
  [[nodiscard]] std::size_t size() const;

  /// The items of an array; none for another kind.
  [[nodiscard]] Items items() const;

  /// The members of an object in the order of the text; none for another kind.
  [[nodiscard]] Members members() const;

  /// The member `key` of an object; nothing if it is absent or this is not an object.
  [[nodiscard]] std::optional<Value> find(std::string_view key) const;

 private:
  friend class Items;
  friend class Members;
  [[nodiscard]] const Node& node() const;
  [[nodiscard]] std::string_view text() const;

  const Document* document_;
  std::uint32_t index_;
};

/// A parsed text. Owns a copy of the bytes in which strings stand unescaped, and one flat list of nodes.
class Document {
 public:
  Document(std::string text, std::vector<Node> nodes) : text_(std::move(text)), nodes_(std::move(nodes)) {}

  [[nodiscard]] Value root() const { return {*this, 0}; }
  [[nodiscard]] const Node& node(std::uint32_t index) const { return nodes_[index]; }
  [[nodiscard]] std::string_view slice(const Node& node) const {
    return std::string_view(text_).substr(node.offset, node.size);
  }

 private:
  std::string text_;
  std::vector<Node> nodes_;
};

struct Member {
  std::string_view key;
  Value value;
};

/// The items of an array, for a range-based loop.
class Items {
 public:
  class Iterator {
   public:
    Iterator(const Document& document, std::uint32_t index) : document_(&document), index_(index) {}
    Value operator*() const { return {*document_, index_}; }
    Iterator& operator++();
    bool operator==(const Iterator& other) const { return index_ == other.index_; }

   private:
    const Document* document_;
    std::uint32_t index_;
  };

  explicit Items(Value array) : array_(array) {}
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const;

 private:
  Value array_;
};

/// The members of an object, for a range-based loop.
class Members {
 public:
  class Iterator {
   public:
    Iterator(const Document& document, std::uint32_t index) : document_(&document), index_(index) {}
    Member operator*() const;
    Iterator& operator++();
    bool operator==(const Iterator& other) const { return index_ == other.index_; }

   private:
    const Document* document_;
    std::uint32_t index_;
  };

  explicit Members(Value object) : object_(object) {}
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const;

 private:
  Value object_;
};

}  // namespace northstar::wire::json
