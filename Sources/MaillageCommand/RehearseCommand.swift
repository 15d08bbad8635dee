import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  private static let without = Option<String>(
    "without", value: "ID",
    help: Text(
      fr: "l’institution ou le professionnel qui part ; plusieurs partent ensemble",
      en: "the institution or professional who leaves; several leave together"),
    expected: Text(fr: "un identifiant", en: "an identifier"), parse: { $0.isEmpty ? nil : $0 }
  ).repeatable

  private static let coordinator = Flag(
    "coordinator",
    help: Text(
      fr: "ceux que le dossier nomme « coordinator », sinon toutes les institutions du secteur "
        + "network, par les deux lectures",
      en: "those whom the folder names 'coordinator', else all institutions of the sector "
        + "network, by both readings"))

  private static let withMeetings = Flag(
    "with-meetings",
    help: Text(
      fr: "dire aussi ce qui reste si leurs rencontres ne sont plus tenues",
      en: "tell also what is left if their meetings are not held any more"))

  private static let pairs = Flag(
    "pairs",
    help: Text(
      fr: "la paire d’organismes de soin la plus coûteuse, et celle qui sépare le plus",
      en: "the costliest pair of bodies of care, and the one that parts the others most"))

  /// `maillage rehearse`: what falls silent if somebody leaves, and the smallest repair.
  static let rehearse = Subcommand(
    command: Command(
      "rehearse",
      summary: Text(
        fr: "dit ce qui devient silencieux si quelqu’un part, et le plus petit remède",
        en: "tells what falls silent if somebody leaves, and the smallest cure"),
      discussion: Text(
        fr: "Deux lectures : absents, leurs rencontres se tiennent sans eux ; ou les rencontres "
          + "qu’ils sont seuls à organiser ou à accueillir tombent avec eux.",
        en: "Two readings: absent, their meetings are held without them; or the meetings that "
          + "nobody else organises or hosts fall with them."),
      operands: [SharedOptions.network],
      options: [without, coordinator, withMeetings, pairs] + SharedOptions.window
        + [SharedOptions.format],
      examples: [
        Example(
          "maillage rehearse Networks/reseda-2022 --coordinator",
          Text(fr: "si la coordination s’arrête", en: "if the coordination stops")),
        Example(
          "maillage rehearse Networks/reseda-2022 --without cmpea --without cmpp-gard",
          Text(fr: "si les deux partent ensemble", en: "if the two leave together")),
      ])
  ) { values, console throws(Failure) in
    guard !values[without].isEmpty || values[coordinator] || values[pairs] else {
      throw .nobodyLeaves
    }
    let (network, settings) = try records(values, console)
    let leavers = try leavers(values, network)
    let report = console.during(Text(fr: "Répétition", en: "Rehearsing")) {
      RehearsalReport(
        network, settings,
        groups: leavers.map { leavers, departures in
          RehearsalReport.Group(leavers, network.rehearsals(without: departures, settings))
        },
        pairs: values[pairs] ? network.pairRehearsal(settings) : nil)
    }
    console.say(report.document, json: report.json, as: values[SharedOptions.format])
    return 0
  }

  /// Who leaves, and by which readings.
  private static func leavers(
    _ values: Values, _ network: Network
  ) throws(Failure) -> [(RehearsalReport.Leavers, [Departure])] {
    let ids = values[without]
    try require(
      ids, among: network.institutions.map(\.id) + network.professionals.map(\.id),
      of: "--without",
      isNot: Text(
        fr: "n’est ni une institution ni un professionnel",
        en: "is neither an institution nor a professional"))
    var leavers: [(RehearsalReport.Leavers, [Departure])] = []
    if !ids.isEmpty {
      let readings: [Departure.Reading] =
        values[withMeetings] ? [.absent, .meetingsFall] : [.absent]
      leavers.append((.named, readings.map { Departure(of: ids, reading: $0) }))
    }
    if values[coordinator] {
      guard !network.coordinator.isEmpty else { throw .noCoordinator }
      let departures = Departure.Reading.allCases.map {
        Departure(of: network.coordinator, reading: $0)
      }
      leavers.append((.coordination, departures))
    }
    return leavers
  }
}

extension Subcommand.Failure {
  fileprivate static let nobodyLeaves = Self.usage(
    Text(
      fr: "rien à répéter : donnez --without ID, --coordinator ou --pairs",
      en: "nothing to rehearse: give --without ID, --coordinator or --pairs"))

  fileprivate static let noCoordinator = Self.usage(
    Text(
      fr: "--coordinator : le dossier ne nomme personne (maillage/coordinator), et n’a aucune "
        + "institution du secteur network",
      en: "--coordinator: the folder names nobody (maillage/coordinator), and has no institution "
        + "of the sector network"))
}
