import Foundation
import Synchronization

/// Threads of their own, more than there are processors.
enum Threads {
  /// Returns what work yields for each number, all started before any of them goes on.
  static func run<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value)
    -> [Value]
  {
    let results = Results<Value>()
    let ready = DispatchSemaphore(value: 0)
    let go = DispatchSemaphore(value: 0)
    let done = DispatchGroup()
    for number in 0..<count {
      done.enter()
      Thread.detachNewThread {
        ready.signal()
        go.wait()
        let value = work(number)
        results.values.withLock { $0[number] = value }
        done.leave()
      }
    }
    for _ in 0..<count { ready.wait() }
    for _ in 0..<count { go.signal() }
    done.wait()
    return results.values.withLock { values in (0..<count).compactMap { values[$0] } }
  }

  /// A class, for threads share it.
  private final class Results<Value: Sendable>: Sendable {
    let values = Mutex<[Int: Value]>([:])
  }
}
