import Languages
import Partners
import Tables

/// What the commands of offers, steps, sites and ratios say.
extension Network {
  /// What is offered to whom; without a table of offers, what to record.
  public var offersDocument: Document {
    document(
      Text(fr: "Ce qui est proposé, à qui, et par qui", en: "What is offered, to whom, by whom"),
      offerSections + [resourceSection].compactMap { $0 }, table: "offers.csv")
  }

  /// How things go and how far cases are; without a table of steps, what to record.
  public var stepsDocument: Document {
    document(
      Text(fr: "Les étapes et qui les porte", en: "The steps and who carries them"), stepSections,
      table: "steps.csv")
  }

  /// Which partners each site has; without such settings, what to record.
  public var sitesDocument: Document {
    document(
      Text(fr: "Les sites et leurs partenaires", en: "The sites and their partners"),
      [siteSection].compactMap { $0 }, table: "datapackage.json (maillage.sites)")
  }

  /// Returns ratios, the reach of sessions and the shares of a sector.
  ///
  /// - Parameters:
  ///   - asked: A ratio asked for in passing, beside those of the folder.
  ///   - sector: The sector whose share is told.
  ///   - shares: Its share of each interaction.
  public func ratiosDocument(
    _ asked: Ratio? = nil, sector: Sector = .education, shares: [SectorShare]
  ) -> Document {
    let sections =
      (asked.map { [ratioSection([$0])] } ?? ratioSections)
      + (asked == nil ? [sectorShareSection(sector, shares)].compactMap { $0 } : [])
    return document(
      Text(fr: "Rapports et parts", en: "Ratios and shares"), sections,
      table: "datapackage.json (maillage.ratios)")
  }

  private func document(
    _ title: Text, _ sections: [Document.Section], table: String
  ) -> Document {
    guard sections.isEmpty else { return Document(title: title, sections: sections) }
    return Document(
      title: title,
      sections: [
        Document.Section(
          "not-recorded", title: Text.notRecorded.capitalized,
          blocks: [
            .paragraph(
              Text(
                fr: "Ce réseau n’a rien enregistré de tel ; à enregistrer dans \(table). "
                  + "« maillage new » en montre la forme.",
                en: "This network has recorded no such thing; to record in \(table). "
                  + "“maillage new” shows its form."))
          ])
      ])
  }
}
