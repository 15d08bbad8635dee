import Graphs
import Graphviz
import Languages
import Partners
import Tables
import Territories

/// The sheets of a network as files: what a coordinator hands out, chosen from the records.
///
/// A directory for each territory that should have one, the schemas of those who are most present,
/// a sheet for each action that the network reports, and the glossary; each in both languages, and
/// a page that lists them. What the records have nothing for is left out.
///
///     try SheetFolder(analysis).write(to: "Reports/reseda-2022/sheets")
public struct SheetFolder: Sendable {
  /// The pages, by name: `directory-mt-ales.html`, `directory-mt-ales.en.html`; `index.html` lists
  /// them.
  public let files: [String: [UInt8]]

  /// Makes the sheets of what was found.
  ///
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public init(_ analysis: Analysis) throws(GraphvizError) {
    var files: [String: [UInt8]] = [:]
    let sheets = analysis.chosenSheets
    for (sheet, id) in sheets {
      for language in Language.allCases {
        let other = language == .french ? Language.english : .french
        let page = try analysis.page(
          sheet, of: id, in: language, other: Self.name(sheet, id, other))
        if let page { files[Self.name(sheet, id, language)] = Array(page.utf8) }
      }
    }
    for (name, page) in Self.indices(of: sheets, analysis) { files[name] = Array(page.utf8) }
    self.files = files
  }

  /// The pages that list the others, by name; none where there is nothing to list.
  private static func indices(
    of sheets: [(PrintedSheet, String)], _ analysis: Analysis
  ) -> [String: String] {
    let (network, settings) = (analysis.network, analysis.settings)
    let entries = sheets.compactMap { sheet, id in
      sheet.document(of: id, in: network, settings).map { document in
        SheetIndex.Entry(
          sheet: sheet, document: document,
          files: Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, name(sheet, id, $0)) }))
      }
    }
    guard !entries.isEmpty else { return [:] }
    let index = SheetIndex(entries: entries, subtitle: network.sheetSubtitle(settings))
    return Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        (ReportFolder.page(in: $0), index.page(in: $0))
      })
  }

  private static func name(_ sheet: PrintedSheet, _ id: String, _ language: Language) -> String {
    let stem = [sheet.rawValue, id.drawableName].filter { !$0.isEmpty }.joined(separator: "-")
    return ReportFolder.name(stem, "html", language)
  }

  /// Writes the pages into a folder, each whole or not at all.
  public func write(to folder: String) throws(Problems) {
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try FileSystem.write(bytes, to: folder + "/" + name)
    }
  }
}

extension Analysis {
  /// Returns a sheet as a page to print, or nil where the records have nothing by that identifier.
  ///
  /// The page of a structure that met somebody holds its drawing.
  ///
  /// - Parameters:
  ///   - sheet: Which sheet.
  ///   - id: What it is of.
  ///   - language: The language.
  ///   - other: The file of the same page in the other language, if there is one.
  /// - Throws: What Graphviz refused, with its place in the drawing.
  public func page(
    _ sheet: PrintedSheet, of id: String, in language: Language, other: String? = nil
  ) throws(GraphvizError) -> String? {
    var request = DrawingRequest(in: language)
    request.focus = id
    let drawing =
      sheet == .structure ? try View.ego.picture(of: self, for: request, as: [.svg]) : nil
    let pictures = drawing.map { [$0.figure.name: $0.inlineSVG] } ?? [:]
    return sheet.document(of: id, in: network, settings, figure: drawing?.figure)?
      .sheet(in: language, pictures: pictures, other: other)
  }

  /// The sheets that are worth printing, in order.
  fileprivate var chosenSheets: [(PrintedSheet, String)] {
    directoryIds.map { (.directory, $0) } + structureIds.map { (.structure, $0) }
      + actionIds.map { (.action, $0) } + glossaryIds.map { (.glossary, $0) }
  }

  /// The most structures and actions that are chosen: a wall is not endless.
  private static let most = 5

  /// The territories that should have a directory, else the care sectors, where anybody is.
  private var directoryIds: [String] {
    let zoning = network.zonings[settings.directoryZoning] ?? network.zonings[settings.careZoning]
    return (zoning?.zones.map(\.id) ?? []).filter { id in
      network.directory(of: id, settings).map { !$0.entries.isEmpty } ?? false
    }
  }

  /// Those who were at most occasions, save the network’s own bodies; then those who offer most.
  private var structureIds: [String] {
    let attendance = network.attendance(in: settings.window)
    let own = Set(network.coordinator)
    let present = attendance.institutions.indices.map { actor in
      (
        record: network.institutions[attendance.institutions[actor]],
        count: attendance.graph.events(ofActor: actor).count
      )
    }.filter { $0.record.sector != .network && !own.contains($0.record.id) }
    let order = present.indices.sorted { left, right in
      (present[right].count, left) < (present[left].count, right)
    }
    let providers = (network.offering?.providers.map(\.id) ?? [])
      .filter { network.institution($0).map { $0.sector != .network } ?? false }
    return Array((order.map { present[$0].record.id } + providers).distinct.prefix(Self.most))
  }

  /// The actions that the network reports, else its series and what goes on by steps, else what is
  /// part of nothing.
  private var actionIds: [String] {
    if let actions = network.package?.maillage?.actions { return actions }
    let parents = Set(network.interactions.compactMap(\.parent))
    let series = network.interactions.filter { $0.level == .series && parents.contains($0.id) }
    let chosen = (series.map(\.id) + network.procedures.map(\.interaction)).distinct
    let others = network.interactions.filter { $0.parent == nil && $0.level != .view }.map(\.id)
    return Array((chosen.isEmpty ? others : chosen).prefix(Self.most))
  }

  private var glossaryIds: [String] {
    network.naming.glossary.isEmpty && network.acronymPlaces.isEmpty ? [] : [""]
  }
}
