import Languages
import Partners
import Tables

/// Who brings two sides together.
extension Network {
  /// Returns who met both of two sides, and where the two met each other.
  ///
  /// - Parameters:
  ///   - between: What was found.
  ///   - names: What to call the two sides.
  public func betweenDocument(_ between: Between, _ names: (Text, Text)) -> Document {
    Document(
      title: Text(
        fr: "Entre « \(names.0.french) » et « \(names.1.french) »",
        en: "Between “\(names.0.english)” and “\(names.1.english)”"),
      sections: [
        Document.Section(
          "go-betweens", title: betweenTitle(between),
          blocks: (between.goBetweens.isEmpty ? [] : [.grid(betweenGrid(between, names))])
            + [.note(betweenConvention(between))])
      ])
  }

  private func betweenTitle(_ between: Between) -> Text {
    let direct = between.direct.count
    let names = between.goBetweens.map { institutions[$0.institution].name }
    return Text { language in
      let occasions = language.counted(direct, .occasion)
      let met =
        direct == 0
        ? Text(fr: "les deux côtés ne s’y sont pas vus", en: "the two sides did not meet")[language]
        : Text(
          fr: "les deux côtés s’y sont vus en \(occasions)",
          en: "the two sides met on \(occasions)")[language]
      switch names.count {
      case 0:
        return Text(fr: "Personne n’a vu les deux : \(met)", en: "Nobody met both: \(met)")[
          language]
      case 1:
        return Text(
          fr: "\(names[0]) est seul à avoir vu les deux ; \(met)",
          en: "\(names[0]) alone met both; \(met)")[language]
      default:
        let many = language.counted(names.count, .institution)
        return Text(fr: "\(many) ont vu les deux ; \(met)", en: "\(many) met both; \(met)")[
          language]
      }
    }
  }

  private func betweenGrid(_ between: Between, _ names: (Text, Text)) -> Grid {
    let list = { (members: [Int]) in
      Grid.Cell.text(
        Text { members.map { self.institutions[$0].shortName }.list(in: $0, atMost: 4) })
    }
    return Grid(
      caption: Text(
        fr: "Qui a vu les deux, et où", en: "Who met both, and where"),
      columns: [
        Grid.Column(Text(fr: "Institution", en: "Institution")),
        Grid.Column(names.0.capitalized), Grid.Column(names.1.capitalized),
        Grid.Column(Text(fr: "Interactions", en: "Interactions")),
      ],
      rows: between.goBetweens.map { item in
        let labels = item.interactions.map { interactions[$0].label }
        return [
          verbatim(institutions[item.institution].name), list(item.first), list(item.second),
          .text(Text { labels.list(in: $0, atMost: 4) }),
        ]
      },
      grounds: between.goBetweens.map { item in
        Grounds(
          evidence: item.interactions.map {
            Grounds.Evidence(Text(verbatim: interactions[$0].label), interactions[$0].origin)
          })
      })
  }

  private func betweenConvention(_ between: Between) -> Text {
    Text { language in
      let looked = language.counted(between.interactionCount, .interaction)
      return Text(
        fr: "Vu : présents à une même interaction, tenue ou en cours, hors vues ; \(looked) avec "
          + "des présents enregistrés. Les institutions des deux côtés ne comptent pas comme "
          + "intermédiaires.",
        en: "Met: present at one interaction, held or ongoing, views left out; \(looked) with "
          + "recorded presence. Institutions of the two sides do not count as go-betweens.")[
          language]
    }
  }

  /// Returns the same for machines: `maillage/bridges/1`.
  public func betweenJSON(_ between: Between, _ names: (String, String)) -> JSONValue {
    [
      "schema": "maillage/bridges/1", "between": strings([names.0, names.1]),
      "interactionsLookedAt": .integer(between.interactionCount),
      "direct": strings(between.direct.map { interactions[$0].id }),
      "goBetweens": .array(
        between.goBetweens.map { item in
          [
            "id": .string(institutions[item.institution].id),
            "first": strings(item.first.map { institutions[$0].id }),
            "second": strings(item.second.map { institutions[$0].id }),
            "interactions": strings(item.interactions.map { interactions[$0].id }),
          ]
        }),
    ]
  }
}

extension Network {
  /// Returns what to call a side: the words of a sector, or the name of an institution.
  public func sideName(_ word: String) -> Text {
    Sector(rawValue: word)?.words ?? Text(verbatim: actorName(word))
  }
}
