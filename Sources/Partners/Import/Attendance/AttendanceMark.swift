import Languages

/// What a cell of an attendance list says about somebody and an occasion.
enum AttendanceMark: Equatable {
  /// Somebody was there, in some capacity; how many persons, where the cell counts them.
  case present(count: Int?, role: Participation.Role)
  /// Apologies were sent.
  case excused
  /// Nobody came.
  case absent
  /// Nothing is written.
  case empty
  /// Something else is written.
  case unknown

  /// Reads a cell; case and accents do not count.
  init(_ cell: String) {
    let word = cell.folded.filter { !" .\u{A0}\u{202F}".contains($0) }
    if word.isEmpty {
      self = .empty
    } else if let count = Int(word) {
      self = AttendanceMark(count: count)
    } else if let role = AttendanceMark.roles[word.unmarked] {
      self = .present(count: nil, role: role)
    } else if AttendanceMark.excuses.contains(word.unmarked) {
      self = .excused
    } else {
      self = AttendanceMark.absences.contains(word.unmarked) ? .absent : .unknown
    }
  }

  private init(count: Int) {
    switch count {
    case ..<0: self = .unknown
    case 0: self = .absent
    case 1: self = .present(count: nil, role: .participant)
    default: self = .present(count: count, role: .participant)
    }
  }

  /// Whether the cell can be read.
  var isKnown: Bool { self != .unknown }

  private static let roles: [String: Participation.Role] = {
    let words: [(Participation.Role, [String])] = [
      (
        .participant,
        [
          "x", "p", "present", "presente", "presents", "presentes", "oui", "o", "ok", "v", "vu",
          "✓", "✔", "☑", "yes", "participant", "participante",
        ]
      ),
      (.organiser, ["organisateur", "organisatrice", "pilote", "organiser"]),
      (.host, ["hote", "accueil", "host"]),
      (
        .speaker,
        ["intervenant", "intervenante", "animateur", "animatrice", "orateur", "speaker"]
      ),
      (.member, ["membre", "member"]), (.funder, ["financeur", "funder"]),
      (.recipient, ["destinataire", "recipient"]), (.signatory, ["signataire", "signatory"]),
    ]
    return Dictionary(
      uniqueKeysWithValues: words.flatMap { role, words in words.map { ($0, role) } })
  }()

  private static let excuses: Set<String> = [
    "excuse", "excusee", "excuses", "excusees", "exc", "e", "excused",
  ]
  private static let absences: Set<String> = [
    "absent", "absente", "absents", "absentes", "abs", "a", "non", "n", "no", "-", "–", "—", "/",
  ]
}

extension String {
  /// This word with the endings of inclusive writing folded in: `present(e)`, `present·e`.
  fileprivate var unmarked: String {
    let plain = filter { !"()·•".contains($0) }
    return plain.count > 1 && plain.last == "-" ? String(plain.dropLast()) : plain
  }
}
