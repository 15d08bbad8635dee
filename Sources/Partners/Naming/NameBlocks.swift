/// Groups of names that share a rare word, so that only names with something in common meet.
///
/// Conventions: a word common to more than `most` names tells nothing by itself; together with a
/// commune it may. A word that few names have is also filed under its first and its last four
/// letters, where a slip of the pen leaves one of both.
struct NameBlocks {
  /// The most names that may share a word by itself.
  static let most = 24
  /// The most names that may share a word in one commune.
  static let mostInCommune = 200
  private static let few = 3

  private var blocks: [String: [Int32]] = [:]

  /// Files names under their words.
  ///
  /// - Parameters:
  ///   - keys: The words of each name, and what else it may be found under.
  ///   - communes: The commune of each, where it is known.
  init(_ keys: [[String]], communes: [String?]) {
    var counts: [String: Int] = [:]
    for key in keys.joined() { counts[key, default: 0] += 1 }
    for (index, words) in keys.enumerated() {
      for word in words {
        file(index, under: word, sharedBy: counts[word] ?? 0, commune: communes[index])
      }
    }
  }

  private mutating func file(
    _ index: Int, under word: String, sharedBy count: Int, commune: String?
  ) {
    if count <= NameBlocks.most {
      file(index, under: word)
    } else if let commune {
      file(index, under: word + "@" + commune)
    }
    guard count <= NameBlocks.few, word.utf8.count > 4 else { return }
    file(index, under: "<" + word.prefix(4))
    file(index, under: ">" + word.suffix(4))
  }

  private mutating func file(_ index: Int, under key: String) {
    if blocks[key]?.last != Int32(index) { blocks[key, default: []].append(Int32(index)) }
  }

  /// The pairs of names that share a block, each once, in order.
  var pairs: [(Int, Int)] {
    var found: [UInt64] = []
    for (key, members) in blocks where members.count > 1 {
      let most = key.contains("@") ? NameBlocks.mostInCommune : NameBlocks.most
      if members.count <= most { found += NameBlocks.pairs(of: members) }
    }
    found.sort()
    return found.indices.compactMap { index in
      guard index == 0 || found[index] != found[index - 1] else { return nil }
      return (Int(found[index] >> 32), Int(found[index] & 0xFFFF_FFFF))
    }
  }

  /// The pairs of some names, each as one number.
  private static func pairs(of members: [Int32]) -> [UInt64] {
    members.indices.flatMap { place in
      members[(place + 1)...].map { UInt64(members[place]) << 32 | UInt64($0) }
    }
  }
}
