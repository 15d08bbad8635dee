import Languages
import Territories

extension DirectoryRecords {
  /// What the kept establishments lack, and what was decided for them.
  var remarks: [ImportLedger.Remark] {
    lacking + decided
  }

  private var lacking: [ImportLedger.Remark] {
    [
      .init(
        "no-coordinates",
        Text(fr: "établissements sans coordonnées", en: "establishments without coordinates"),
        told { $0.point == nil }),
      .init(
        "no-commune-code",
        Text(
          fr: "établissements sans code de commune valable",
          en: "establishments without a valid commune code"), told { !$0.hasCommune }),
      .init(
        "bad-pupils",
        Text(
          fr: "établissements dont le nombre d’élèves n’est pas un nombre",
          en: "establishments whose number of pupils is no number"), told(\.hasBadPupils)),
      .init(
        "no-pupils",
        Text(
          fr: "écoles sans nombre d’élèves ; l’annuaire ne le donne ni pour les collèges ni pour "
            + "les lycées",
          en: "schools without a number of pupils; the directory gives it neither for collèges nor "
            + "for lycées"), told { $0.isSchool && $0.pupils == nil }),
      .init(
        "commune-without-point",
        Text(
          fr: "communes sans coordonnées ; donnez leurs contours avec --boundaries",
          en: "communes without coordinates; give their outlines with --boundaries"),
        communes.unplaced),
    ].compactMap { $0 }
  }

  private var decided: [ImportLedger.Remark] {
    [
      .init(
        "commune-spelled-twice",
        Text(fr: "communes écrites de plusieurs façons", en: "communes spelled in several ways"),
        communes.spellings),
      .init(
        "part-of-another",
        Text(
          fr: "sections d’un autre établissement, qui ne sont pas attendues pour elles-mêmes",
          en: "sections of another establishment, not expected by themselves"),
        told { parent(of: $0) != nil }),
      .init(
        "mother-outside",
        Text(
          fr: "établissements rattachés à un autre qui n’est pas dans le dossier",
          en: "establishments attached to one that is not in the folder"),
        told { !$0.mother.isEmpty && parent(of: $0) == nil }),
    ].compactMap { $0 }
  }

  private func told(_ isMeant: (DirectoryEstablishment) -> Bool) -> [String] {
    establishments.filter(isMeant).map { "\($0.uai) \($0.name), \($0.communeName)" }
  }
}
