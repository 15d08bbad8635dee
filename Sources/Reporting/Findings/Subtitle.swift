import Languages
import Partners
import Tables

extension Analysis {
  /// The name of the network, as its description gives it.
  public var title: Text { network.title }

  /// The window, and the day on which the analysis stands.
  public var subtitle: Text { settings.subtitle }
}

extension Network {
  /// The name of the network, as its description gives it.
  public var title: Text {
    let titles = package?.maillage?.title ?? [:]
    let fallback = package?.title ?? package?.name ?? "Maillage"
    return Text(fr: titles["fr"] ?? fallback, en: titles["en"] ?? fallback)
  }
}

extension AnalysisSettings {
  /// The window, and the day on which the analysis stands.
  public var subtitle: Text {
    let (from, asOf) = (window.from, window.asOf)
    return Text(
      fr: "Situation au \(asOf), sur la période du \(from) au \(asOf)",
      en: "As of \(asOf), over \(from) to \(asOf)")
  }
}
