import Tables

/// The first finding as people see it from across a table: each claim apart, its share large.
struct Headline {
  /// The finding itself.
  let title: String
  /// The claims, each as what precedes its share, the share, and what follows.
  let claims: [(before: String, share: String, after: String)]

  /// Takes a finding apart.
  ///
  /// Conventions: claims end at semicolons; the first percentage of each is its share.
  ///
  /// - Parameter title: The finding, in either language.
  init(_ title: String) {
    self.title = title
    claims = title.split(separator: ";").map { part in
      let claim = String(part).trimmed
      // Spaces of French do not break, but a percentage may stand with a plain one.
      guard let found = claim.firstRange(of: /\d+([.,]\d+)?[\s\u{A0}\u{202F}]?%/) else {
        return (claim, "", "")
      }
      return (
        String(claim[..<found.lowerBound]), String(claim[found]),
        String(claim[found.upperBound...])
      )
    }
  }

  /// The finding in markup, or its plain words where nothing in it is a share.
  var html: String {
    // What precedes a semicolon is set as its language wants it.
    guard claims.contains(where: { !$0.share.isEmpty }) else { return title.escaped }
    let words = claims.map { claim in
      let share = claim.share.isEmpty ? "" : "<b>\(claim.share.escaped)</b>"
      return "\(claim.before.escaped)\(share)\(claim.after.escaped)"
    }
    return words.map { "<span class=\"claim\">\($0)</span>" }
      .joined(separator: "<span class=\"unseen\">; </span>")
  }
}
