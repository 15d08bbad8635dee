import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  private static let meetings = Option<Int>(
    "meetings", value: "K",
    help: Text(fr: "combien de rencontres prévoir", en: "how many meetings to plan"), in: 1...50
  ).required

  private static let within = Option<Int>(
    "within", value: "KM",
    help: Text(
      fr: "jusqu’où un établissement se déplace, en kilomètres à vol d’oiseau",
      en: "how far a school goes, in kilometres as the crow flies"), in: 0...1000
  ).defaulting(to: 15)

  private static let hostKind = Option<String>(
    "host-kind", value: ValueName(fr: "TYPE", en: "KIND"),
    help: Text(
      fr: "le type d’institution qui peut accueillir ; sans lui l’éducation et les hôtes passés",
      en: "the kind of institution that may host; without it education and former hosts")
  ).repeatable

  private static let not = Option<String>(
    "not", value: "ID",
    help: Text(
      fr: "l’institution qui ni n’accueille ni ne vient, avec ses parties",
      en: "the institution that neither hosts nor comes, with its parts")
  ).repeatable

  private static let capacity = Option<Int>(
    "capacity", value: "N",
    help: Text(
      fr: "combien d’établissements tiennent dans une rencontre ; sans cela, autant que la plus "
        + "grande enregistrée a réuni de personnes",
      en: "how many schools one meeting holds; without it, as many as the largest on record had "
        + "participants"), in: 1...100_000)

  private static let alsoFragile = Flag(
    "also-fragile",
    help: Text(
      fr: "viser aussi les établissements dont le lien est fragile",
      en: "aim at schools with a fragile tie too"))

  /// `maillage plan`: where and with whom the next meetings would close most.
  static let plan = Subcommand(
    command: Command(
      "plan",
      summary: Text(
        fr: "dit où et avec qui les prochaines rencontres lieraient le plus d’élèves",
        en: "tells where and with whom the next meetings would link most pupils"),
      operands: [SharedOptions.network],
      options: [meetings, within, hostKind, not, capacity, alsoFragile] + SharedOptions.window
        + [SharedOptions.format],
      examples: [
        Example(
          "maillage plan Networks/reseda-2022 --meetings 2",
          Text(fr: "les deux prochaines rencontres", en: "the next two meetings"))
      ])
  ) { values, console throws(Failure) in
    let analysis = try analysis(values, console)
    let request = try request(values, for: analysis)
    guard let plan = analysis.network.meetingPlan(request, analysis.settings) else {
      throw .usage(
        Text(
          fr: "il manque aux enregistrements le découpage du soin ou celui de l’éducation",
          en: "the records lack the territories of care or those of education"))
    }
    console.say(
      analysis.document(of: plan), json: analysis.json(of: plan), as: values[SharedOptions.format])
    return 0
  }

  private static func request(
    _ values: Values, for analysis: Analysis
  ) throws(Failure) -> MeetingPlanRequest {
    let network = analysis.network
    try require(
      values[not], among: network.institutions.map(\.id), of: "--not",
      isNot: Text(fr: "n’est pas une institution", en: "is not an institution"))
    try require(
      values[hostKind], among: Set(network.institutions.map(\.kind)).sorted(), of: "--host-kind",
      isNot: Text(fr: "n’est le type d’aucune institution", en: "is the kind of no institution"))
    return MeetingPlanRequest(
      meetingCount: values[meetings], reach: Double(values[within]),
      hostKinds: Set(values[hostKind]), excluded: Set(values[not]),
      capacity: values[capacity] ?? network.largestMeeting(analysis.settings),
      includesFragile: values[alsoFragile])
  }
}
