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
      fr: "combien d’établissements tiennent dans une rencontre",
      en: "how many schools one meeting holds"), in: 1...100_000)

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
    let request = try request(values, of: analysis.network)
    guard let plan = analysis.network.meetingPlan(request, analysis.settings) else {
      throw .usage(
        Text(
          fr: "il manque aux enregistrements le découpage du soin ou celui de l’éducation",
          en: "the records lack the territories of care or those of education"))
    }
    console.say(
      values[SharedOptions.format].string(
        analysis.document(of: plan), json: analysis.json(of: plan), in: console.language))
    return 0
  }

  private static func request(
    _ values: Values, of network: Network
  ) throws(Failure) -> MeetingPlanRequest {
    let ids = network.institutions.map(\.id)
    let kinds = Set(network.institutions.map(\.kind)).sorted()
    try check(values[not], among: ids, of: "--not")
    try check(values[hostKind], among: kinds, of: "--host-kind")
    return MeetingPlanRequest(
      meetingCount: values[meetings], reach: Double(values[within]),
      hostKinds: Set(values[hostKind]), excluded: Set(values[not]), capacity: values[capacity],
      includesFragile: values[alsoFragile])
  }

  private static func check(
    _ typed: [String], among known: [String], of option: String
  ) throws(Failure) {
    let words = Set(known)
    guard let stranger = typed.first(where: { !words.contains($0) }) else { return }
    let nearest = known.nearest(to: stranger)
    throw .usage(
      Text(
        fr: "\(option) : « \(stranger) » ne figure pas dans institutions.csv"
          + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
        en: "\(option): '\(stranger)' is not in institutions.csv"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "")))
  }
}
