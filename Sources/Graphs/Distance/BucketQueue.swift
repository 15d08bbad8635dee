/// Vertices waiting to be settled, the nearest first.
///
/// A vertex may wait more than once: whoever takes it out knows whether it has settled already.
protocol VertexQueue {
  mutating func push(_ vertex: Int32, at distance: Double)
  /// Takes out one of the nearest vertices, or nil when none waits.
  mutating func takeNearest() -> Int32?
}

/// Vertices in buckets of distance, each a little narrower than the shortest arc.
///
/// Nothing in the nearest bucket can come nearer by way of another in it, so that all of it may
/// settle in any order, and no order is kept. Buckets are used again in a ring, which must reach
/// as far as the longest arc.
struct BucketQueue: VertexQueue {
  private let perLength: Double
  private let slotMask: Int
  private var heads: ContiguousArray<Int32>
  /// Which slots are not empty, 64 to a word.
  private var occupied: ContiguousArray<UInt64>
  private var entries = ContiguousArray<(vertex: Int32, next: Int32)>()
  private var slot = 0
  private var count = 0

  /// Makes an empty queue, or nil when the longest arc spans too many of the shortest.
  init?(shortest: Double, longest: Double) {
    // Narrower by more than the tolerance of lengths, and by more than rounding.
    perLength = 1.01 / shortest
    guard longest * perLength < 4000 else { return nil }
    var slotCount = 64
    while Double(slotCount) < longest * perLength + 2 { slotCount *= 2 }
    slotMask = slotCount - 1
    heads = ContiguousArray(repeating: -1, count: slotCount)
    occupied = ContiguousArray(repeating: 0, count: slotCount / 64)
  }

  mutating func push(_ vertex: Int32, at distance: Double) {
    let target = Int(distance * perLength) & slotMask
    entries.append((vertex, heads[target]))
    heads[target] = Int32(truncatingIfNeeded: entries.count - 1)
    occupied[target / 64] |= 1 << UInt64(target % 64)
    count += 1
  }

  mutating func takeNearest() -> Int32? {
    guard count > 0 else {
      entries.removeAll(keepingCapacity: true)
      slot = 0
      return nil
    }
    if heads[slot] < 0 { advance() }
    let entry = entries[Int(heads[slot])]
    heads[slot] = entry.next
    if entry.next < 0 { occupied[slot / 64] &= ~(1 << UInt64(slot % 64)) }
    count -= 1
    return entry.vertex
  }

  /// Moves on round the ring to the next bucket that is not empty.
  private mutating func advance() {
    var word = slot / 64
    var bits = occupied[word] & (~0 << UInt64(slot % 64))
    while bits == 0 {
      word = (word + 1) % occupied.count
      bits = occupied[word]
    }
    slot = 64 * word + bits.trailingZeroBitCount
  }
}
