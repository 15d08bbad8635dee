import Languages
import Partners

/// What coverage calls a tie.
extension Analysis {
  /// What counts as a tie of coverage, and what the settings leave out of it.
  var tieConvention: Text {
    Text { language in
      let units = words(settings.unitSectors, language)
      let care = words(settings.careSectors, language)
      return Text(
        fr: "Un lien : une unité (\(units)) et une institution (\(care)) présentes à la même "
          + "interaction de la période ; il compte si l’institution répond du secteur de soin de "
          + "l’unité.",
        en: "A tie: a unit (\(units)) and an institution (\(care)) present at the same "
          + "interaction of the window; it counts if the institution is responsible for the "
          + "unit’s care sector.")[language] + restrictions[language]
    }
  }

  /// What is left out of the ties, where that is so.
  private var restrictions: Text {
    Text { language in
      let coordination = Text(
        fr: " La coordination du réseau ne compte pas comme soin.",
        en: " The coordination of the network does not count as care.")[language]
      let kinds = (settings.kinds ?? []).sorted().map { KindWords.interaction($0)[language] }
      let only = Text(
        fr: " Seules comptent : \(kinds.list(in: .french)).",
        en: " These alone count: \(kinds.list(in: .english)).")[language]
      return (settings.careSectors.contains(.network) ? "" : coordination)
        + (kinds.isEmpty ? "" : only)
    }
  }

  private func words(_ sectors: Set<Sector>, _ language: Language) -> String {
    sectors.sorted { $0.rawValue < $1.rawValue }.map { $0.words[language] }.list(in: language)
  }
}
