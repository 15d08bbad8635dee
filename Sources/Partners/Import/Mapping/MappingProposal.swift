import Languages
import Tables

extension ColumnMapping {
  /// Makes the mapping that headings and cells suggest, for a person to correct.
  ///
  /// Conventions: a heading that names a day or a month is an occasion, and so is one that names a
  /// meeting above marks alone; each other meaning goes to the first column that suggests it; what suggests
  /// nothing is an attribute, save names and addresses of persons, free text and totals.
  public init(proposedFor sheet: Listing) {
    let columns = sheet.header.indices.filter { !sheet.header[$0].isEmpty }
      .map { SheetColumn(sheet, $0) }
    let isWide = columns.contains { $0.isOccasion }
    var taken: Set<ColumnMeaning> = []
    self.init(
      columns: columns.map { column in
        column.proposal(isWide: isWide, taken: &taken)
      })
  }
}

/// A column of a sheet, to be recognised.
private struct SheetColumn {
  let header: String
  let words: [String]
  let cells: [String]

  init(_ sheet: Listing, _ index: Int) {
    header = sheet.header[index]
    words = header.foldedWords
    cells = sheet.rows.map { $0[index] }.filter { !$0.isEmpty }
  }

  private var heading: HeadingDate { HeadingDate(header) }

  private var holdsMarks: Bool {
    cells.allSatisfy { AttendanceMark($0).isKnown }
  }

  /// Whether the column is one occasion of a wide sheet.
  var isOccasion: Bool {
    if let date = heading.date, date.precision <= .month {
      return cells.count { AttendanceMark($0).isKnown } * 2 >= cells.count
    }
    let isNamed = heading.lacksYear || ColumnVocabulary.meaning(of: words) == .label
    return isNamed && !cells.isEmpty && holdsMarks
  }

  private var isTotal: Bool {
    words.first == "total" || words.first == "totaux"
  }

  func proposal(isWide: Bool, taken: inout Set<ColumnMeaning>) -> ColumnMapping.Column {
    let meaning = meaning(isWide: isWide, taken: taken)
    taken.insert(meaning)
    let hides = meaning == .person || meaning == .ignored
    let occasion = meaning == .occasion ? heading : nil
    return ColumnMapping.Column(
      header, is: meaning, date: occasion?.date?.description, label: occasion?.label,
      examples: hides ? [] : examples)
  }

  private func meaning(isWide: Bool, taken: Set<ColumnMeaning>) -> ColumnMeaning {
    if isOccasion { return .occasion }
    if isTotal { return .ignored }
    if PersonalData.isAnnounced(by: words) || PersonalData.stands(in: cells) { return .person }
    if let said = ColumnVocabulary.meaning(of: words), !taken.contains(said),
      !(isWide && ColumnVocabulary.ofLongSheets.contains(said))
    {
      return said
    }
    if PersonalData.isPossible(in: words) { return .person }
    return PersonalData.isFreeText(words) || cells.isEmpty ? .ignored : .attribute
  }

  /// The first three different cells.
  private var examples: [String] {
    var seen: Set<String> = []
    return Array(cells.filter { seen.insert($0).inserted }.prefix(3))
  }
}
