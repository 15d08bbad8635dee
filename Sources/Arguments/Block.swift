/// A piece of help or of the manual, before it is laid out for a terminal or in roff.
enum Block: Equatable {
  /// The title of what follows, without a colon.
  case heading(String)
  /// The title of a command within the manual.
  case subheading(String)
  /// A text of its own.
  case paragraph(String)
  /// Words and what each means.
  case terms([Term])
  /// A line to type and what it does.
  case example(line: String, meaning: String)
}

/// A word and what it means.
struct Term: Equatable {
  let label: String
  let meaning: String
}
