import Foundation
import Languages
import Partners
import Tables
import Territories

@testable import Reporting

/// A page with a little of everything: a cell matrix, a table to sort and filter, a list, a picture.
enum SmallPage {
  /// The markup of the page in French.
  ///
  /// - Parameter mark: What every name of the records ends in.
  static func html(mark: String = "") throws -> String {
    try document(mark).html(
      in: .french, pictures: ["network": drawing], other: "index.en.html")
  }

  /// The names of the rows of the table, with what each is about.
  private static let rows:
    [(name: String, count: Int?, share: Double?, territory: String?, kind: String, month: Int)] = [
      ("Zone d’animation", 9, 0.105, "Nord", "symposium", 3),
      ("École d’Anduze", 1400, 0.02, "Sud", "training-meeting", 9),
      ("eau", nil, nil, nil, "symposium", 3),
      ("Éole", 80, 1, "Nord", "training-meeting", 11),
      ("Cœur de ville", 100, 0.3, "Sud", "training-meeting", 3),
    ]

  private static func document(_ mark: String) throws -> Document {
    Document(
      title: Text(verbatim: "Réseau" + mark), subtitle: Text(verbatim: "2022" + mark),
      sections: [
        Document.Section(
          "finding",
          title: Text(
            fr: "100 % des circonscriptions ont un lien ; 22,0 % des élèves ont le bon\(mark)",
            en: "100% of the districts have a link; 22.0% of the pupils have the right one"),
          blocks: [.grid(matrix(mark)), .note(Text(verbatim: "Note" + mark))]),
        Document.Section(
          "gaps", title: Text(verbatim: "Cinq manques" + mark),
          blocks: [.grid(try gaps(mark))]),
        Document.Section(
          "items", title: Text(verbatim: "Deux constats" + mark),
          blocks: [.items(items(mark)), .paragraph(Text(verbatim: "Et puis" + mark))]),
        Document.Section(
          "network", title: Text(verbatim: "Qui rencontre qui"),
          blocks: [
            .figure(
              Document.Figure(
                name: "network", caption: Text(verbatim: "Réseau" + mark),
                description: Text(verbatim: "Trois institutions" + mark)))
          ]),
      ])
  }

  private static func matrix(_ mark: String) -> Grid {
    Grid(
      caption: Text(verbatim: "Les cellules" + mark),
      columns: ["Circonscription", "Nord", "Sud", "Élèves"].enumerated().map { number, name in
        Grid.Column(Text(verbatim: name + mark), isNumeric: number > 0)
      },
      rows: [
        [
          .text(Text(verbatim: "Alès 1" + mark)), .covered(pupils: 20, state: .covered),
          .covered(pupils: 0, state: nil), .count(20),
        ],
        [
          .text(Text(verbatim: "Alès 2" + mark)), .covered(pupils: 7, state: .fragile),
          .covered(pupils: 3, state: .silent), .count(10),
        ],
        [.text(Text(verbatim: "Élèves" + mark)), .count(27), .count(3), .count(30)],
      ])
  }

  private static func gaps(_ mark: String) throws -> Grid {
    let network = try Network(contentsOf: AlesNetwork.folder)
    let stated = network.institutions.first { $0.origin.basis == .stated }?.origin
    let inferred = network.interactions.first { $0.origin.basis == .inferred }?.origin
    let evidence = [stated, inferred].compactMap { $0 }.map {
      Grounds.Evidence(Text(verbatim: "une présence" + mark), $0)
    }
    return Grid(
      caption: Text(verbatim: "Les manques" + mark),
      columns: [
        Grid.Column(Text(verbatim: "Manque" + mark)),
        Grid.Column(Text(verbatim: "Élèves" + mark), isNumeric: true),
        Grid.Column(Text(verbatim: "Part" + mark), isNumeric: true),
      ],
      rows: rows.map { row in
        [
          .text(Text(verbatim: row.name + mark)), .count(row.count),
          .text(Text { $0.percent(row.share) }),
        ]
      },
      grounds: rows.enumerated().map { number, row in
        let day = Day(year: 2022, month: row.month, day: 15)
        return Grounds(
          anchor: "institution-\(number)" + mark,
          territories: row.territory.map { [$0 + mark] } ?? [],
          sectors: [number < 2 ? .health : .education], kinds: [row.kind + mark],
          span: day.map { $0...$0 }, evidence: number == 0 ? evidence : [])
      })
  }

  private static func items(_ mark: String) -> [Document.Item] {
    [("Un pont du Nord", "Nord"), ("Un pont du Sud", "Sud")].enumerated().map { number, item in
      Document.Item(
        title: Text(verbatim: item.0 + mark), details: [Text(verbatim: "Remède" + mark)],
        grounds: Grounds(
          anchor: "institution-\(number)" + mark, territories: [item.1 + mark]))
    }
  }

  /// Three institutions: the first two have a row and are tied, the third has neither.
  ///
  /// A mark of another name leads to the first row too.
  private static let drawing = """
    <svg role="img" width="300pt" height="60pt" viewBox="0 0 300 60" \
    xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
    <title>Réseau</title>
    <g id="figure-network-edge1" class="edge tie"><title>i0--i1</title><path d="M40,30 L140,30" \
    stroke="#000"/></g>
    \([0, 1, 9].enumerated().map { place, number in
      """
      <g id="figure-network-institution-\(number)" class="node institution"><title>i\(number)</title>
      <g id="figure-network-a_institution-\(number)"><a xlink:title="Institution \(number)">
      <ellipse cx="\(40 + 100 * place)" cy="30" rx="30" ry="20" fill="#9ad0f0" stroke="#000"/>
      <text x="\(30 + 100 * place)" y="34" font-size="11">I\(number)</text></a></g></g>
      """
    }.joined(separator: "\n"))
    <g id="figure-network-mark" class="node"><title>m</title><a xlink:href="index.html#institution-0" \
    xlink:title="Mark" role="link" aria-label="Mark"><rect x="2" y="2" width="30" height="30"/></a></g>
    </svg>
    """
}
