import Graphs
import Languages
import Tables

/// Reads a Pajek network: `*Vertices n [m]`, `*Edges`, `*Arcs` and their list forms.
///
/// Vertices are known by their labels where all differ, as other tools read them, else by their
/// numbers. Pajek writes empty `*Arcs` too, so only an arc makes the graph directed. With two counts
/// the first *m* vertices are mode 0 and the others mode 1.
struct PajekReading {
  private enum Section {
    case none, vertices
    case ties(isDirected: Bool)
    case lists(isDirected: Bool)
  }

  /// Beyond this many vertices the count is taken for a slip.
  private static let vertexLimit = 1_000_000

  private var assembly: GraphAssembly
  private var section = Section.none
  private var vertexCount: Int?
  private var labels: [Int: String] = [:]

  init(_ assembly: GraphAssembly) {
    self.assembly = assembly
  }

  consuming func graph(of bytes: [UInt8]) throws(Problems) -> GraphFile {
    let text = try SourceText(bytes, file: assembly.file).string
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      read(PajekLine(line, at: number, file: assembly.file))
    }
    if vertexCount == nil, assembly.problems.isEmpty {
      let expected = Text(verbatim: "*Vertices n")
      assembly.problems.append(.endsEarly(assembly.file, line: number, expected: expected))
    }
    nameVertices()
    return try assembly.finished()
  }

  private mutating func read(_ line: PajekLine) {
    if let open = line.openQuotation {
      let expected = Text(fr: "un guillemet fermant", en: "a closing quotation mark")
      assembly.problems.append(.unexpected("\"", expected: expected, at: open))
    }
    guard let first = line.words.first, !first.text.hasPrefix("%") else { return }
    if !first.isQuoted, first.text.hasPrefix("*") { return startSection(line, first) }
    switch section {
    case .none:
      refuse(first, expected: Text(verbatim: "*Network, *Vertices"))
    case .vertices: readVertex(line, first)
    case .ties(let isDirected): readTie(line, isDirected: isDirected)
    case .lists(let isDirected): readList(line, isDirected: isDirected)
    }
  }

  private mutating func startSection(_ line: PajekLine, _ first: PajekLine.Word) {
    switch first.text.lowercased() {
    case "*network": section = .none
    case "*vertices": startVertices(line, first)
    case "*edges": startTies(.ties(isDirected: false), first)
    case "*arcs": startTies(.ties(isDirected: true), first)
    case "*edgeslist": startTies(.lists(isDirected: false), first)
    case "*arcslist": startTies(.lists(isDirected: true), first)
    default:
      let names = ["*Vertices", "*Edges", "*Arcs", "*Edgeslist", "*Arcslist"]
      refuse(
        first, expected: Text(verbatim: names.joined(separator: ", ")),
        nearest: names.nearest(to: first.text))
    }
  }

  private mutating func startVertices(_ line: PajekLine, _ first: PajekLine.Word) {
    section = .vertices
    guard vertexCount == nil else {
      let once = Text(fr: "un seul réseau par fichier", en: "one network in a file")
      return refuse(first, expected: once)
    }
    vertexCount = 0
    guard let count = count(line, 1, in: 0...PajekReading.vertexLimit) else { return }
    vertexCount = count
    for number in 0..<count { assembly.vertex(String(number + 1)) }
    guard line.words.count > 2, let actors = self.count(line, 2, in: 0...count) else { return }
    assembly.modes = (0..<count).map { $0 < actors ? .actors : .events }
  }

  private mutating func startTies(_ ties: Section, _ first: PajekLine.Word) {
    if vertexCount == nil { refuse(first, expected: Text(verbatim: "*Vertices n")) }
    section = ties
  }

  private mutating func readVertex(_ line: PajekLine, _ first: PajekLine.Word) {
    guard let number = vertex(first), line.words.count > 1 else { return }
    if labels[number] != nil {
      assembly.problems.append(.duplicateVertex(first.text, earlier: nil, at: first.location))
    }
    labels[number] = line.words[1].text
  }

  private mutating func readTie(_ line: PajekLine, isDirected: Bool) {
    guard line.words.count > 1 else {
      let expected = Text(fr: "deux numéros de sommets", en: "two numbers of vertices")
      return refuse(line.words[0], expected: expected)
    }
    // Words after the numbers are how Pajek draws the line.
    let strength = line.words.dropFirst(2).first.flatMap { word in
      word.text.first.map { $0.isLetter ? nil : word } ?? nil
    }
    append(line.words[0], line.words[1], strength: strength, isDirected: isDirected)
  }

  private mutating func readList(_ line: PajekLine, isDirected: Bool) {
    for target in line.words.dropFirst() {
      append(line.words[0], target, strength: nil, isDirected: isDirected)
    }
  }

  private mutating func append(
    _ source: PajekLine.Word, _ target: PajekLine.Word, strength: PajekLine.Word?, isDirected: Bool
  ) {
    guard let from = vertex(source), let to = vertex(target) else { return }
    assembly.ties.append(
      GraphAssembly.WrittenTie(
        source: assembly.ids[from], target: assembly.ids[to], strength: strength?.text,
        isDirected: isDirected, location: source.location,
        strengthLocation: strength?.location))
  }

  /// Returns the place of the vertex that a word numbers.
  private mutating func vertex(_ word: PajekLine.Word) -> Int? {
    let count = vertexCount ?? 0
    if let number = Int(word.text), (1...max(count, 1)).contains(number), count > 0 {
      return number - 1
    }
    refuse(
      word,
      expected: Text(
        fr: "le numéro d’un sommet, de 1 à \(count)",
        en: "the number of a vertex, 1 to \(count)"))
    return nil
  }

  private mutating func count(
    _ line: PajekLine, _ place: Int, in range: ClosedRange<Int>
  ) -> Int? {
    let word = line.words.count > place ? line.words[place] : line.words[0]
    if let count = Int(word.text), range.contains(count) { return count }
    let (low, high) = (range.lowerBound, range.upperBound)
    refuse(
      word,
      expected: Text(
        fr: "un nombre de sommets, de \(low) à \(high)",
        en: "a number of vertices, \(low) to \(high)"))
    return nil
  }

  private mutating func refuse(
    _ word: PajekLine.Word, expected: Text, nearest: String? = nil
  ) {
    assembly.problems.append(
      .unexpected(word.text, expected: expected, at: word.location, nearest: nearest))
  }

  private mutating func nameVertices() {
    let names = assembly.ids.indices.map { labels[$0] ?? assembly.ids[$0] }
    if Set(names).count == names.count {
      assembly.rename(names)
    } else {
      for vertex in assembly.ids.indices { assembly.labels[vertex] = names[vertex] }
    }
  }
}
