/// What takes the parts of an XML document as they are scanned.
///
/// Handlers are classes because they gather while a library calls them back.
protocol XMLHandler: AnyObject {
  /// Takes the opening of an element.
  func open(_ tag: XMLOpening) throws(Problems)
  /// Takes the end of an element, its name as written.
  func close(_ name: XMLWord) throws(Problems)
  /// Takes a piece of text; one text may come in several.
  func write(_ piece: XMLWord) throws(Problems)
}

extension XMLHandler {
  func close(_ name: XMLWord) throws(Problems) {}
  func write(_ piece: XMLWord) throws(Problems) {}
}
