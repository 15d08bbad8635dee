import Languages
import Partners
import Territories

/// Who was there, as the sources tell it in shares.
extension Report {
  /// The functions and sorts of those present, or nil where no source tells them.
  func attendeeSection(_ grounds: RecordGrounds) -> Document.Section? {
    let profiles = network.testimony.profiles
    guard !profiles.isEmpty else { return nil }
    let count = Set(profiles.map(\.interaction)).count
    return Document.Section(
      "profiles",
      title: Text { language in
        let interactions = language.counted(count, .interaction)
        return Text(
          fr: "Qui était là, d’après les sources : \(interactions)",
          en: "Who was there, as the sources tell: \(interactions)")[language]
      }, blocks: [.grid(attendeeGrid(profiles, grounds))])
  }

  private func attendeeGrid(_ profiles: [Profile], _ grounds: RecordGrounds) -> Grid {
    Grid(
      caption: Text(
        fr: "Parts des présents, comme elles sont écrites",
        en: "Shares of those present, as they are written"),
      columns: [
        Grid.Column(Text(fr: "Interaction", en: "Interaction")),
        Grid.Column(Text(fr: "Selon", en: "By")),
        Grid.Column(Text(fr: "Catégorie", en: "Category")),
        Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
        Grid.Column(Text(fr: "Personnes", en: "Persons"), isNumeric: true),
      ],
      rows: profiles.map { profile in
        let label = network.interaction(profile.interaction)?.label ?? profile.interaction
        return [
          .text(Text(verbatim: label)), .text(Text(verbatim: profile.dimension)),
          .text(Text(verbatim: profile.category)), .share(profile.percent.map { $0 / 100 }),
          .count(profile.count),
        ]
      }, grounds: profiles.map { self.grounds(of: $0, grounds) })
  }

  private func grounds(of profile: Profile, _ grounds: RecordGrounds) -> Grounds {
    let interaction = network.interaction(profile.interaction)
    return grounds.grounds(
      territories: interaction.map { grounds.territories(of: $0) } ?? [],
      sectors: profile.sector.map { [$0] } ?? [], kinds: interaction.map { [$0.kind] } ?? [],
      span: interaction?.span,
      [Grounds.Evidence(Text(verbatim: profile.category), profile.origin)])
  }
}
