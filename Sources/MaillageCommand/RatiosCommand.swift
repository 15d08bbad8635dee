import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  private static let of = Option<RecordCount>(
    "of", value: ValueName(fr: "COMPTE", en: "COUNT"),
    help: Text(fr: "ce qu’on compte, avec --per", en: "what is counted, with --per"),
    expected: expectedCount, parse: { RecordCount($0) })

  private static let per = Option<RecordCount>(
    "per", value: ValueName(fr: "COMPTE", en: "COUNT"),
    help: Text(fr: "ce à quoi on le rapporte", en: "what it is held against"),
    expected: expectedCount, parse: { RecordCount($0) })

  private static let sector = Option<Sector>(
    "sector",
    help: Text(
      fr: "le secteur dont on dit la part des présents",
      en: "the sector whose share of those present is told")
  ).defaulting(to: .education)

  private static let interaction = Option<String>(
    "interaction", value: ValueName(fr: "ID", en: "ID"),
    help: Text(
      fr: "ne compter que les présents de cette interaction",
      en: "count those present at this interaction only")
  ).repeatable

  private static let expectedCount = Text(
    fr: "un compte comme professional:ID, function:FONCTION, kind:GENRE, "
      + "interaction:ID/participants, ou plusieurs joints par +",
    en: "a count like professional:ID, function:WORD, kind:KIND, interaction:ID/participants, or "
      + "several joined by +")

  /// `maillage ratios`: ratios of two counts, reach of sessions, shares of a sector.
  static let ratios = Subcommand(
    command: Command(
      "ratios",
      summary: Text(
        fr: "rapporte un compte à un autre : par professionnel, part atteinte, part d’un secteur",
        en: "holds one count against another: per professional, reach, share of a sector"),
      operands: [SharedOptions.network],
      options: [of, per, sector, interaction] + SharedOptions.span + [SharedOptions.format],
      examples: [
        Example(
          "maillage ratios Networks/cellules-soutien --of function:directeur --per "
            + "function:psychologue",
          Text(fr: "directeurs par psychologue", en: "directors per psychologist")),
        Example(
          "maillage ratios Networks/reseda-2022 --interaction x-rf-2022-03-24",
          Text(
            fr: "la part de l’éducation le 24 mars 2022",
            en: "the share of education on 24 March 2022")),
      ])
  ) { values, console throws(Failure) in
    let network = try network(values, console)
    let ids = values[interaction]
    try require(
      ids, among: network.interactions.map(\.id).sorted(), of: "--interaction",
      isNot: Text(fr: "n’est pas une interaction", en: "is not an interaction"))
    let asked = try ratio(values, of: network)
    let sector = values[sector]
    let shares =
      ids.isEmpty
      ? network.actionShares(sector, in: try actionWindow(values, network))
      : network.sectorShares(sector, of: ids)
    console.say(
      network.ratiosDocument(asked, sector: sector, shares: shares),
      json: network.ratiosJSON(asked, sector: sector, shares: shares),
      as: values[SharedOptions.format])
    return 0
  }

  /// The window of the command line, else that of the folder; nil where nothing is dated.
  private static func actionWindow(
    _ values: Values, _ network: Network
  ) throws(Failure) -> Window? {
    let (from, last) = (values[SharedOptions.from], try lastDay(values))
    let settings = AnalysisSettings(of: network, from: from, asOf: last)
    if settings == nil, from != nil || last != nil { throw .noWindow }
    return settings?.window
  }

  private static func ratio(_ values: Values, of network: Network) throws(Failure) -> Ratio? {
    switch (values[of], values[per]) {
    case (nil, nil): return nil
    case (let count?, let other?): return network.ratio(of: count, per: other)
    default:
      throw .usage(
        Text(
          fr: "--of et --per vont ensemble : l’un se rapporte à l’autre",
          en: "--of and --per go together: one is held against the other"))
    }
  }
}
