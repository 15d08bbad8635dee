import Languages
import Tables

extension Problem.Code {
  /// What is wrong wherever this kind of problem stands, in one sentence.
  var words: Text {
    ofFiles ?? ofCells ?? ofFormats
  }

  private var ofFiles: Text? {
    switch self {
    case .unreadable: Text(fr: "Le fichier ne peut pas être lu.", en: "The file cannot be read.")
    case .wrongEncoding:
      Text(fr: "Des octets ne sont pas des lettres.", en: "Some bytes are no letters.")
    case .emptyFile: Text(fr: "La table n’a pas de ligne.", en: "The table has no row.")
    case .badPackage:
      Text(fr: "La description du dossier est fautive.", en: "The folder is described wrongly.")
    case .missingTable:
      Text(fr: "Une table obligatoire manque.", en: "A required table is missing.")
    case .missingColumn:
      Text(fr: "Une colonne obligatoire manque.", en: "A required column is missing.")
    case .duplicateColumn:
      Text(fr: "Deux colonnes ont le même nom.", en: "Two columns have the same name.")
    case .raggedRow:
      Text(fr: "Une cellule n’a pas d’en-tête.", en: "A cell stands under no heading.")
    case .badQuotation:
      Text(
        fr: "Un guillemet n’est pas refermé où une cellule finit.",
        en: "A quotation mark is not closed where a cell ends.")
    default: nil
    }
  }

  private var ofCells: Text? {
    switch self {
    case .missingValue:
      Text(fr: "Une cellule obligatoire est vide.", en: "A required cell is empty.")
    case .badValue: Text(fr: "Une cellule n’a pas de valeur.", en: "A cell has no value.")
    case .badNumber: Text(fr: "Une cellule n’est pas un nombre.", en: "A cell is no number.")
    case .badDate: Text(fr: "Une cellule n’est pas une date.", en: "A cell is no date.")
    case .badChoice: Text(fr: "Un mot n’est pas admis.", en: "A word is not allowed.")
    case .duplicateIdentifier:
      Text(fr: "Un identifiant sert deux fois.", en: "An identifier serves twice.")
    case .unknownReference:
      Text(fr: "Un identifiant ne désigne rien.", en: "An identifier names nothing.")
    case .contradiction:
      Text(fr: "Des enregistrements se contredisent.", en: "Records contradict each other.")
    default: nil
    }
  }

  private var ofFormats: Text {
    switch self {
    case .badSyntax:
      Text(fr: "Le texte ne suit pas son format.", en: "The text does not follow its format.")
    case .tooLarge:
      Text(fr: "Le fichier dépasse une limite.", en: "The file goes beyond a limit.")
    case .unusedSheet: Text(fr: "Une feuille n’est pas lue.", en: "A sheet is not read.")
    case .hiddenSheet:
      Text(fr: "Une feuille lue est cachée.", en: "A sheet that is read is hidden.")
    case .selfTie: Text(fr: "Un lien revient à son départ.", en: "A tie leads to where it starts.")
    default:
      Text(fr: "Une partie du format n’est pas lue.", en: "A part of the format is not read.")
    }
  }
}
