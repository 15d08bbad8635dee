import Graphviz
import Languages
import Partners

/// The institutions of a drawing, with what each is called, looks like and leads to.
struct DrawnInstitutions {
  private let records: [Institution]
  private let names: [String]
  private let language: Language

  /// Prepares the institutions of an attendance, in its order.
  ///
  /// An institution bears its acronym, or its name where another of them has the same acronym.
  init(_ attendance: Attendance, of network: Network, in language: Language) {
    let records = attendance.institutions.map { network.institutions[$0] }
    let counts = Dictionary(grouping: records, by: \.shortName).mapValues(\.count)
    self.records = records
    names = records.map { counts[$0.shortName] == 1 ? $0.shortName : $0.name }
    self.language = language
  }

  /// The record of an institution, by its row in the attendance.
  subscript(row: Int) -> Institution { records[row] }

  /// Returns what an institution is called, on one line that may be drawn.
  func name(_ row: Int) -> String { names[row].drawableLine }

  /// Returns what the SVG calls an institution, after a prefix of the panel if there is one.
  func identifier(_ row: Int, in panel: String = "") -> String {
    panel + RowLink(.institution, records[row].id).name
  }

  /// Returns the look of an institution as a mark of so many inches, with its link and tooltip.
  func mark(_ row: Int, width: String, height: String, told facts: String) -> Attributes {
    let record = records[row]
    let told = "\(record.name) – \(record.sector.words[language])\(language.colon) \(facts)"
    return Palette.institution(of: record.sector).merging([
      .width: width, .height: height, .fixedsize: "true",
      .tooltip: told.drawableLine.shortened(to: 2000),
      .identifier: identifier(row), .cssClass: "institution \(record.sector.rawValue)",
      .url: RowLink(.institution, record.id).address(in: language),
    ])
  }

  /// The looks in use, each with the sectors that share it, in the order of the sectors.
  func looks(of rows: [Int]) -> [(look: Attributes, sectors: [Sector])] {
    let present = Set(rows.map { records[$0].sector })
    var looks: [(look: Attributes, sectors: [Sector])] = []
    for sector in Sector.allCases where present.contains(sector) {
      let look = Palette.institution(of: sector)
      if let place = looks.firstIndex(where: { $0.look == look }) {
        looks[place].sectors.append(sector)
      } else {
        looks.append((look, [sector]))
      }
    }
    return looks
  }
}
