/// A territorial system of the Éducation nationale that the directory states school by school.
enum DirectoryZoning: String, CaseIterable {
  /// The circonscription of the inspector of the first degree.
  case district = "education-district"
  /// The zone d'animation pédagogique.
  case zone = "education-zone"
  /// The bassin de formation.
  case basin = "training-basin"

  /// What the identifiers of its territories begin with.
  var prefix: String {
    switch self {
    case .district: "ien-"
    case .zone: "zap-"
    case .basin: "bassin-"
    }
  }

  var codeColumn: DirectoryColumns.Name {
    switch self {
    case .district: .districtCode
    case .zone: .zoneCode
    case .basin: .basinCode
    }
  }

  var nameColumn: DirectoryColumns.Name {
    switch self {
    case .district: .districtName
    case .zone: .zoneName
    case .basin: .basinName
    }
  }

  /// Whether an establishment says something of the territory: an inspector of special education
  /// answers for institutions everywhere, so that districts are those of schools alone.
  func isSaid(by establishment: DirectoryEstablishment) -> Bool {
    self != .district || establishment.isSchool
  }
}
