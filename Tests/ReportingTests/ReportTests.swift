import Languages
import Partners
import Tables
import Testing

@testable import Reporting

@Suite("The report")
struct ReportTests {
  func document(
    of network: Network, asOf: Day? = nil, figures: [String: Document.Figure] = [:]
  ) throws -> Document {
    let settings = try #require(AnalysisSettings(of: network, asOf: asOf))
    let comparison = AnalysisSettings(
      of: network, from: settings.window.preceding.from, asOf: settings.window.preceding.asOf
    ).map { Comparison(from: network, $0, to: network, settings) }
    return Report(Analysis(network, settings), comparison: comparison).document(figures: figures)
  }

  func ales() throws -> Document {
    try document(of: Network(contentsOf: AlesNetwork.folder))
  }

  @Test("the finding comes first, then the questions in order, then the proof")
  func order() throws {
    let ids = try ales().sections.map(\.id)
    #expect(
      ids.prefix(9)
        == [
          "finding", "cells", "gaps", "crosswalk", "meetings", "brokers", "fragility",
          "coordination", "change",
        ])
    let later = ["activity", "territories", "institutions", "interactions", "method", "limits"]
    let places = later.compactMap { ids.firstIndex(of: $0) }
    #expect(places.count == later.count && places == places.sorted())
    #expect(ids.last == "sources")
    #expect(Set(ids).count == ids.count)
  }

  @Test("the first sentence says both rates, and the first table is the matrix")
  func headline() throws {
    let section = try #require(ales().sections.first)
    #expect(section.title.english.contains("25.0% of the 4 districts have a link with care"))
    #expect(section.title.english.contains("22.0% of the 14,394 pupils have the right one"))
    guard case .grid(let grid) = section.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(grid.columns.count == 5 && grid.rows.count == 5)
  }

  @Test("outside the meetings of the coordination the CMPP du Gard joins alone")
  func brokers() throws {
    let section = try #require(ales().sections.first { $0.id == "brokers" })
    #expect(
      section.title.english.hasPrefix("RESEDA joins 135 pairs of school and care (by chance: 1.3)"))
    #expect(section.title.english.contains("outside the meetings of the coordination, CMPP"))
    #expect(section.title.english.hasSuffix("alone (2 pairs)"))
  }

  @Test("every anchor stands once, and every record has its home")
  func anchors() throws {
    let network = try Network(contentsOf: AlesNetwork.folder)
    let anchors = try document(of: network).grounds.compactMap(\.anchor)
    #expect(Set(anchors).count == anchors.count)
    #expect(anchors.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9._-]+/) != nil })
    let homes =
      network.institutions.map { "institution-" + $0.id.drawableName }
      + network.interactions.map { "interaction-" + $0.id.drawableName }
    #expect(Set(anchors).isSuperset(of: homes))
    for kind in ["territory-", "cell-", "gap-1"] {
      #expect(anchors.contains { $0.hasPrefix(kind) })
    }
  }

  @Test("a row lists 20 records at most, and counts the others")
  func evidence() throws {
    let grounds = try ales().grounds
    #expect(grounds.allSatisfy { $0.evidence.count <= 20 && $0.omitted >= 0 })
    #expect(grounds.contains { $0.omitted > 0 })
    #expect(grounds.allSatisfy { $0.omitted == 0 || $0.evidence.count == 20 })
  }

  @Test("no section is empty, no table is without rows", arguments: Language.allCases)
  func nothingEmpty(language: Language) throws {
    for section in try ales().sections {
      #expect(!section.title[language].isEmpty && !section.blocks.isEmpty, "\(section.id)")
      for case .grid(let grid) in section.blocks { #expect(!grid.rows.isEmpty, "\(section.id)") }
      for case .items(let items) in section.blocks where section.id != "coverage" {
        #expect(!items.isEmpty, "\(section.id)")
      }
    }
  }

  @Test("without territories the first page says what to record, and nothing speaks of cells")
  func withoutTerritories() throws {
    let network = try SmallFolder.plain(
      interactions: "m,event,clinical-meeting,held,2022,12",
      participations: "m,s,participant\nm,c,host")
    let document = try document(of: network)
    let ids = Set(document.sections.map(\.id))
    #expect(ids.isDisjoint(with: ["cells", "crosswalk", "meetings", "coverage", "territories"]))
    let text = try #require(document.sections.first).blocks.notes
    #expect(text.contains { $0.contains("territories.csv") })
    #expect(
      document.sections[0].title.english
        == "1 interaction in the window; 12 participations counted, for 1 of them")
  }

  @Test("without anybody at anything the report says so, and opens")
  func withoutAttendance() throws {
    let network = try SmallFolder.plain(
      interactions: "m,event,clinical-meeting,planned,2023,", participations: "")
    let document = try document(of: network, asOf: PartialDate("2022-12-31")?.last)
    #expect(document.sections[0].title.english.hasSuffix("participations: not recorded"))
    #expect(!document.sections.contains { $0.id == "brokers" })
  }

  @Test("presences without a number of persons are counted as such, a row of contact each")
  func presencesWithoutNumbers() throws {
    let network = try SmallFolder.plain(
      interactions: "m,event,clinical-meeting,held,2022,",
      participations: "m,s,participant\nm,c,host\nm,c,funder")
    #expect(
      try document(of: network).sections[0].title.english
        == "1 interaction in the window; 2 recorded presences, without a number of persons")
  }

  @Test("a picture stands with its finding, and one that nobody named at the end")
  func figures() throws {
    let names = ["map", "crosswalk", "network", "ego-cmpea", "timeline", "surprise"]
    let figures = Dictionary(
      uniqueKeysWithValues: names.map {
        (
          $0,
          Document.Figure(name: $0, caption: Text(verbatim: $0), description: Text(verbatim: $0))
        )
      })
    let network = try Network(contentsOf: AlesNetwork.folder)
    let sections = try document(of: network, figures: figures).sections
    var places: [String: String] = [:]
    for section in sections {
      for case .figure(let figure) in section.blocks { places[figure.name] = section.id }
    }
    #expect(
      places == [
        "map": "crosswalk", "crosswalk": "cells", "network": "brokers", "ego-cmpea": "brokers",
        "timeline": "activity", "surprise": "picture-surprise",
      ])
    #expect(sections.last?.id == "picture-surprise")
  }
}

extension Document {
  /// The grounds of all rows and items.
  var grounds: [Grounds] {
    sections.flatMap(\.blocks).flatMap { block -> [Grounds] in
      switch block {
      case .grid(let grid): grid.grounds
      case .items(let items): items.map(\.grounds)
      case .paragraph, .figure, .note: []
      }
    }
  }
}

extension [Document.Block] {
  /// The notes, in English.
  fileprivate var notes: [String] {
    compactMap { if case .note(let text) = $0 { text.english } else { nil } }
  }
}

extension SmallFolder {
  /// A school and a care unit without any territory.
  fileprivate static func plain(interactions: String, participations: String) throws -> Network {
    var folder = SmallFolder()
    folder.tables = [
      "institutions": "id,name,kind,sector\ns,École,school,education\nc,CMP,unit,health",
      "interactions": "id,level,kind,status,start,participations\n" + interactions,
      "participations": "interaction,actor,role\n" + participations,
      "territories": "id,zoning,name", "communes": "code,name", "memberships": "commune,territory",
    ]
    return try folder.network()
  }
}
