/// What a part of an XLSX archive says of the others: where they are, and as what they serve.
final class XLSXRelations: XMLHandler {
  /// One other part.
  struct Relation {
    let id: String
    /// The last word of its type: `worksheet`, `styles`.
    let kind: String
    let part: String
  }

  private let folder: String
  private(set) var all: [Relation] = []

  /// Reads the relations of a part; a part without any has no such file.
  init(of part: String, in archive: ZipArchive) throws(Problems) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = String(part[..<cut])
    let name = folder + "_rels/" + part[cut...] + ".rels"
    if archive.contains(name) { try archive.scan(name, for: self) }
  }

  func open(_ tag: XMLOpening) throws(Problems) {
    guard tag.name.withoutPrefix == "Relationship", let target = tag["Target"]?.string else {
      return
    }
    let kind = tag["Type"]?.string.split(separator: "/").last.map(String.init)
    all.append(
      Relation(id: tag["Id"]?.string ?? "", kind: kind ?? "", part: resolved(target)))
  }

  /// Returns the part that serves as something.
  func part(serving kind: String) -> String? {
    all.first { $0.kind == kind }?.part
  }

  /// A target counts from the root of the archive if it begins with a slash, else from the folder
  /// of the part.
  private func resolved(_ target: String) -> String {
    var path: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}

/// The list of sheets in an XLSX archive, and from which day its dates count.
final class XLSXSheetList: XMLHandler {
  /// One sheet of the list.
  struct Entry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var dates = DateSystem.from1900

  func open(_ tag: XMLOpening) throws(Problems) {
    switch tag.name.withoutPrefix {
    case "workbookPr":
      let isFrom1904 = tag["date1904"].map { $0 == "1" || $0 == "true" } ?? false
      if isFrom1904 { dates = .from1904 }
    case "sheet":
      let isHidden = tag["state"].map { $0 == "hidden" || $0 == "veryHidden" } ?? false
      let relation = tag[withoutPrefix: "id"]?.string ?? ""
      entries.append(
        Entry(name: tag["name"]?.string ?? "", relation: relation, isHidden: isHidden))
    default: break
    }
  }
}

/// The number format of every style of an XLSX archive.
final class XLSXStyles: XMLHandler {
  private var own: [Int: NumberFormat] = [:]
  private var isAmongFormats = false
  private var isAmongCells = false
  private(set) var formats: [NumberFormat] = []

  func open(_ tag: XMLOpening) throws(Problems) {
    let number = tag["numFmtId"]?.integer ?? 0
    switch tag.name.withoutPrefix {
    case "numFmts": isAmongFormats = true
    case "cellXfs": isAmongCells = true
    case "numFmt" where isAmongFormats:
      own[number] = NumberFormat(code: tag["formatCode"]?.string ?? "")
    case "xf" where isAmongCells: formats.append(own[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  func close(_ name: XMLWord) throws(Problems) {
    switch name.withoutPrefix {
    case "numFmts": isAmongFormats = false
    case "cellXfs": isAmongCells = false
    default: break
    }
  }
}

/// The texts that the cells of an XLSX archive name by their number.
final class XLSXSharedStrings: XMLHandler {
  private var text: RichText
  private(set) var strings: [String] = []

  init(longest: Int) {
    text = RichText(longest: longest)
  }

  func open(_ tag: XMLOpening) throws(Problems) {
    let name = tag.name.withoutPrefix
    if name == "si" { text.begin() } else { text.open(name) }
  }

  func close(_ name: XMLWord) throws(Problems) {
    let name = name.withoutPrefix
    if name == "si" { strings.append(text.string) } else { text.close(name) }
  }

  func write(_ piece: XMLWord) throws(Problems) {
    text.write(piece)
  }
}
