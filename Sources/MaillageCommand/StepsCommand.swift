import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  /// `maillage steps`: who carries each step, how far cases are and what they lack.
  static let steps = Subcommand(
    command: Command(
      "steps",
      summary: Text(
        fr: "dit qui porte chaque étape, où en sont les cas et ce qui leur manque",
        en: "tells who carries each step, how far cases are and what they lack"),
      discussion: Text(
        fr: "Avec --check, sort avec le code 1 si une étape n’a pas de porteur, ou si un écrit dû "
          + "n’est pas enregistré.",
        en: "With --check, exits with code 1 if a step has no carrier, or an output that is due is "
          + "not recorded."),
      operands: [SharedOptions.network], options: [SharedOptions.format, SharedOptions.check],
      examples: [
        Example(
          "maillage steps Networks/accompagnement-collectif",
          Text(fr: "les écrits attendus et manquants", en: "the outputs expected and lacking"))
      ])
  ) { values, console throws(Failure) in
    let network = try network(values, console)
    console.say(network.stepsDocument, json: network.stepsJSON, as: values[SharedOptions.format])
    guard values[SharedOptions.check] else { return 0 }
    let isWhole = network.courses.allSatisfy { course in
      course.uncarried.isEmpty && course.stages.allSatisfy(\.lacking.isEmpty)
    }
    return isWhole ? 0 : 1
  }
}
