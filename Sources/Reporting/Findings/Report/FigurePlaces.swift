import Languages

/// Where the pictures of a report stand: each with the finding that it shows.
struct FigurePlaces {
  private let figures: [String: Document.Figure]

  /// Takes the pictures that were drawn, by name.
  init(_ figures: [String: Document.Figure]) {
    self.figures = figures
  }

  /// The section of each picture; a name may go on after a hyphen, as `ego-cmp-07`.
  private static let sections = [
    ("crosswalk", "cells"), ("map", "crosswalk"), ("network", "brokers"), ("sectors", "brokers"),
    ("two-mode", "brokers"), ("ego", "brokers"), ("before-after", "change"),
    ("timeline", "activity"), ("triangles", "sites"), ("chain", "steps"), ("pipeline", "pipeline"),
    ("offers", "offers"),
  ]

  /// Returns some sections with the pictures in their places, and the others in one of their own.
  func placed(in sections: [Document.Section]) -> [Document.Section] {
    let known = Set(sections.map(\.id))
    var bySection: [String: [Document.Figure]] = [:]
    var rest: [Document.Figure] = []
    for name in names {
      guard let figure = figures[name] else { continue }
      if let section = Self.section(of: name), known.contains(section) {
        bySection[section, default: []].append(figure)
      } else {
        rest.append(figure)
      }
    }
    return sections.map { $0.adding((bySection[$0.id] ?? []).map(Document.Block.figure)) }
      + rest.map {
        Document.Section("picture-" + $0.name, title: $0.caption, blocks: [.figure($0)])
      }
  }

  /// The names in the order of the list of places, then by the alphabet.
  private var names: [String] {
    figures.keys.sorted { left, right in
      let ranks = [left, right].map { Self.rank(of: $0) }
      return ranks[0] == ranks[1] ? left < right : ranks[0] < ranks[1]
    }
  }

  private static func section(of name: String) -> String? {
    let rank = rank(of: name)
    return sections.indices.contains(rank) ? sections[rank].1 : nil
  }

  private static func rank(of name: String) -> Int {
    sections.firstIndex { name == $0.0 || name.hasPrefix($0.0 + "-") } ?? sections.count
  }
}
