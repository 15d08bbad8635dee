import Languages
import Partners

/// Which units of the register were never informed of a service, or never called it.
extension Network {
  /// Who was never reached by the steps that should reach everybody, or nil without such a step.
  ///
  /// A unit is informed, or has called, if it is recorded at an interaction of that kind. Where the
  /// register is a group without names nobody can tell, and what to record is said instead.
  func contactSection(_ courses: [Course]) -> Document.Section? {
    let kinds = ["information", "request"].filter { kind in
      courses.contains { $0.stages.contains { $0.kind.folded == kind } }
    }
    guard !kinds.isEmpty else { return nil }
    let units = institutions.filter { $0.isExpected && !$0.isGroup }
    guard !units.isEmpty else { return unknownContacts }
    let absent = kinds.map { kind in units.filter { !reached(by: kind).contains($0.id) } }
    return Document.Section(
      "contacts",
      title: Text { language in
        zip(kinds, absent).map { kind, units in
          ContactWords.never(kind)[language] + language.colon + " \(units.count)"
        }.joined(separator: language.semicolon)
      },
      blocks: [
        .items(
          zip(kinds, absent).map { kind, units in
            Document.Item(
              title: Text {
                ContactWords.never(kind)[$0] + $0.colon + " "
                  + (units.isEmpty ? "–" : units.map(\.name).list(in: $0, atMost: 20))
              }, details: [])
          }), .note(contactConvention(units.count)),
      ])
  }

  private func reached(by kind: String) -> Set<String> {
    let occasions = interactions.filter { interaction in
      interaction.kind.folded == kind && interaction.level != .view
        && (interaction.status == .held || interaction.status == .ongoing)
    }
    let ids = Set(occasions.map(\.id))
    return Set(
      participations.filter { ids.contains($0.interaction) }
        .map { professional($0.actor)?.institution ?? $0.actor })
  }

  private var unknownContacts: Document.Section {
    Document.Section(
      "contacts",
      title: Text(
        fr: "Écoles jamais informées, ou qui n’ont jamais appelé : non enregistré",
        en: "Schools never informed, or that never called: not recorded"),
      blocks: [
        .paragraph(
          Text(
            fr: "À enregistrer : chaque école dans institutions.csv (expected : yes), et une "
              + "participation par école à une interaction de sorte information ou request ; "
              + "jamais qui appelle, ni ce qui est dit.",
            en: "To record: each school in institutions.csv (expected: yes), and a participation "
              + "for each at an interaction of kind information or request; never who calls, nor "
              + "what is said."))
      ])
  }

  private func contactConvention(_ count: Int) -> Text {
    Text { language in
      let units = language.counted(count, .unit)
      return Text(
        fr: "Sur \(units) du registre qui ont un nom ; sans ligne ne veut pas dire jamais, "
          + "seulement que rien ne le dit.",
        en: "Of \(units) of the register that have a name; without a row does not mean never, only "
          + "that nothing says so.")[language]
    }
  }
}

/// What is said of those whom a kind of step did not reach.
private enum ContactWords {
  static func never(_ kind: String) -> Text {
    kind == "information"
      ? Text(fr: "Sans information enregistrée", en: "Without recorded information")
      : Text(fr: "Sans appel enregistré", en: "Without a recorded call")
  }
}
