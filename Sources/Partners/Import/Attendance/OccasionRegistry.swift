import Tables

/// The occasions that a list names, each once, in the order of the list.
struct OccasionRegistry {
  private(set) var records: [[String: String]] = []
  private var identifiers = IdentifierRegistry()
  private var known: [[String]: String] = [:]

  /// Returns the identifier of an occasion, new or met before.
  mutating func identifier(
    of occasion: Occasion, kind: String, place: String, isHeld: Bool = true
  ) -> String {
    if let id = known[occasion.key] { return id }
    let wish = (["x"] + occasion.key.filter { !$0.isEmpty }).joined(separator: "-")
    let id = identifiers.identifier(like: wish, otherwise: "x")
    known[occasion.key] = id
    records.append([
      "id": id, "level": "event", "kind": kind, "label": occasion.label ?? "",
      "start": occasion.date?.description ?? "", "status": isHeld ? "held" : "planned",
      "source": place, "basis": isHeld ? "stated" : "inferred",
    ])
    return id
  }

  /// The occasions without a date.
  var undated: [String] {
    records.filter { ($0["start"] ?? "").isEmpty }.compactMap { $0["id"] }
  }

  /// The occasions that nobody is marked to have come to.
  var unattended: [String] {
    records.filter { $0["status"] == "planned" }.compactMap { $0["id"] }
  }
}
