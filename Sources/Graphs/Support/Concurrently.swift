import Dispatch

/// Returns what a piece of work gives for each number below a count, in the order of the numbers.
///
/// The pieces must be the same whatever the number of threads: a sum over the results then is, too.
/// Dispatch hands them to as many threads as there are cores.
package func concurrently<Result: Sendable>(
  _ count: Int, onOneThread: Bool = false, _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard !onOneThread, count > 1 else { return (0..<count).map(work) }
  var results = [Result?](repeating: nil, count: count)
  results.withUnsafeMutableBufferPointer { buffer in
    // Each number writes its own place, and nobody reads before all have written.
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: count) { places[$0] = work($0) }
  }
  return results.compactMap { $0 }
}
