import Languages
import Partners

extension Participation.Role {
  /// The capacity in words.
  var words: Text {
    switch self {
    case .organiser: Text(fr: "organise", en: "organises")
    case .host: Text(fr: "accueille", en: "hosts")
    case .speaker: Text(fr: "intervient", en: "speaks")
    case .participant: Text(fr: "participe", en: "takes part")
    case .funder: Text(fr: "finance", en: "funds")
    case .member: Text(fr: "membre", en: "member")
    case .recipient: Text(fr: "reçoit le résultat", en: "is sent the result")
    case .signatory: Text(fr: "signe", en: "signs")
    }
  }
}
