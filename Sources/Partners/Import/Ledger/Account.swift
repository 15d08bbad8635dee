import Languages

extension ImportLedger {
  /// What became of the rows of one table of a source.
  public struct Account: Sendable, Hashable, CustomStringConvertible {
    /// A row that was added to an earlier one.
    public struct Merge: Sendable, Hashable {
      /// Its line.
      public let line: Int
      /// Its column, where a cell is meant.
      public let column: Int?
      /// The line of the row that it was added to.
      public let with: Int
    }

    /// A row that was left out.
    public struct Rejection: Sendable, Hashable {
      /// Its line.
      public let line: Int
      /// Its column, where a cell is meant.
      public let column: Int?
      /// Why.
      public let reason: RejectionReason
    }

    /// What is counted, as `rows` or `marks`.
    public let table: String
    /// How many there are in the source.
    public let read: Int
    /// How many became records of their own.
    public internal(set) var kept = 0
    /// Those that were added to an earlier one.
    public internal(set) var merged: [Merge] = []
    /// Those that were left out.
    public internal(set) var rejected: [Rejection] = []

    init(_ table: String, read: Int) {
      self.table = table
      self.read = read
    }

    /// Whether every row is accounted for.
    public var isBalanced: Bool {
      read == kept + merged.count + rejected.count
    }

    /// The sum, as in `18 read = 17 kept + 1 merged + 0 rejected`.
    public var description: String {
      "\(read) read = \(kept) kept + \(merged.count) merged + \(rejected.count) rejected"
    }

    /// How many were rejected for each reason, in the order of the reasons.
    public var rejections: [(reason: RejectionReason, count: Int)] {
      RejectionReason.allCases.compactMap { reason in
        let count = rejected.count { $0.reason == reason }
        return count == 0 ? nil : (reason, count)
      }
    }

    mutating func merge(_ line: Int, column: Int? = nil, with: Int) {
      merged.append(Merge(line: line, column: column, with: with))
    }

    mutating func reject(_ line: Int, column: Int? = nil, _ reason: RejectionReason) {
      rejected.append(Rejection(line: line, column: column, reason: reason))
    }
  }
}
