import Languages

/// The sentences of what can be wrong with a workbook as a file.
extension Problem {
  private static func workbook(_ code: Code, _ file: String, _ message: Text) -> Problem {
    Problem(code, at: Location(file: file), message: message)
  }

  static func emptyWorkbook(_ file: String) -> Problem {
    workbook(
      .emptyFile, file,
      Text(
        fr: "le fichier ne contient rien que des octets nuls ; reprenez l’original",
        en: "the file holds nothing but zero bytes, if any; go back to the original"))
  }

  static func notAWorkbook(_ file: String) -> Problem {
    workbook(
      .unsupported, file,
      Text(
        fr: "ce n’est pas un classeur .xlsx ou .ods, quel que soit son nom ; ouvrez-le dans un "
          + "tableur et enregistrez-le au format .xlsx",
        en: "this is no .xlsx or .ods workbook, whatever its name; open it in a spreadsheet "
          + "program and save it as .xlsx"))
  }

  static func oldWorkbook(_ file: String) -> Problem {
    workbook(
      .unsupported, file,
      Text(
        fr: "c’est un classeur .xls d’avant 2007 ; enregistrez-le au format .xlsx",
        en: "this is an .xls workbook from before 2007; save it as .xlsx"))
  }

  static func binaryWorkbook(_ file: String) -> Problem {
    workbook(
      .unsupported, file,
      Text(
        fr: "c’est un classeur binaire .xlsb ; enregistrez-le au format .xlsx",
        en: "this is a binary workbook, .xlsb; save it as .xlsx"))
  }

  static func passwordProtected(_ file: String) -> Problem {
    workbook(
      .unsupported, file,
      Text(
        fr: "le classeur est protégé par un mot de passe ; enregistrez-le au format .xlsx sans "
          + "mot de passe",
        en: "the workbook is protected by a password; save it as .xlsx without a password"))
  }

  static func damagedArchive(_ file: String) -> Problem {
    workbook(
      .unreadable, file,
      Text(
        fr: "le fichier est tronqué ou abîmé ; copiez ou téléchargez-le de nouveau, ou "
          + "enregistrez-le de nouveau depuis le tableur",
        en: "the file is cut short or damaged; copy or download it again, or save it again from "
          + "the spreadsheet program"))
  }

  static func damagedPart(_ part: String, of file: String) -> Problem {
    workbook(
      .unreadable, file,
      Text(
        fr: "la partie « \(part) » du fichier est abîmée ; copiez ou téléchargez le fichier de "
          + "nouveau, ou enregistrez-le de nouveau depuis le tableur",
        en: "the part '\(part)' of the file is damaged; copy or download the file again, or save "
          + "it again from the spreadsheet program"))
  }

  static func missingPart(_ part: String, of file: String) -> Problem {
    workbook(
      .unreadable, file,
      Text(
        fr: "la partie « \(part) » du classeur manque ; enregistrez-le de nouveau depuis le "
          + "tableur",
        en: "the part '\(part)' of the workbook is missing; save it again from the spreadsheet "
          + "program"))
  }

  static func strangePacking(_ part: String, of file: String) -> Problem {
    workbook(
      .unsupported, file,
      Text(
        fr: "la partie « \(part) » est compressée d’une manière inconnue ; enregistrez le "
          + "classeur de nouveau depuis le tableur",
        en: "the part '\(part)' is packed in an unknown way; save the workbook again from the "
          + "spreadsheet program"))
  }

  static func tooManyParts(_ file: String, limit: Int) -> Problem {
    workbook(
      .tooLarge, file,
      Text(
        fr: "l’archive annonce plus de \(limit) parties, plus qu’aucun classeur ; enregistrez-le "
          + "de nouveau depuis le tableur",
        en: "the archive claims more than \(limit) parts, more than any workbook; save it again "
          + "from the spreadsheet program"))
  }

  static func bomb(_ part: String, of file: String) -> Problem {
    workbook(
      .tooLarge, file,
      Text(
        fr: "la partie « \(part) », une fois décompressée, est démesurée ou plus grande "
          + "qu’annoncé ; enregistrez le classeur de nouveau depuis le tableur",
        en: "the part '\(part)' is out of all measure when unpacked, or larger than it says; save "
          + "the workbook again from the spreadsheet program"))
  }
}
