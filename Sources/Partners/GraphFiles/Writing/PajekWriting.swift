import Graphs

/// Writes a Pajek network: vertices by identifier, then `*Edges` or `*Arcs`.
///
/// Pajek's two-mode networks have the actors first: with another order the modes are left out.
struct PajekWriting {
  private let network: NamedGraph

  init(_ network: NamedGraph) {
    self.network = network
  }

  /// The whole file.
  var text: String {
    let ties = network.writtenTies.map {
      "\($0.source + 1) \($0.target + 1) \($0.strength.shortest)\n"
    }
    let vertices = network.ids.enumerated().map { "\($0 + 1) \"\(name($1))\"\n" }
    return "*Vertices \(network.ids.count)\(actorCount)\n" + vertices.joined()
      + (network.isDirected ? "*Arcs\n" : "*Edges\n") + ties.joined()
  }

  private var actorCount: String {
    guard let modes = network.modes else { return "" }
    let actors = modes.prefix { $0 == .actors }.count
    return modes.dropFirst(actors).allSatisfy { $0 == .events } ? " \(actors)" : ""
  }

  /// A name holds neither line ends nor Pajek's quotation marks, for which it has no other sign.
  private func name(_ id: String) -> String {
    String(id.map { $0.isNewline ? " " : $0 == "\"" ? "'" : $0 })
  }
}
