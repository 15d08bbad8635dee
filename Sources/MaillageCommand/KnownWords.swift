import Languages

extension Subcommand {
  /// Refuses a value of an option that the records do not have.
  ///
  /// - Parameters:
  ///   - typed: What the command line gives.
  ///   - known: What the records have.
  ///   - option: The name of the option, for the error.
  ///   - what: What the value is not, as "is not an institution".
  static func require(
    _ typed: [String], among known: [String], of option: String, isNot what: Text
  ) throws(Failure) {
    let words = Set(known)
    guard let stranger = typed.first(where: { !words.contains($0) }) else { return }
    let nearest = known.nearest(to: stranger)
    throw .usage(
      Text(
        fr: "\(option) : « \(stranger) » \(what.french)"
          + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""),
        en: "\(option): '\(stranger)' \(what.english)"
          + (nearest.map { "; did you mean '\($0)'?" } ?? "")))
  }
}
