import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("Words that agree with their number")
struct AgreementTests {
  private static let one = Text(fr: "n’a pas d’offre", en: "has no offer")
  private static let several = Text(fr: "n’ont pas d’offre", en: "have no offer")

  @Test(
    "French counts nought as one, English as several",
    arguments: [
      (0, "0 n’a pas d’offre", "0 have no offer"), (1, "1 n’a pas d’offre", "1 has no offer"),
      (2, "2 n’ont pas d’offre", "2 have no offer"),
    ])
  func wordings(count: Int, french: String, english: String) {
    #expect(Language.french.counted(count, one: Self.one, several: Self.several) == french)
    #expect(Language.english.counted(count, one: Self.one, several: Self.several) == english)
    #expect(
      "\(count) " + Language.french.agreeing(count, one: Self.one, several: Self.several) == french)
  }

  @Test(
    "a share of one has, of several have, and of none have",
    arguments: [
      (0, "n.d. des 0 circonscription ont", "n.d. of the 0 districts have"),
      (1, "n.d. de l’unique circonscription a", "n.d. of the one district has"),
      (4, "n.d. des 4 circonscriptions ont", "n.d. of the 4 districts have"),
    ])
  func shares(count: Int, french: String, english: String) {
    #expect(Language.french.share("n.d.", of: count, .district) == french)
    #expect(Language.english.share("n.d.", of: count, .district) == english)
  }

  @Test(
    "what a picture leaves out is said in agreement, or not at all",
    arguments: [
      (0, "", ""), (1, " Non dessiné : 1 public.", " Not drawn: 1 public."),
      (2, " Non dessinés : 2 publics.", " Not drawn: 2 publics."),
    ])
  func undrawn(count: Int, french: String, english: String) {
    let text = Text.undrawn(count, .audience)
    #expect(text.french.replacing("\u{A0}", with: " ") == french && text.english == english)
  }

  @Test(
    "nowhere in a report does 1 stand before a plural", arguments: Sample.allCases,
    Language.allCases)
  func singular(sample: Sample, language: Language) throws {
    for text in try sample.texts(in: language) {
      #expect(Self.slips(in: text, language) == [], "in \(sample)")
    }
  }

  @Test(
    "and the search for such slips finds them",
    arguments: [
      (Language.french, "Prévu : 1 rubriques sur 3", ["1 rubriques"]),
      (.french, "1 aide sur 2 n’ont qu’un prestataire", ["1 aide sur 2 n’ont"]),
      (.french, "sur 1 tenues, 21 tenues, 0,1 tenues, 1 parcours, 1 cas", ["1 tenues"]),
      (.french, "1 institution vue ; 2 paires ont un lien", []),
      (.english, "1 offers by 1 provider", ["1 offers"]),
      (.english, "1 pair have none", ["1 pair have"]),
      (.english, "1 of 5 sorts of help has one provider; 2 pairs have none", []),
    ])
  func slipsAreFound(language: Language, text: String, slips: [String]) {
    #expect(Self.slips(in: text, language) == slips)
  }

  /// Where a text says 1 before a noun, a participle or a verb of several.
  private static func slips(in text: String, _ language: Language) -> [String] {
    let plain = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    let nouns = plain.matches(
      of: /(?:^|[^\p{L}\p{N}.,\-−–×\/]|[^\p{N}][.,] ?)(1 (\p{L}{3,}[sx]))\b/
    )
    .filter { !singulars.contains(String($0.output.2)) }.map { String($0.output.1) }
    let verbs =
      language == .french
      ? plain.matches(
        of: /(?:^|[^\p{L}\p{N}.,\-−–×\/] ?)(1 \p{L}+(?: sur \d+)? (?:n’)?(?:ont|sont))\b/)
      : plain.matches(of: /(?:^|[^\p{L}\p{N}.,\-−–×\/] ?)(1 \p{L}+ (?:have|are|were))\b/)
    return nouns + verbs.map { String($0.output.1) }
  }

  /// Words of one that end like those of several.
  private static let singulars: Set<String> = [
    "cas", "parcours", "fois", "plus", "moins", "mois", "pays", "sans", "dans", "hors", "process",
    "has",
    "meets", "lies", "stays", "hangs", "falls", "belongs", "appears", "shares", "was", "does",
  ]
}

/// Records of which much is counted once.
enum Sample: CaseIterable {
  case services, sheets, oneCommune, threeCommunes, ales

  /// What the commands, the report and its pictures say.
  func texts(in language: Language) throws -> [String] {
    let analysis = try analysis
    let network = analysis.network
    let request = DrawingRequest(in: language)
    let pictures = try View.allCases.compactMap {
      try $0.picture(of: analysis, for: request, as: [.svg])
    }
    let figures = Dictionary(uniqueKeysWithValues: pictures.map { ($0.figure.name, $0.figure) })
    let sheets = PrintedSheet.allCases.flatMap { sheet in
      (sheet.subjects(in: network) ?? [""]).prefix(12).compactMap {
        sheet.document(of: $0, in: network, analysis.settings)
      }
    }
    let documents =
      [
        Report(analysis).document(figures: figures), network.checkDocument,
        network.summaryDocument, analysis.gapsDocument,
      ] + sheets
    let drawn = pictures.compactMap { DrawnSVG($0.files[.svg] ?? []) }
      .map { $0.words.map(\.string).joined(separator: "\n") }
    return documents.map { $0.text(in: language) } + drawn
  }

  private var analysis: Analysis {
    get throws {
      switch self {
      case .services: return try ServiceFolder().analysis()
      case .sheets: return try PrintedSheetTests.folder.analysis()
      case .oneCommune: return try Sample.analysis(of: SmallFolder())
      case .threeCommunes: return try Sample.analysis(of: SmallFolder(communeCount: 3))
      case .ales: return try AlesNetwork.analysis()
      }
    }
  }

  private static func analysis(of folder: SmallFolder) throws -> Analysis {
    let network = try folder.network()
    return Analysis(network, try #require(AnalysisSettings(of: network)))
  }
}
