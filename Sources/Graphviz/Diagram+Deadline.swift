/// Layouts that end in time or are ended.
///
/// An engine of springs or ranks may take seconds or hours, and its limits on nodes and edges are
/// only a habit of diagrams. Here the work is done by another process of this same program, which
/// is killed at the deadline; the limits do not hold. It costs some 50 ms a diagram.
extension Diagram {
  /// Returns where an engine puts the nodes, unless that takes longer than a limit.
  ///
  ///     let layout = try diagram.layout(by: .neato, within: .seconds(20))
  ///
  /// - Parameters:
  ///   - engine: The way of placing the nodes.
  ///   - limit: How long it may take.
  /// - Throws: A `GraphvizError` that names the place and the cure: `tooSlow` at the deadline.
  public func layout(by engine: Engine, within limit: Duration) throws(GraphvizError) -> Layout {
    try drawing(as: [], by: engine, within: limit).layout
  }

  /// Returns this diagram in several formats, unless that takes longer than a limit.
  ///
  ///     let files = try diagram.rendered(as: [.svg], by: .dot, within: .seconds(20))
  ///
  /// Conventions: the bytes are those that `rendered(as:by:)` returns.
  ///
  /// - Parameters:
  ///   - formats: The kinds of files to write.
  ///   - engine: The way of placing the nodes.
  ///   - limit: How long all of it may take.
  /// - Throws: A `GraphvizError` that names the place and the cure: `tooSlow` at the deadline.
  public func rendered(
    as formats: [Format], by engine: Engine, within limit: Duration
  ) throws(GraphvizError) -> [Format: [UInt8]] {
    try drawing(as: formats, by: engine, within: limit).files
  }

  /// Returns the layout, the files and what was not drawn as asked, unless that takes too long.
  ///
  ///     let drawing = try diagram.drawing(as: [.svg], by: .fdp, within: .seconds(20))
  ///
  /// Conventions: other threads draw meanwhile; a crash of the library is an error here, and what
  /// memory it leaks goes with the process.
  ///
  /// - Parameters:
  ///   - formats: The kinds of files to write.
  ///   - engine: The way of placing the nodes.
  ///   - limit: How long all of it may take.
  /// - Throws: A `GraphvizError` that names the place and the cure: `tooSlow` at the deadline.
  public func drawing(
    as formats: [Format], by engine: Engine, within limit: Duration
  ) throws(GraphvizError) -> Drawing {
    try check(for: engine, size: false)
    let worker = Worker(within: limit)
    return try drawing(as: formats, by: engine) {
      (diagram, formats, engine) throws(GraphvizError) in
      try worker.drawing(of: diagram, as: formats, by: engine)
    }
  }
}
