import Languages

/// Why a row of a source became no record.
public enum RejectionReason: String, Sendable, Hashable, CaseIterable {
  /// It lies outside what was asked for.
  case outsideSelection = "outside-selection"
  /// The establishment is closed.
  case closed
  /// It has no identifier.
  case noIdentifier = "no-identifier"
  /// It has no name.
  case noName = "no-name"
  /// It names neither an institution nor a function.
  case noInstitution = "no-institution"
  /// It says neither when nor on which occasion.
  case noOccasion = "no-occasion"
  /// Its date cannot be read.
  case badDate = "bad-date"
  /// Its count cannot be read.
  case badNumber = "bad-number"
  /// It is a sum of other rows.
  case total
  /// Somebody sent their apologies: not a participation.
  case excused
  /// Somebody was absent: not a participation.
  case absent
  /// The mark is none of those known.
  case unknownMark = "unknown-mark"
  /// The row that it stands in was rejected.
  case rejectedRow = "rejected-row"
  /// It has no outline that encloses a point.
  case noOutline = "no-outline"

  /// The reason in words.
  public var words: Text {
    switch self {
    case .outsideSelection: Text(fr: "hors de la sélection", en: "outside the selection")
    case .closed: Text(fr: "établissement fermé", en: "establishment closed")
    case .noIdentifier: Text(fr: "sans identifiant", en: "without an identifier")
    case .noName: Text(fr: "sans nom", en: "without a name")
    case .noInstitution:
      Text(fr: "ni institution ni fonction", en: "neither institution nor function")
    case .noOccasion: Text(fr: "ni date ni occasion", en: "neither date nor occasion")
    case .badDate: Text(fr: "date illisible", en: "unreadable date")
    case .badNumber: Text(fr: "nombre illisible", en: "unreadable number")
    case .total: Text(fr: "ligne de total", en: "line of totals")
    case .excused: Text(fr: "excusé", en: "excused")
    case .absent: Text(fr: "absent", en: "absent")
    case .unknownMark: Text(fr: "marque inconnue", en: "unknown mark")
    case .rejectedRow: Text(fr: "dans une ligne écartée", en: "in a rejected row")
    case .noOutline: Text(fr: "sans contour", en: "without an outline")
    }
  }
}
