import Languages
import Partners
import Tables

/// Ratios with their two counts.
extension Network {
  /// The ratios that the folder asks for and the reach of sessions; none where there is neither.
  var ratioSections: [Document.Section] {
    let (ratios, reaches) = (ratios, reaches)
    return [
      ratios.isEmpty ? nil : ratioSection(ratios), reaches.isEmpty ? nil : reachSection(reaches),
    ].compactMap { $0 }
  }

  func ratioSection(_ ratios: [Ratio]) -> Document.Section {
    let first = ratios.first { $0.value != nil } ?? ratios[0]
    return Document.Section(
      "ratios",
      title: Text {
        first.words[$0].capitalizedFirst + $0.colon + " " + first.equation(in: $0)
      },
      blocks: [
        .grid(ratioGrid(ratios)),
        .note(
          Text(
            fr: "« n.d. » : un des deux comptes n’est pas enregistré ; la colonne dit lequel.",
            en: "“n.d.”: one of the two counts is not recorded; the column says which.")),
      ])
  }

  private func ratioGrid(_ ratios: [Ratio]) -> Grid {
    Grid(
      caption: Text(
        fr: "Rapports de deux comptes des enregistrements",
        en: "Ratios of two counts of the records"),
      columns: [
        Grid.Column(Text(fr: "Rapport", en: "Ratio")),
        Grid.Column(Text(fr: "Numérateur", en: "Numerator"), isNumeric: true),
        Grid.Column(Text(fr: "Dénominateur", en: "Denominator"), isNumeric: true),
        Grid.Column(Text(fr: "Valeur", en: "Value"), isNumeric: true),
      ],
      rows: ratios.map { ratio in
        [
          .text(ratio.words), .text(ratio.numerator.words), .text(ratio.denominator.words),
          .text(Text { ratio.told(in: $0) }),
        ]
      },
      grounds: ratios.map { ratio in
        Grounds(
          evidence: (ratio.numerator.origins + ratio.denominator.origins).map {
            Grounds.Evidence(ratio.words, $0)
          })
      })
  }
}

extension Ratio {
  /// What the ratio says.
  var words: Text {
    let written = numerator.text + " / " + denominator.text
    return Text(fr: name["fr"] ?? id ?? written, en: name["en"] ?? name["fr"] ?? id ?? written)
  }

  /// The number with its two counts: "41 / 4 = 10,25".
  func equation(in language: Language) -> String {
    numerator.words[language] + " / " + denominator.words[language] + " = " + told(in: language)
  }

  /// The number as the ratio asks for it.
  func told(in language: Language) -> String {
    form == .share ? language.percent(value) : language.number(value, decimals: 2)
  }
}

extension RecordTally {
  /// The number, whole where it is.
  var words: Text {
    Text { language in
      guard let value else { return "n.d. (\(text))" }
      return language.number(value, decimals: value == value.rounded() ? 0 : 2)
    }
  }
}

extension String {
  /// This string with its first letter a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
