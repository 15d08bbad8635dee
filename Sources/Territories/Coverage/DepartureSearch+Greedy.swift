extension DepartureSearch {
  /// Returns a set that is enough, from the carrier whose departure fells the most units at once.
  ///
  /// Conventions: of those that fell equally many, the one with the most units, each shared among
  /// its carriers; then the first.
  ///
  /// - Complexity: O(*r* log *r*) for *r* pairs of a carrier and a class.
  func greedySet() -> [Int] {
    var left = classes.map(\.carriers.count)
    var queue = DepartureQueue(self)
    var isGone = [Bool](repeating: false, count: classesOfCarrier.count)
    var (chosen, fallen) = ([Int](), 0)
    while 2 * fallen <= coveredCount, let carrier = queue.popFirst() {
      isGone[carrier] = true
      chosen.append(carrier)
      for place in classesOfCarrier[carrier] {
        left[place] -= 1
        if left[place] == 0 { fallen += classes[place].unitCount }
        guard left[place] == 1, let last = classes[place].carriers.first(where: { !isGone[$0] })
        else { continue }
        queue.raise(last, by: classes[place].unitCount)
      }
    }
    return chosen
  }
}

/// The carriers in the order of what their departure fells, which grows as others leave.
private struct DepartureQueue {
  private struct Entry: Comparable {
    let felled: Int
    let credit: Double
    let carrier: Int

    static func < (left: Entry, right: Entry) -> Bool {
      (left.felled, left.credit, right.carrier) < (right.felled, right.credit, left.carrier)
    }
  }

  private var heap: [Entry] = []
  private var felled: [Int]
  private let credits: [Double]
  private var isGone: [Bool]

  init(_ search: DepartureSearch) {
    felled = search.classesOfCarrier.map { places in
      places.reduce(0) { sum, place in
        search.classes[place].carriers.count == 1 ? sum + search.classes[place].unitCount : sum
      }
    }
    credits = search.classesOfCarrier.map { places in
      places.reduce(0) { sum, place in
        sum + Double(search.classes[place].unitCount)
          / Double(search.classes[place].carriers.count)
      }
    }
    isGone = felled.map { _ in false }
    for carrier in felled.indices { push(carrier) }
  }

  mutating func raise(_ carrier: Int, by count: Int) {
    felled[carrier] += count
    push(carrier)
  }

  /// Takes the first out; what was pushed before it was raised is passed over.
  mutating func popFirst() -> Int? {
    while let first = pop() {
      if !isGone[first.carrier], first.felled == felled[first.carrier] {
        isGone[first.carrier] = true
        return first.carrier
      }
    }
    return nil
  }

  private mutating func push(_ carrier: Int) {
    heap.append(Entry(felled: felled[carrier], credit: credits[carrier], carrier: carrier))
    var place = heap.count - 1
    while place > 0, heap[(place - 1) / 2] < heap[place] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() -> Entry? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var place = 0
    while true {
      let children = (2 * place + 1)..<min(2 * place + 3, max(heap.count, 2 * place + 1))
      guard let larger = children.max(by: { heap[$0] < heap[$1] }), heap[place] < heap[larger]
      else { return first }
      heap.swapAt(place, larger)
      place = larger
    }
  }
}
