import Languages
import Partners

extension CareEducationBrokers.Side {
  /// The side in words.
  var words: Text {
    switch self {
    case .education: Text(fr: "représente l’éducation", en: "represents education")
    case .care: Text(fr: "représente le soin", en: "represents care")
    case .third: Text(fr: "tiers", en: "third party")
    }
  }
}
