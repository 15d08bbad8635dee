import Graphviz
import Languages
import Partners

extension GroupDiagram {
  /// The groups, the larger the more institutions they have.
  var marks: [Node] {
    let largest = Double(meetings.groups.map(\.places.count).max() ?? 1)
    return meetings.groups.enumerated().map { number, group in
      let side = (Double(group.places.count) / largest).squareRoot()
      let look: Attributes = [
        .width: Language.english.number(0.7 + 1.1 * side, decimals: 2),
        .height: Language.english.number(0.4 + 0.5 * side, decimals: 2),
        .tooltip: tooltip(of: number).drawableLine,
        .cssClass: "group \(group.sector?.rawValue ?? "territory")", .identifier: group.id,
      ]
      let link = group.territory.map { [.url: $0.address(in: scope.language)] } ?? Attributes()
      let lines = group.name[scope.language].shortened(to: 40).drawableLine.lines(within: 18)
      let counts = [
        scope.language.counted(group.places.count, .institution), within(number),
      ].compactMap { $0 }
      return Node(
        id: group.id, label: (lines + counts).joined(separator: "\n"),
        attributes: Palette.group(of: group.sector).merging(look).merging(link))
    }
  }

  /// How often a group met within itself, or nil if it did not.
  private func within(_ number: Int) -> String? {
    let count = meetings.within[number]
    guard count > 0 else { return nil }
    let words = scope.language.number(count)
    return Text(fr: "\(words) entre elles", en: "\(words) among them")[scope.language]
  }

  private func tooltip(of number: Int) -> String {
    let (group, language) = (meetings.groups[number], scope.language)
    let seat = group.seat.flatMap { seats?.groups[$0].name[language] }
    let parts = [
      seat, group.name[language], language.counted(group.places.count, .institution),
      within(number),
    ]
    return parts.compactMap { $0 }.joined(separator: " – ")
  }

  /// The lines between groups, and loops for what goes on within.
  var ties: [Edge] {
    let most = Double(max(meetings.pairs.first?.count ?? 1, meetings.within.max() ?? 1))
    let lines = drawnPairs.map { pair in
      tie(pair.first, pair.second, pair.count, most: most)
    }
    let loops = meetings.groups.indices.filter { meetings.within[$0] > 0 }.map { group in
      tie(group, group, meetings.within[group], most: most)
    }
    // The heaviest come last, on top.
    return lines.reversed() + loops
  }

  private func tie(_ first: Int, _ second: Int, _ count: Int, most: Double) -> Edge {
    let (tail, head) = (meetings.groups[first], meetings.groups[second])
    let names = Set([tail.name[scope.language], head.name[scope.language]]).sorted()
    let words =
      names.joined(separator: " – ") + scope.language.colon + " "
      + scope.language.counted(count, .occasion)
    return Edge(
      tail.id, head.id,
      attributes: [
        .penwidth: Language.english.number(0.6 + 8 * Double(count) / most, decimals: 2),
        .identifier: "tie-\(first)-\(second)", .tooltip: words.drawableLine,
        .cssClass: first == second ? "loop" : "tie",
      ])
  }
}
