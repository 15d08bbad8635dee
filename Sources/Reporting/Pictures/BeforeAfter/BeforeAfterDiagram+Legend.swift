import Graphviz
import Languages
import Partners

extension BeforeAfterDiagram {
  /// Writes the legend.
  func legend(_ column: inout LegendColumn) {
    let size: Attributes = [
      .width: "0.2", .height: "0.16", .fixedsize: "true", .color: Palette.smallPrint,
    ]
    column.heading(Text(fr: "Secteurs d’activité", en: "Sectors of activity")[language])
    for (look, sectors) in institutions.looks(of: drawn) {
      column.mark(look.merging(size), sectors.map { $0.words[language] }.joined(separator: ", "))
    }
    column.heading(Text(fr: "Ce qu’ils deviennent", en: "What becomes of them")[language])
    let box = size.merging([.shape: "box", .style: "filled", .fillcolor: "#bdbdbd"])
    column.mark(
      box, Text(fr: "rencontre encore quelqu’un", en: "still meets somebody")[language])
    column.mark(
      box.merging(look(of: .alone)),
      Text(fr: "creux : ne rencontre plus personne", en: "hollow: meets nobody any more")[language])
    column.mark(
      box.merging(look(of: .leaving)), Text(fr: "tireté : part", en: "dashed: leaves")[language])
    addSilences(to: &column, box)
    column.heading(Text(fr: "Liens", en: "Ties")[language])
    column.line(
      Text(fr: "rencontres à deux, ou présence", en: "meetings of two, or presence")[language],
      color: "#6b6b6b", width: 1.1)
    column.line(
      Text(fr: "épais : plusieurs", en: "heavy: several")[language], color: "#6b6b6b", width: 2.9)
    column.line(
      Text(fr: "tireté : tombe avec eux", en: "dashed: falls with them")[language],
      color: "#949494", width: 0.6, style: .dashed)
    addOccasions(to: &column)
  }

  private func addSilences(to column: inout LegendColumn, _ box: Attributes) {
    let present = Set(drawn.compactMap(silence))
    for silence in Silence.allCases where present.contains(silence) {
      let words =
        silence == .absent
        ? Text(fr: "rouge double : devient silencieux", en: "double red: falls silent")
        : Text(
          fr: "rouge : silencieux si les rencontres tombent",
          en: "red: falls silent if the meetings fall")
      column.mark(box.merging(silence.look), words[language])
    }
  }

  private func addOccasions(to column: inout LegendColumn) {
    guard !gatherings.isEmpty else { return }
    let dot = Palette.occasion.merging([.width: "0.1", .height: "0.1"])
    column.mark(
      dot, Text(fr: "occasion à trois ou plus", en: "occasion of three or more")[language])
    guard gatherings.contains(where: { fallen.contains(attendance.occasions[$0]) }) else { return }
    column.mark(
      dot.merging([.fillcolor: Palette.paper, .color: Palette.ink]),
      Text(fr: "dont eux seuls ont la charge", en: "that they alone convene or host")[language])
  }
}
