import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  /// `maillage offers`: what is offered to whom, and what nobody offers.
  static let offers = Subcommand(
    command: Command(
      "offers",
      summary: Text(
        fr: "dit à qui s’adresser, quels besoins sont sans offre et ce qui tient à un prestataire",
        en: "tells whom to turn to, which needs have no offer and what rests on one provider"),
      discussion: Text(
        fr: "Avec --check, sort avec le code 1 si une offre n’a pas de contact ou si un besoin "
          + "enregistré n’a pas d’offre.",
        en:
          "With --check, exits with code 1 if an offer has no contact or a recorded need no offer."
      ),
      operands: [SharedOptions.network], options: [SharedOptions.format, SharedOptions.check],
      examples: [
        Example(
          "maillage offers Networks/soutien-direction-strasbourg",
          Text(fr: "à qui s’adresser", en: "whom to turn to"))
      ])
  ) { values, console throws(Failure) in
    let network = try network(values, console)
    console.say(network.offersDocument, json: network.offersJSON, as: values[SharedOptions.format])
    guard values[SharedOptions.check], let offering = network.offering else { return 0 }
    return offering.withoutContact.isEmpty && offering.unanswered.isEmpty ? 0 : 1
  }
}
