import Languages
import Partners
import Territories

/// What a gap says about communes.
extension Analysis {
  /// The communes that a gap is about by name, the first of them, or nil where it has none.
  func communeNames(of gap: Gap) -> Text? {
    switch gap.kind {
    case .unassigned(_, let communes), .doublyAssigned(_, let communes), .unlisted(let communes):
      Text { communes.map { network.communes[$0].name }.list(in: $0, atMost: 12) }
    case .distant(_, let communes):
      Text { language in
        communes.map { commune in
          let distance = distances?.nearest[commune]?.distance
          return "\(network.communes[commune].name) (\(language.number(distance, decimals: 1)) km)"
        }.list(in: language, atMost: 12)
      }
    default: nil
    }
  }

  func unassignedSentence(_ zoning: String, _ communes: [Int]) -> Text {
    let isCare = zoning == settings.careZoning
    return Text(
      fr: "\(Language.french.counted(communes.count, .commune)) "
        + "\(communes.count < 2 ? "ne relève" : "ne relèvent") "
        + (isCare ? "d’aucun secteur de soin" : "d’aucune circonscription"),
      en: "\(Language.english.counted(communes.count, .commune)) "
        + "\(communes.count == 1 ? "belongs" : "belong") to no "
        + (isCare ? "care sector" : "district"))
  }

  func doublyAssignedSentence(_ zoning: String, _ communes: [Int]) -> Text {
    let isCare = zoning == settings.careZoning
    return Text(
      fr: "\(Language.french.counted(communes.count, .commune)) "
        + "\(communes.count < 2 ? "relève" : "relèvent") en entier de plusieurs "
        + (isCare ? "secteurs de soin" : "circonscriptions") + " à la fois",
      en: "\(Language.english.counted(communes.count, .commune)) "
        + "\(communes.count == 1 ? "belongs" : "belong") to several "
        + (isCare ? "care sectors" : "districts") + " by more than the whole")
  }

  func unlistedSentence(_ communes: [Int]) -> Text {
    Text(
      fr: "\(Language.french.counted(communes.count, .commune)) "
        + "\(communes.count < 2 ? "ne figure" : "ne figurent") dans aucun répertoire",
      en: "\(Language.english.counted(communes.count, .commune)) "
        + "\(communes.count == 1 ? "is" : "are") in no directory")
  }
}
