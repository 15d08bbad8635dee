import Graphs
import Languages

/// A record whose name or label uses an acronym.
public struct AcronymPlace: Sendable, Hashable {
  /// The name, label or function.
  public let name: String
  /// Where the record stands.
  public let origin: Origin
}

extension Network {
  /// Where names, labels and functions use each acronym, in the order of the tables.
  ///
  /// Read it to know whom to ask what an acronym means: whoever wrote those rows.
  ///
  ///     let network = try Network(contentsOf: "Networks/reseda-2022")
  ///     network.acronymPlaces["CMPEA"]?.first?.name
  ///     // "CMPEA du CHAC (Centre Médico-Psychologique Enfants Ado)"
  ///
  /// Conventions: an acronym has the form that the glossary gives it; a record counts once for each.
  public var acronymPlaces: [String: [AcronymPlace]] {
    let names = glossaryForms
    var places: [String: [AcronymPlace]] = [:]
    for (texts, place) in namedRecords {
      for acronym in texts.flatMap(\.acronyms).map({ $0.definedForm(in: names) }).distinct {
        places[acronym, default: []].append(place)
      }
    }
    return places
  }

  /// The acronyms of the glossary as it writes them, by their folded form.
  var glossaryForms: [String: String] {
    Dictionary(
      naming.glossary.flatMap(\.acronyms).map { ($0.folded, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the records call their institutions, occasions, functions and territories.
  private var namedRecords: [(texts: [String], place: AcronymPlace)] {
    institutions.map { record in
      (
        [record.name, record.acronym].compactMap { $0 },
        AcronymPlace(name: record.name, origin: record.origin)
      )
    }
      + interactions.map { ([$0.label], AcronymPlace(name: $0.label, origin: $0.origin)) }
      + professionals.map { ([$0.function], AcronymPlace(name: $0.function, origin: $0.origin)) }
      + territories.map { ([$0.name], AcronymPlace(name: $0.name, origin: $0.origin)) }
  }
}

extension String {
  /// The form of this acronym that a glossary has: itself, else without its number.
  fileprivate func definedForm(in names: [String: String]) -> String {
    names[folded] ?? names[acronymStem.folded] ?? acronymStem
  }
}
