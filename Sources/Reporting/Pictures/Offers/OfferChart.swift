import Graphviz
import Languages
import Partners

/// Whom to turn to: a row for those who have the same doors, a column for each sort of help, a card
/// for each offer.
///
/// Read a row as the doors of its publics; an empty place is a sort of help that nobody gives them,
/// a dashed card an offer that cannot be asked for as long as no contact is recorded.
struct OfferChart {
  /// The most rows that are drawn.
  static let mostRows = 14
  /// The most sorts of help that are drawn.
  static let mostFamilies = 8

  /// Publics that have the same offers.
  struct Row {
    var names: [String]
    let cells: [Offering.Cell]
  }

  let network: Network
  let offering: Offering
  let language: Language
  let rows: [Row]
  /// How many publics stand in rows for which there is no room.
  let leftOut: Int
  let families: [String]

  /// Prepares the chart, or nil if there is no offer.
  init?(_ network: Network, language: Language) {
    guard let offering = network.offering, offering.offerCount > 0 else { return nil }
    (self.network, self.offering, self.language) = (network, offering, language)
    let all = Self.rows(of: offering, in: language)
    rows = Array(all.prefix(Self.mostRows))
    leftOut = all.dropFirst(Self.mostRows).reduce(0) { $0 + $1.names.count }
    let given = Set(rows.flatMap(\.cells).map(\.family.foldedSpaces))
    families = Array(
      offering.families.filter { given.contains($0.foldedSpaces) }.prefix(Self.mostFamilies))
  }

  private static func rows(of offering: Offering, in language: Language) -> [Row] {
    let unnamed = Text(fr: "public non enregistré", en: "public not recorded")[language]
    let named = offering.audiences.map { $0 as String? }
    return (named + [nil]).reduce(into: []) { rows, audience in
      let cells = offering.cells.filter {
        $0.audience?.foldedSpaces == audience?.foldedSpaces
      }
      guard !cells.isEmpty else { return }
      let twin = rows.firstIndex { $0.cells.map(\.offers) == cells.map(\.offers) }
      if let twin {
        rows[twin].names.append(audience ?? unnamed)
      } else {
        rows.append(Row(names: [audience ?? unnamed], cells: cells))
      }
    }
  }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    let grid = CardGrid(cards: headings + rows.indices.flatMap(cards), columnGap: 14, rowGap: 18)
    let (nodes, bounds) = try grid.arranged()
    return Sheet(
      figure: figure, nodes: nodes, bounds: bounds, smallPrint: smallPrint, legend: legend)
  }

  private var headings: [CardGrid.Card] {
    let sides = rows.enumerated().map { place, row in
      CardGrid.Card(
        id: "public-\(place)",
        lines: CardGrid.lines(row.names.joined(separator: ", "), within: 20, atMost: 6),
        row: place + 1, column: 0, look: CardGrid.heading, isStretched: false)
    }
    return sides
      + families.enumerated().map { column, family in
        CardGrid.Card(
          id: "family-\(column)",
          lines: CardGrid.lines(ServiceWords.family(family)[language].capitalizedFirst, within: 22),
          row: 0, column: column + 1, look: CardGrid.heading, isStretched: false)
      }
  }

  private func cards(ofRow row: Int) -> [CardGrid.Card] {
    families.enumerated().flatMap { column, family in
      let cell = rows[row].cells.first { $0.family.foldedSpaces == family.foldedSpaces }
      return (cell?.offers ?? []).map { offer in
        card(offer, row, column, isSole: cell?.providers.count == 1)
      }
    }
  }

  private func card(_ index: Int, _ row: Int, _ column: Int, isSole: Bool) -> CardGrid.Card {
    let offer = network.services.offers[index]
    let provider = name(of: network.provider(of: offer))
    let isNamesake = provider.foldedSpaces == offer.label.foldedSpaces
    let lines =
      CardGrid.lines((isSole ? "◆ " : "") + provider, within: 24, atMost: 2)
      + (isNamesake ? [] : CardGrid.lines(offer.label, within: 24, atMost: 3))
      + sessions(of: offer) + [contact(of: offer)]
    return CardGrid.Card(
      id: "offer-\(row)-\(column)-\(index)", lines: lines, row: row + 1, column: column + 1,
      look: look(offer, row, column, isSole: isSole), fillsRow: false)
  }

  private func name(of provider: String) -> String {
    network.institution(provider)?.shortName ?? network.actorName(provider)
  }

  private func sessions(of offer: Offer) -> [String] {
    offer.sessions.map { sessions in
      let (low, high) = (sessions.lowerBound, sessions.upperBound)
      let number = low == high ? String(low) : "\(low)–\(high)"
      return [number + " " + language.agreeing(high, .session)]
    } ?? []
  }

  private func contact(of offer: Offer) -> String {
    // A telephone number fits where an address would be cut.
    let short = offer.contacts.first { $0.count <= 26 }
    guard let first = short ?? offer.contacts.first else {
      return Text(fr: "? contact non enregistré", en: "? contact not recorded")[language]
    }
    return "→ " + first.shortened(to: 30)
  }

  private func look(_ offer: Offer, _ row: Int, _ column: Int, isSole: Bool) -> Attributes {
    let hasContact = !offer.contacts.isEmpty
    return [
      .fillcolor: hasContact ? Palette.zone(column).fill : Palette.paper,
      .style: hasContact ? "filled,rounded" : "filled,rounded,dashed",
      .color: Palette.zone(column).ink, .penwidth: isSole ? "1.8" : "0.7",
      .tooltip: offer.label.drawableLine, .cssClass: hasContact ? "offer" : "offer silent",
      .identifier: "offer-\(row)-\(offer.id.drawableName)",
      .url: RowLink(.offer, offer.id).address(in: language),
    ]
  }
}
