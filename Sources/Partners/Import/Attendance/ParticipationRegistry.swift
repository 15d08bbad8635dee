import Tables

/// Who took part in what, each actor, occasion and capacity once.
struct ParticipationRegistry {
  private(set) var records: [[String: String]] = []
  private var index: [[String]: (record: Int, line: Int)] = [:]

  /// Adds a participation, and returns the line of the earlier one that it was added to, if any.
  ///
  /// - Parameters:
  ///   - key: The interaction, the actor and the role.
  ///   - count: How many persons, or nil where the list does not say.
  ///   - line: Where the list says it.
  ///   - source: The same, as records say it.
  ///   - attributes: What else the row says.
  mutating func add(
    _ key: [String], count: Int?, line: Int, source: String, attributes: [String: String] = [:]
  ) -> Int? {
    if let earlier = index[key] {
      let before = records[earlier.record]["count"].flatMap { Int($0) } ?? 1
      records[earlier.record]["count"] = String(before + (count ?? 1))
      return earlier.line
    }
    index[key] = (records.count, line)
    var record = attributes
    record["interaction"] = key[0]
    record["actor"] = key[1]
    record["role"] = key[2]
    record["count"] = count.map { String($0) } ?? ""
    record["source"] = source
    records.append(record)
    return nil
  }
}
