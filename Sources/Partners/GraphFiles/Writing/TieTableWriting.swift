import Tables

extension NamedGraph {
  /// The ties as a table `source,target,strength`.
  var tieTable: String {
    CSVText.table(
      header: ["source", "target", "strength"],
      rows: writtenTies.map { [ids[$0.source], ids[$0.target], $0.strength.shortest] })
  }
}
