import Partners

extension Reckoning {
  /// Document 004, last part: the territory, support to partners, forums and tools.
  static let context = (territoryLines + partnerLines + toolLines).reckonings(of: "004")

  private static let prescription = "x-mph-2022-04-15"

  private static let territoryLines: [ReckonedLine] = [
    (
      "129", "inhabitants admitted to ALD per year for a psychiatric affection (mean)",
      { $0.trait(from: "004:129-131")?.firstNumber }
    ),
    ("133", "incidence of psychiatric ALD", { $0.trait(from: "004:131-133")?.firstNumber }),
    ("135", "incidence of psychiatric ALD", { $0.incidence(in: "t-gard") }),
    ("135", "incidence of psychiatric ALD", { $0.incidence(in: "t-occitanie") }),
    (
      "139-141", "inhabitants with at least 3 deliveries of psychotropes",
      { $0.trait(from: "004:139-141")?.firstNumber }
    ),
    (
      "141-143", "share of insured inhabitants with psychotropes",
      { $0.trait(from: "004:141-143")?.firstNumber }
    ),
    ("145-147", "same share", { $0.trait(from: "004:143-147")?.firstNumber }),
    (
      "149-151", "deaths by suicide per year (mean)",
      { $0.trait(from: "004:149-151")?.firstNumber }
    ),
  ]

  private static let partnerLines: [ReckonedLine] = [
    (
      "1973", "topics for which speakers were sought (APMG)",
      { $0.text($0.offer("o-appui-formations")?.themes.count) }
    ),
    ("1982-1983", "physicians at the APMG morning", { $0.participants(of: "x-apmg-2022-09-10") }),
    ("2017", "methylphenidate training", { $0.start(of: prescription) }),
    ("2021", "participants", { $0.participants(of: prescription) }),
    (
      "2021", "functions",
      { network in
        String(
          network.those(at: prescription, as: .participant).count {
            network.professional($0.actor) != nil
          })
      }
    ),
    ("2023", "structures stated", { $0.structures(at: prescription) }),
    (
      "2025", "structures listed",
      { network in
        String(
          network.those(at: prescription, as: .participant).count {
            network.institution($0.actor) != nil
          })
      }
    ),
    (
      "2057-2059", "preparation meeting of the JBD forum",
      { $0.start(of: "x-forum-jbd-prep-2022-11-10") }
    ),
    ("2071", "thematic pôles", { $0.text($0.offer("o-forum-jbd")?.themes.count) }),
    (
      "2079-2084", "structures of the pôles (4+2+7)",
      { String($0.those(at: "x-forum-jbd-2023-01-10", as: .speaker).count) }
    ),
    ("2086", "JBD forum", { $0.start(of: "x-forum-jbd-2023-01-10") }),
    ("2137", "days of the La Salle forum", { $0.sessions(of: "x-forum-ls-2023-04") }),
    (
      "2139", "teachers at the meeting of 30 August",
      { network in
        let present = network.those(at: "x-forum-ls-prep-2022-08-30", as: .participant)
        return network.text(present.first { $0.actor == "p-ens-st2s" }?.count)
      }
    ),
    (
      "2143-2147", "themes of the La Salle forum",
      { $0.text($0.offer("o-forum-la-salle")?.themes.count) }
    ),
    ("2283", "coordinators (fiche)", { $0.headcount(of: "p-coord-rcl") }),
  ]

  private static let toolLines: [ReckonedLine] = [
    (
      "2637", "construction of the tools",
      { network in
        let work = network.interaction("x-outils-2013")
        guard let start = work?.start, let end = work?.end else { return nil }
        return "\(start)-\(end)"
      }
    ),
    (
      "2639", "répertoires, one per micro-territory", { String($0.tools(of: "répertoire").count) }
    ),
    ("2639-2643", "micro-territories named", { $0.zones(of: "micro-territory") }),
    ("2645", "schémas", { String($0.tools(of: "schéma").count) }),
    ("2647-2651", "schémas named", { String(Set($0.tools(of: "schéma").map(\.label)).count) }),
    ("2653", "glossaries", { String($0.tools(of: "glossaire").count) }),
    ("2665-2733", "entries printed in the glossary", { String($0.printedEntries) }),
  ]
}

extension Network {
  fileprivate func incidence(in territory: String) -> String? {
    services.traits.first { $0.subject == territory && $0.word.contains("incidence") }?
      .word.firstNumber
  }

  /// The entries that rest on a line of the printed glossary, which begins at line 2665.
  fileprivate var printedEntries: Int {
    naming.glossary.count { entry in
      let line = entry.origin.source?.split(separator: ":").last.flatMap { Int($0) }
      return line.map { $0 > 2665 } ?? false
    }
  }
}
