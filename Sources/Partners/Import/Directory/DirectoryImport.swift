import Languages
import Tables

/// The official directory of schools (fr-en-annuaire-education) on its way to records.
///
/// Its schools become the institutions that should be covered, each under its UAI, with pupils as
/// weight; its circonscriptions, zones d'animation pédagogique and bassins de formation become
/// three zonings of communes.
///
///     let sheet = try Listing(delimited: bytes, file: "annuaire.csv")
///     let gard = DirectoryImport(DirectorySelection(departements: ["30"]))
///     try gard.folder(of: sheet).ledger.accounts[0].description
///     // "782 read = 782 kept + 0 merged + 0 rejected"
///
/// Conventions: an establishment listed twice is one, the first line counting; a section of an
/// establishment that is kept is part of it and not expected by itself; the directory states the
/// zone of a school, so that the share of a commune in a zone is inferred: its schools there, over
/// those of its schools that have a zone.
public struct DirectoryImport: Sendable {
  /// Which establishments are wanted.
  public let selection: DirectorySelection
  /// Where communes lie, which the directory does not say.
  public let places: CommunePlaces

  /// Makes an import.
  public init(
    _ selection: DirectorySelection = DirectorySelection(),
    places: CommunePlaces = CommunePlaces()
  ) {
    self.selection = selection
    self.places = places
  }

  /// Returns the record folder of a directory.
  ///
  /// - Throws: The columns of the directory that the sheet lacks.
  /// - Complexity: O(*n*) in the number of rows.
  public func folder(of sheet: Listing) throws(Problems) -> ImportedFolder {
    let columns = try DirectoryColumns(sheet)
    var account = ImportLedger.Account("establishments", read: sheet.rows.count)
    var lines: [String: Int] = [:]
    var kept: [DirectoryEstablishment] = []
    for row in sheet.rows {
      let establishment = DirectoryEstablishment(row, columns)
      if let reason = rejection(of: establishment) {
        account.reject(row.line, reason)
      } else if let earlier = lines[establishment.uai] {
        account.merge(row.line, with: earlier)
      } else {
        lines[establishment.uai] = row.line
        kept.append(establishment)
      }
    }
    account.kept = kept.count
    return DirectoryRecords(kept, places).folder(of: sheet, account)
  }

  /// Why an establishment is left out, or nil if it is kept.
  private func rejection(of establishment: DirectoryEstablishment) -> RejectionReason? {
    let isTaken = selection.takes(
      commune: establishment.communeCode, departement: establishment.departement)
    if !isTaken { return .outsideSelection }
    if establishment.state.folded.hasPrefix("ferm") { return .closed }
    if establishment.uai.isEmpty { return .noIdentifier }
    return establishment.name.isEmpty ? .noName : nil
  }
}
