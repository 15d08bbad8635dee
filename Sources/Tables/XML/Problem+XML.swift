import Languages

/// The sentences of what can be wrong with an XML document.
extension Problem {
  static func xmlSyntax(at location: Location, reason: String) -> Problem {
    Problem(
      .badSyntax, at: location,
      message: Text(
        fr: "ce n’est pas du XML bien formé (\(reason)) ; exportez le fichier de nouveau",
        en: "this is not well-formed XML (\(reason)); export the file again"))
  }

  static func xmlEncoding(at location: Location, reason: String) -> Problem {
    Problem(
      .wrongEncoding, at: location,
      message: Text(
        fr: "les octets ne sont pas du texte dans l’encodage que le fichier annonce (\(reason)) ; "
          + "enregistrez-le en UTF-8",
        en: "the bytes are not text in the encoding that the file declares (\(reason)); save it "
          + "as UTF-8"))
  }

  static func xmlDoctype(at location: Location) -> Problem {
    Problem(
      .unsupported, at: location, value: "DOCTYPE",
      message: Text(
        fr: "une déclaration DOCTYPE n’est pas admise, car ses entités peuvent grossir sans fin ; "
          + "supprimez-la",
        en: "a DOCTYPE declaration is refused, for its entities may grow without end; remove it"))
  }

  static func xmlTooLarge(_ file: String, limit: Int) -> Problem {
    Problem(
      .tooLarge, at: Location(file: file),
      message: Text(
        fr: "le fichier dépasse \(limit) octets", en: "the file is larger than \(limit) bytes"))
  }

  static func xmlTooDeep(at location: Location, limit: Int) -> Problem {
    Problem(
      .tooLarge, at: location,
      message: Text(
        fr: "plus de \(limit) éléments sont emboîtés",
        en: "more than \(limit) elements stand inside each other"))
  }

  static func xmlTextTooLong(at location: Location, limit: Int) -> Problem {
    Problem(
      .tooLarge, at: location,
      message: Text(
        fr: "un texte dépasse \(limit) octets", en: "a text is longer than \(limit) bytes"))
  }
}
