import Partners

extension Reckoning {
  /// Document 000: the support cells of Albi and Saint-Claude.
  static let cells = cellLines.reckonings(of: "000")

  private static let cellLines: [ReckonedLine] = [
    ("26", "drama that struck the circonscription", { $0.start(of: "x-drame-2014") }),
    ("36", "psychologists working with the IEN", { $0.headcount(of: "psyen-albi") }),
    ("37", "school directors of the territory", { $0.headcount(of: "dir-albi") }),
    (
      "43", "directors who took part in an animation",
      { $0.participants(of: "x-animation-albi") }
    ),
    (
      "66", "school psychologists of the circonscription",
      { $0.headcount(of: "psy-saint-claude") }
    ),
    ("16-18", "parts of the content", { $0.parts(of: "r-creer-cellule") }),
    (
      "93-95", "information steps (teams, then families)",
      { network in
        String(network.steps(of: "x-cellule-saint-claude").count { $0.kind == "information" })
      }
    ),
    (
      "90", "request channels (RASED mailbox, answering machine)",
      { $0.text($0.offer("o-cellule-saint-claude")?.contacts.count) }
    ),
    (
      "123-125", "possible initiators (IEN, school psychologists)",
      { $0.text($0.step("s-sc-initiative")?.carriers.count) }
    ),
    (
      "133-143", "points of vigilance",
      { network in
        String(network.services.traits.count { $0.subject == "cellule-saint-claude" })
      }
    ),
  ]
}
