/// The sector of activity of an institution.
public enum Sector: String, Sendable, Hashable, CaseIterable {
  /// Hospitals, clinics, public health.
  case health
  /// Institutions for handicap and early care: CMPP, ITEP, IME, SESSAD.
  case medicoSocial = "medico-social"
  /// Social services and child protection.
  case social
  /// Schools and the Éducation nationale.
  case education
  /// Justice.
  case justice
  /// Communes, their groups, départements, regions.
  case localAuthority = "local-authority"
  /// Associations.
  case associative
  /// Independent practice.
  case liberal
  /// Networks and those who coordinate them: they convene, they do not care.
  case network
  /// Culture.
  case culture
  /// Press and radio.
  case media
  /// Training bodies outside the Éducation nationale.
  case training
  /// Services of the State that are neither health, education nor justice.
  case state
  /// Not recorded: a list of names says nothing of sectors.
  case unknown
}
