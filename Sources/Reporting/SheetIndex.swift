import Languages

/// The page that lists the sheets of a folder by kind: what there is to print, and what each found.
struct SheetIndex {
  /// A sheet of the folder.
  struct Entry {
    /// Which sheet it is.
    let sheet: PrintedSheet
    /// What it says.
    let document: Document
    /// Its file in each language.
    let files: [Language: String]
  }

  /// The sheets, in the order in which a kind lists them.
  let entries: [Entry]
  /// The network and its window.
  let subtitle: Text

  /// Returns the page in a language.
  func page(in language: Language) -> String {
    let other = language == .french ? Language.english : .french
    let frame = PageFrame(
      language, title: Text(fr: "Fiches à imprimer", en: "Sheets to print"), subtitle: subtitle,
      other: ReportFolder.page(in: other), isSheet: true)
    let sections = PrintedSheet.allCases.compactMap { section(of: $0, in: language) }
    return frame.page(content: sections.joined(separator: "\n"))
  }

  private func section(of sheet: PrintedSheet, in language: Language) -> String? {
    let entries = entries.filter { $0.sheet == sheet }
    guard !entries.isEmpty else { return nil }
    return """
      <section id="\(sheet.rawValue)" aria-labelledby="\(sheet.rawValue)-title">
      <h2 id="\(sheet.rawValue)-title">\(language.counted(entries.count, sheet.noun).escaped)</h2>
      <ul class="sheets">
      \(entries.map { line($0, in: language) }.joined(separator: "\n"))
      </ul>
      </section>
      """
  }

  /// The title of a sheet, which leads to it, and its main finding.
  private func line(_ entry: Entry, in language: Language) -> String {
    let file = (entry.files[language] ?? "").escaped
    let sections = entry.document.sections
    let main = sections.first { $0.id == entry.sheet.mainSection } ?? sections.first
    let finding = main?.title[language] ?? ""
    return "<li><a href=\"\(file)\">\(entry.document.title[language].escaped)</a>"
      + "<br><small>\(finding.escaped)</small></li>"
  }
}

extension PrintedSheet {
  /// The section whose title says most of the sheet: not always the one that is sought first.
  fileprivate var mainSection: String {
    switch self {
    case .directory: "who-is-there"
    case .structure: "partners"
    case .action: "done"
    case .glossary: "defined"
    }
  }

  /// What several of them are called.
  fileprivate var noun: CountedNoun {
    switch self {
    case .directory:
      CountedNoun(
        one: Text(fr: "répertoire de territoire", en: "directory of a territory"),
        several: Text(fr: "répertoires de territoires", en: "directories of territories"))
    case .structure:
      CountedNoun(
        one: Text(fr: "schéma de structure", en: "schema of a structure"),
        several: Text(fr: "schémas de structures", en: "schemas of structures"))
    case .action:
      CountedNoun(
        one: Text(fr: "fiche action", en: "action sheet"),
        several: Text(fr: "fiches action", en: "action sheets"))
    case .glossary: .regular(fr: "glossaire", en: "glossary")
    }
  }
}
