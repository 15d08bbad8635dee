import Languages
import Tables

/// The institutions and functions that a list names, each once, in the order of the list.
///
/// Conventions: names that differ in case, accents or punctuation alone are one institution, unless
/// their communes differ; a libéral is never merged with another.
struct ActorRegistry {
  /// Somebody of the list.
  struct Actor {
    let id: String
    /// The line that made the record.
    let line: Int
    /// Whether this row made it.
    let isNew: Bool
    /// Whether the record is a function, of which each row is one person.
    let isPerson: Bool
  }

  private(set) var institutions: [[String: String]] = []
  private(set) var professionals: [[String: String]] = []
  private(set) var guessed: [String] = []
  private(set) var unknown: [String] = []
  private var identifiers = IdentifierRegistry()
  private var people: [[String]: (id: String, line: Int)] = [:]
  private var places: [[String]: (id: String, line: Int)] = [:]
  private var professionalIndex: [String: Int] = [:]
  private var institutionIndex: [String: Int] = [:]

  /// Returns the actor of a row, or nil if the row names none.
  mutating func actor(of row: Listing.Row, in list: AttendanceColumns) -> Actor? {
    let (institution, function) = (list.text(.institution, row), list.text(.function, row))
    if institution.isEmpty && function.isEmpty { return nil }
    if ActorRegistry.isLiberal(institution, function) || institution.isEmpty {
      // Where only the practice is named, its name is that of a person.
      let said = function.isEmpty ? "profession libérale" : function
      return newProfessional(said, at: nil, row, in: list)
    }
    let place = place(of: row, institution, in: list)
    guard !function.isEmpty else {
      return Actor(id: place.id, line: place.line, isNew: place.isNew, isPerson: false)
    }
    let key = [place.id, function.identifier]
    if let earlier = people[key], let index = professionalIndex[earlier.id] {
      if let count = professionals[index]["count"].flatMap({ Int($0) }) {
        professionals[index]["count"] = String(count + 1)
      }
      Self.add(list.actorAttributes(of: row), to: &professionals[index])
      return Actor(id: earlier.id, line: earlier.line, isNew: false, isPerson: true)
    }
    let actor = newProfessional(function, at: place.id, row, in: list)
    people[key] = (actor.id, actor.line)
    return actor
  }

  private static func isLiberal(_ texts: String...) -> Bool {
    texts.contains { text in
      PersonalData.isTitled(text)
        || text.foldedWords.contains {
          ["liberal", "liberale", "liberaux", "liberales"].contains($0)
        }
    }
  }

  private mutating func newProfessional(
    _ function: String, at institution: String?, _ row: Listing.Row, in list: AttendanceColumns
  ) -> Actor {
    let wish = ([institution, function.identifier].compactMap { $0 }).joined(separator: "-")
    let id = identifiers.identifier(like: wish, otherwise: "p-\(row.line)")
    var record = list.actorAttributes(of: row)
    record["id"] = id
    record["function"] = function
    record["institution"] = institution
    // In a long list a row is a presence: how many persons hold the function is not said.
    record["count"] = list.isWide ? "1" : ""
    record["source"] = list.source(row)
    professionalIndex[id] = professionals.count
    professionals.append(record)
    return Actor(id: id, line: row.line, isNew: true, isPerson: true)
  }

  private mutating func place(
    of row: Listing.Row, _ name: String, in list: AttendanceColumns
  ) -> (id: String, line: Int, isNew: Bool) {
    let commune = list.text(.commune, row)
    let hasFunction = !list.text(.function, row).isEmpty
    let key = [name.identifier, commune.identifier]
    if let known = places[key], let index = institutionIndex[known.id] {
      if !hasFunction { Self.add(list.actorAttributes(of: row), to: &institutions[index]) }
      return (known.id, known.line, false)
    }
    let isHomonym = places.keys.contains { $0.first == key[0] && $0.last != key[1] }
    let wish = isHomonym ? key.filter { !$0.isEmpty }.joined(separator: "-") : key[0]
    let id = identifiers.identifier(like: wish, otherwise: "i-\(row.line)")
    places[key] = (id, row.line)
    institutionIndex[id] = institutions.count
    institutions.append(institution(id, name, commune, row, in: list, hasFunction))
    return (id, row.line, true)
  }

  private mutating func institution(
    _ id: String, _ name: String, _ commune: String, _ row: Listing.Row,
    in list: AttendanceColumns, _ hasFunction: Bool
  ) -> [String: String] {
    let guess = InstitutionGuess(name: name)
    let said = list.text(.sector, row)
    let sector = Sector.allCases.first { $0.rawValue.folded == said.folded }
    let kind = list.text(.kind, row)
    let isStated = sector != nil && !kind.isEmpty
    if sector ?? guess.sector == .unknown {
      unknown.append(name)
    } else if !isStated {
      guessed.append(name)
    }
    var record = hasFunction ? [:] : list.actorAttributes(of: row)
    record["id"] = id
    record["name"] = name
    record["acronym"] = list.text(.acronym, row)
    record["kind"] = kind.isEmpty ? guess.kind : kind
    record["sector"] = (sector ?? guess.sector).rawValue
    record["commune_name"] = commune
    record["expected"] = "no"
    record["source"] = list.source(row)
    record["basis"] = isStated ? "stated" : "inferred"
    return record
  }

  /// Adds what another row says of the same actor: different values stand side by side.
  private static func add(_ attributes: [String: String], to record: inout [String: String]) {
    for (name, value) in attributes where !value.isEmpty {
      let values = (record[name] ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
      guard !values.contains(Substring(value)) else { continue }
      record[name] = (values.map(String.init) + [value]).joined(separator: "; ")
    }
  }
}
