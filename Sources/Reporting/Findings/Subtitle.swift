import Languages
import Partners
import Tables

extension Analysis {
  /// The name of the network, as its description gives it.
  public var title: Text {
    let package = network.package
    let titles = package?.maillage?.title ?? [:]
    let fallback = package?.title ?? package?.name ?? "Maillage"
    return Text(fr: titles["fr"] ?? fallback, en: titles["en"] ?? fallback)
  }

  /// The window, and the day on which the analysis stands.
  public var subtitle: Text {
    let (from, asOf) = (settings.window.from, settings.window.asOf)
    return Text(
      fr: "Situation au \(asOf), sur la période du \(from) au \(asOf)",
      en: "As of \(asOf), over \(from) to \(asOf)")
  }
}
