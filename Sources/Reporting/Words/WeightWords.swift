import Languages
import Territories

extension CommuneWeight {
  /// What is counted, as a noun that agrees with its number.
  var noun: CountedNoun {
    switch self {
    case .pupils: .pupil
    case .population: .inhabitant
    case .schools: .communeSchool
    case .communes: .commune
    }
  }

  /// What is counted, in full.
  var words: Text {
    switch self {
    case .pupils: Text(fr: "élèves des écoles", en: "pupils of schools")
    case .population, .schools, .communes: noun.several
    }
  }
}
