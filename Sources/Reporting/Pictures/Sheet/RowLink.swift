import Graphviz
import Languages

/// Where the page of a report tells more of something on a picture, and its name within the SVG.
///
///     let link = RowLink(.institution, "école 1")
///     link.name                                  // "institution-_e9_cole_20_1"
///     link.address(in: .english)                 // "index.en.html#institution-_e9_cole_20_1"
///
/// Only what the page has rows of can have a link: communes, sectors and professionals have none.
struct RowLink {
  /// What the records may hold.
  enum Kind: String, CaseIterable {
    case institution, interaction, territory, offer, step
  }

  /// The id of the element, in the SVG and on the page.
  let name: String

  /// Makes the link of a record.
  init(_ kind: Kind, _ id: String) {
    name = "\(kind.rawValue)-\(id.drawableName)"
  }

  /// Where a click leads: the page of this language, at the record.
  func address(in language: Language) -> String {
    "\(ReportFolder.page(in: language))#\(name)"
  }

  /// The name and the address as attributes of what is drawn.
  func attributes(in language: Language) -> Attributes {
    [.identifier: name, .url: address(in: language)]
  }
}
