import Languages
import Partners

extension Analysis {
  /// What a picture is drawn from, for its small print.
  var recordSource: Text {
    Text(fr: "Source : \(network.title.french)", en: "Source: \(network.title.english)")
  }
}
