#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Graphs

/// The ties of a graph in a file of rows `source,target,strength` under a header, vertices by
/// number from 0.
struct EdgeFile {
  let ties: [Tie]

  /// Why a file could not be read.
  struct ReadingError: Error, CustomStringConvertible {
    let description: String
  }

  init(path: String) throws(ReadingError) {
    var ties: [Tie] = []
    for (index, line) in try lines(of: path).enumerated().dropFirst() {
      let fields = line.split(separator: ",")
      guard fields.count == 3, let source = Int(fields[0]), let target = Int(fields[1]),
        let strength = Double(fields[2])
      else {
        throw ReadingError(
          description: "\(path):\(index + 1): '\(line)' is not 'source,target,strength'")
      }
      ties.append(Tie(source, target, strength: strength))
    }
    self.ties = ties
  }

  /// The graph of the ties, with as many vertices as their numbers ask for.
  func graph() throws(GraphError) -> Graph {
    let last = ties.map(\.second.index).max() ?? -1
    return try Graph(vertexCount: last + 1, ties: ties)
  }
}

private func lines(of path: String) throws(EdgeFile.ReadingError) -> [Substring] {
  guard let file = fopen(path, "r") else {
    throw EdgeFile.ReadingError(description: "\(path): cannot be opened")
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
}
