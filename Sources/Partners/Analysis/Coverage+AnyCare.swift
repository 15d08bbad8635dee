extension Coverage {
  /// The districts with a unit that met care of any sector in the window, as indices.
  ///
  /// Read it beside the pupils who are linked to their own sector: that a district knows somebody
  /// of care says little of whether it is the right body.
  public var districtsMeetingAnyCare: [Int] {
    cellUnits.indices.filter { row in
      cellUnits[row].contains { $0.contains { units[$0].meetsAnyCare } }
    }
  }
}

extension UnitCoverage {
  /// Whether it met care of any sector in the window.
  public var meetsAnyCare: Bool { !ties.isEmpty || !tiesElsewhere.isEmpty }
}
