import Languages
import Tables
import Territories

/// What a command or a report says, before it becomes text, Markdown, CSV or a page.
///
/// Its titles are findings, its tables prove them, its notes give conventions and denominators.
public struct Document: Sendable {
  /// One finding with what proves it.
  public struct Section: Sendable {
    /// A stable name, for anchors and file names.
    public let id: String
    /// The finding.
    public let title: Text
    /// What proves it.
    public let blocks: [Block]

    /// Makes a section.
    public init(_ id: String, title: Text, blocks: [Block]) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }

  /// A part of a section.
  public enum Block: Sendable {
    /// Running text.
    case paragraph(Text)
    /// A table.
    case grid(Grid)
    /// A numbered list, each item with its details.
    case items([Item])
    /// A picture, by its name.
    case figure(Figure)
    /// A convention, a denominator or a limit, in small print.
    case note(Text)
  }

  /// An item of a numbered list.
  public struct Item: Sendable {
    /// What it says.
    public let title: Text
    /// What it rests on, and what would cure it.
    public let details: [Text]
    /// The rows that it rests on, and what it is about.
    public let grounds: Grounds

    /// Makes an item.
    public init(title: Text, details: [Text], grounds: Grounds = Grounds()) {
      self.title = title
      self.details = details
      self.grounds = grounds
    }
  }

  /// A picture with what it shows in words.
  public struct Figure: Sendable {
    /// The name of its files, without language and ending.
    public let name: String
    /// What it shows, in one sentence.
    public let caption: Text
    /// What somebody who cannot see it needs to know.
    public let description: Text
  }

  /// What the document is about.
  public let title: Text
  /// When, and on what window.
  public let subtitle: Text?
  /// The findings.
  public let sections: [Section]

  /// Makes a document.
  public init(title: Text, subtitle: Text? = nil, sections: [Section]) {
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
  }
}

/// A table of a document.
public struct Grid: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// Its heading.
    public let title: Text
    /// Whether its cells stand to the right.
    public let isNumeric: Bool

    /// Makes a column.
    public init(_ title: Text, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A cell.
  public enum Cell: Sendable {
    /// Words.
    case text(Text)
    /// A whole number, or what is not recorded.
    case count(Int?)
    /// A share from 0 to 1, said as a percentage, or what has no denominator.
    case share(Double?)
    /// A number said to so many decimals, or what is not defined.
    case decimal(Double?, places: Int)
    /// A day, or what never was.
    case day(Day?)
    /// A number of pupils and the state of those pupils; nil where there is nobody.
    case covered(pupils: Double, state: CoverageState?)
  }

  /// What the table shows, in one sentence.
  public let caption: Text
  /// The columns.
  public let columns: [Column]
  /// The rows, each with a cell a column.
  public let rows: [[Cell]]
  /// What each row rests on and is about; empty where nothing is known of any.
  public let grounds: [Grounds]

  /// Makes a table.
  public init(caption: Text, columns: [Column], rows: [[Cell]], grounds: [Grounds] = []) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row and the columns differ")
    precondition(grounds.isEmpty || grounds.count == rows.count, "rows and grounds differ")
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.grounds = grounds
  }
}

extension Grid.Cell {
  /// Returns what the cell says.
  public func string(in language: Language) -> String {
    switch self {
    case .text(let text): text[language]
    case .count(let count): count.map(language.number) ?? "n.d."
    case .share(let share): language.percent(share)
    case .decimal(let value, let places): language.number(value, decimals: places)
    case .day(let day):
      day?.description ?? Text(fr: "jamais", en: "never")[language]
    case .covered(let pupils, let state):
      state.map { language.number(pupils, decimals: 0) + " " + $0.sign } ?? "–"
    }
  }
}
