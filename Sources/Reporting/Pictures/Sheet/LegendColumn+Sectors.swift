import Graphviz
import Languages
import Partners

extension LegendColumn {
  /// The looks of the sectors that are drawn, each look once.
  mutating func sectors(_ sectors: [Sector], in language: Language) {
    heading(Text(fr: "Secteurs d’activité", en: "Sectors of activity")[language])
    let present = Set(sectors)
    var looks: [(look: Attributes, names: [String])] = []
    for sector in Sector.allCases where present.contains(sector) {
      let (look, name) = (Palette.institution(of: sector), sector.words[language])
      if let place = looks.firstIndex(where: { $0.look == look }) {
        looks[place].names.append(name)
      } else {
        looks.append((look, [name]))
      }
    }
    let size: Attributes = [.width: "0.34", .height: "0.18", .fixedsize: "true"]
    for (look, names) in looks { mark(look.merging(size), names.joined(separator: ", ")) }
  }
}
