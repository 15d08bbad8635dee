import Tables

/// A word of the DOT language, with its place.
struct DOTToken: Equatable {
  enum Kind: Equatable {
    /// A name, a number or a quoted text.
    case id
    /// `graph`, `digraph`, `subgraph`, `node`, `edge` or `strict`, in small letters.
    case keyword
    /// A brace, bracket, comma, semicolon, equals sign, `--` or `->`.
    case sign
    /// The end of the file.
    case end
  }

  let kind: Kind
  let text: String
  let location: Location
}
