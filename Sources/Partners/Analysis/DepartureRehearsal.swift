import Graphs

/// What a departure leaves behind: who falls silent, what hangs by a thread, and what repairs it.
public struct DepartureRehearsal: Sendable {
  /// What one of several departures would take if it came alone.
  public struct Alone: Sendable, Hashable {
    /// Who leaves alone, by identifier.
    public let id: String
    /// The units that fall silent, as indices into the institutions.
    public let silenced: [Int]
    /// The number of components that the institutions fall into.
    public let componentCount: Int
  }

  /// Who leaves, and what becomes of their meetings.
  public let departure: Departure
  /// The institutions that leave, parts included, as indices.
  public let institutions: [Int]
  /// The professionals who leave, as indices.
  public let professionals: [Int]
  /// The meetings of the window that are not held, as indices.
  public let fallenMeetings: [Int]
  /// The coverage as it is, or nil if the records lack one of the two territorial systems.
  public let before: Coverage?
  /// The coverage without those who leave.
  public let after: Coverage?
  /// The units that lose, the gravest first, then the heaviest.
  public let units: [UnitFall]
  /// The cells that lose, the gravest first, then the heaviest.
  public let cells: [CellFall]
  /// The institutions that were at something, as they hold together now.
  public let cohesionBefore: Cohesion
  /// Those of them that stay, as they would hold together.
  public let cohesionAfter: Cohesion
  /// What each departure would take alone; empty for one, or for more than twelve.
  public let alone: [Alone]

  /// The units that fall silent, as indices into the institutions.
  public var silenced: [Int] {
    units.filter { $0.fall == .silent }.map(\.unit)
  }

  /// The units that only the joint departure silences: every single one spares them.
  public var silencedOnlyTogether: [Int] {
    guard !alone.isEmpty else { return [] }
    let singly = Set(alone.flatMap(\.silenced))
    return silenced.filter { !singly.contains($0) }
  }

  /// The cells that lose for certain: those of an unknown state may have had nothing to lose.
  public var certainCells: [CellFall] {
    cells.filter { $0.fall != .possiblySilent }
  }

  /// How many introductions would give every cell that loses for certain two carriers again.
  public var introductionCount: Int {
    certainCells.reduce(0) { $0 + $1.repair.introductions.count }
  }
}

extension Network {
  /// Returns what falls silent if somebody leaves, in a window.
  ///
  /// Read it as a succession plan: not who is central, but which schools have nobody left, and
  /// whom to introduce to them before it happens.
  ///
  ///     let rehearsal = network.rehearsal(without: Departure(of: ["reseda"]), settings)
  ///     rehearsal.cohesionBefore.componentSizes.count      // 3: three separate worlds
  ///     rehearsal.cohesionAfter.componentSizes.count       // 39 without the coordination
  ///
  /// Conventions: an institution leaves with its parts and with the professionals of all of them;
  /// a professional leaves alone, and the institution stays with whoever else came for it. Those
  /// who leave are counted neither as silenced nor as parted from the others: shares of pairs are
  /// of those who stay. Coverage before and after follows one rule.
  ///
  /// - Parameters:
  ///   - departure: Who leaves, each an actor of the records, and what becomes of their meetings.
  ///   - settings: When, and which systems play which part.
  /// - Complexity: That of ``coverage(_:)``, once more per departure if several leave; DF adds
  ///   O(*nm*) up to ``Cohesion/stepLimit``.
  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006),
  ///   doi:10.1007/s10588-006-7084-x
  public func rehearsal(
    without departure: Departure, _ settings: AnalysisSettings
  ) -> DepartureRehearsal {
    rehearsals(without: [departure], settings)[0]
  }

  /// Returns what falls silent by each of several departures, looked at one by one.
  ///
  /// - Parameters:
  ///   - departures: Who leaves, each departure for itself.
  ///   - settings: When, and which systems play which part.
  ///   - coverage: The coverage as it is, where it is known already.
  /// - SeeAlso: ``rehearsal(without:_:)``
  public func rehearsals(
    without departures: [Departure], _ settings: AnalysisSettings, from coverage: Coverage? = nil
  ) -> [DepartureRehearsal] {
    precondition(
      departures.allSatisfy { $0.ids.allSatisfy(isActor) },
      "somebody leaves whom the records do not know")
    let network = RehearsedNetwork(self, settings, before: coverage)
    return concurrently(departures.count) { network.rehearsal(of: departures[$0]) }
  }
}
