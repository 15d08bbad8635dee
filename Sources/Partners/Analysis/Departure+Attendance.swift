extension Network {
  /// Returns who would be at what if some actors left and their meetings were held without them.
  ///
  /// Read it beside ``attendance(in:keeping:)``: whoever is in that and not in this one leaves, or
  /// has nobody left who came for it.
  ///
  ///     network.attendance(without: ["reseda"], in: window).occasions    // those of somebody else
  ///
  /// Conventions: those of ``rehearsal(without:_:)`` with the reading `absent`; institutions and
  /// interactions keep their indices.
  ///
  /// - Parameters:
  ///   - ids: The institutions and professionals who leave, by identifier.
  ///   - window: The span of days.
  ///   - selection: Which institutions and interactions to keep.
  /// - Complexity: O(*p* log *p*) for *p* participations.
  public func attendance(
    without ids: [String], in window: Window, keeping selection: Selection = Selection()
  ) -> Attendance {
    network(without: departed(Departure(of: ids)), fallen: [])
      .attendance(in: window, keeping: selection)
  }
}
