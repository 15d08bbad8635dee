import Graphs
import Languages
import Tables

/// Makes a record folder of a two-mode graph: those who attend become institutions, what they
/// attend becomes interactions, each tie a participation.
///
///     let file = try GraphFile(contentsOf: "reseda.gexf", options: .init(isTwoMode: true))
///     try GraphImport(file, named: "reseda.gexf").folder().write(to: "Networks/mine", force: false)
///
/// A graph of one mode says who is linked, not who met when: it is refused, since meetings would
/// have to be invented.
///
/// Conventions: attributes named after columns of the records fill them (`kind`, `sector`,
/// `acronym`, `pupils`, `expected`, `status`, `start`, `end`), other ones become columns of their
/// own; a commune is kept as `commune_name`, for its table is not in the graph; a tie of strength
/// *k* is a presence of *k*.
public struct GraphImport: Sendable {
  private let file: GraphFile
  private let name: String
  private let modes: [Mode]

  /// Takes a two-mode graph.
  ///
  /// - Throws: That the graph is of one mode.
  public init(_ file: GraphFile, named name: String) throws(Problems) {
    guard let modes = file.network.modes else { throw Problems([.notAttendance(name)]) }
    self.file = file
    self.name = name
    self.modes = modes
  }

  /// Returns the record folder, with what became of every tie.
  ///
  /// - Complexity: O(*n* · *a* + *m*) for *n* vertices of *a* attributes and *m* ties.
  public func folder() -> ImportedFolder {
    var account = ImportLedger.Account("ties", read: file.ledger.kept)
    account.kept = file.ledger.kept
    return ImportedFolder(
      name: name.packageName, title: Text(fr: "Graphe \(name)", en: "Graph \(name)"),
      tables: [
        RecordTable(
          Institution.definition, rows: rows(of: .actors, institution), extras: extras(of: .actors)),
        RecordTable(
          Interaction.definition, rows: rows(of: .events, interaction), extras: extras(of: .events)),
        RecordTable(Participation.definition, rows: participations),
      ],
      ledger: ImportLedger(
        sources: [.init(file: name, dialect: file.ledger.description, headerLine: nil)],
        accounts: [account]))
  }

  private func rows(of mode: Mode, _ row: (Int) -> [String: String]) -> [[String: String]] {
    modes.indices.filter { modes[$0] == mode }.map { vertex in
      extras(of: mode).reduce(into: row(vertex)) { row, name in
        row[name] = value(name == "commune_name" ? "commune" : name, vertex)
      }
    }
  }

  private func institution(_ vertex: Int) -> [String: String] {
    [
      "id": file.network.ids[vertex], "name": file.network.name(of: vertex),
      "kind": value("kind", vertex) ?? "unknown",
      "sector": word("sector", vertex, of: Sector.self) ?? Sector.unknown.rawValue,
      "acronym": value("acronym", vertex) ?? "", "weight": value("pupils", vertex) ?? "",
      "expected": value("expected", vertex) ?? "no", "source": name,
    ]
  }

  private func interaction(_ vertex: Int) -> [String: String] {
    [
      "id": file.network.ids[vertex], "label": file.network.name(of: vertex),
      "level": Interaction.Level.event.rawValue, "kind": value("kind", vertex) ?? "meeting",
      "status": word("status", vertex, of: Interaction.Status.self)
        ?? Interaction.Status.held.rawValue,
      "start": day("start", vertex), "end": day("end", vertex), "source": name,
    ]
  }

  private var participations: [[String: String]] {
    file.network.writtenTies.map { tie in
      let isForth = modes[tie.source] == .actors
      let (actor, event) = isForth ? (tie.source, tie.target) : (tie.target, tie.source)
      return [
        "interaction": file.network.ids[event], "actor": file.network.ids[actor],
        "role": Participation.Role.participant.rawValue,
        "count": tie.strength > 1 && tie.strength == tie.strength.rounded()
          ? tie.strength.shortest : "",
        "source": name,
      ]
    }
  }

  /// The attributes that the records have no column for, of those that a mode has values of.
  private func extras(of mode: Mode) -> [String] {
    let taken = Set(Institution.definition.columns + Interaction.definition.columns)
      .union(["bipartite", "label", "mode", "pupils", "type"])
    let known = file.network.attributes.filter { _, values in
      modes.indices.contains { modes[$0] == mode && values[$0] != nil }
    }
    let places = known["commune"] == nil ? [] : ["commune_name"]
    return places + known.keys.filter { !taken.contains($0) }.sorted()
  }

  private func value(_ attribute: String, _ vertex: Int) -> String? {
    file.network.attributes[attribute]?[vertex]
  }

  private func word<Word: RawRepresentable<String>>(
    _ attribute: String, _ vertex: Int, of type: Word.Type
  ) -> String? {
    value(attribute, vertex).flatMap(type.init(rawValue:))?.rawValue
  }

  private func day(_ attribute: String, _ vertex: Int) -> String {
    value(attribute, vertex).flatMap(PartialDate.init)?.description ?? ""
  }
}

extension Problem {
  fileprivate static func notAttendance(_ file: String) -> Problem {
    Problem(
      .unsupported, at: Location(file: file),
      message: Text(
        fr: "un graphe d’un seul mode dit qui est lié, pas qui s’est rencontré quand ; "
          + "« maillage measure », « rank » et « export » le prennent tel quel ; si ses liens vont "
          + "de qui assiste à ce à quoi il assiste, ajoutez --two-mode",
        en: "a graph of one mode says who is linked, not who met when; 'maillage measure', 'rank' "
          + "and 'export' take it as it is; if its ties lead from who attends to what is attended, "
          + "add --two-mode"))
  }
}
