import Languages
import Tables

/// The columns of the directory of schools that records need, wherever they stand.
struct DirectoryColumns {
  /// A column, under the heading that the ministry gives it.
  enum Name: String, CaseIterable {
    case uai = "Identifiant_de_l_etablissement"
    case name = "Nom_etablissement"
    case type = "Type_etablissement"
    case status = "Statut_public_prive"
    case communeCode = "Code_commune"
    case communeName = "Nom_commune"
    case departement = "Code_departement"
    case priority = "Appartenance_Education_Prioritaire"
    case pupils = "Nombre_d_eleves"
    case longitude, latitude
    case state = "etat"
    case nature = "libelle_nature"
    case mother = "etablissement_mere"
    case districtCode = "code_circonscription"
    case districtName = "nom_circonscription"
    case zoneCode = "code_zone_animation_pedagogique"
    case zoneName = "libelle_zone_animation_pedagogique"
    case basinCode = "code_bassin_formation"
    case basinName = "libelle_bassin_formation"

    /// Whether the records make no sense without it.
    var isRequired: Bool {
      [.uai, .name, .type, .communeCode, .communeName, .longitude, .latitude].contains(self)
    }
  }

  private let places: [Name: Int]

  init(_ sheet: Listing) throws(Problems) {
    let headings = sheet.header.map(\.folded)
    var places: [Name: Int] = [:]
    for name in Name.allCases { places[name] = headings.firstIndex(of: name.rawValue.folded) }
    let missing = Name.allCases.filter { $0.isRequired && places[$0] == nil }
    guard missing.isEmpty else {
      throw Problems(missing.map { .directoryColumn($0.rawValue, in: sheet) })
    }
    self.places = places
  }

  func text(_ name: Name, _ row: Listing.Row) -> String {
    places[name].map { row[$0] } ?? ""
  }
}

extension Problem {
  fileprivate static func directoryColumn(_ name: String, in sheet: Listing) -> Problem {
    Problem(
      .missingColumn, at: sheet.place.at(line: sheet.headerLine), field: name,
      message: Text(
        fr: "la colonne « \(name) » de l’annuaire de l’éducation manque ; téléchargez "
          + "fr-en-annuaire-education en CSV",
        en: "the column '\(name)' of the directory of schools is missing; download "
          + "fr-en-annuaire-education as CSV"),
      nearest: sheet.header.nearest(to: name))
  }
}
