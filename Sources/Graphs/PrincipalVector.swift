/// The search for the largest eigenvalue of a component and the vector that belongs to it.
///
/// The matrix times a vector adds to each vertex what its neighbours hold, by strength. Repeating
/// that alone finds the vector too, but slowly on chains and never on two-mode graphs; here each
/// step goes to the best mix of the present vector and a direction conjugate to the last, which
/// needs neither a shift nor luck.
///
/// - SeeAlso: E. E. Osborne, J. ACM 5 (1958); W. W. Bradbury, R. Fletcher, Numer. Math. 9 (1966),
///   doi:10.1007/BF02162089
struct PrincipalVector {
  /// The length of the error in the equation, relative to the eigenvalue, that ends the search.
  static let tolerance = 1e-12
  /// The number of steps that ends the search in any case.
  static let maximumSteps = 20_000
  /// After so many steps rounding is wiped off by a product with the matrix itself.
  static let stepsBetweenProducts = 50

  /// The largest eigenvalue of the component last searched.
  private(set) var value = 0.0
  /// A number for each vertex of the graph; only those of the component mean anything.
  private(set) var entries: ContiguousArray<Double>

  private let graph: Graph
  private var image: ContiguousArray<Double>
  private var direction: ContiguousArray<Double>
  private var directionImage: ContiguousArray<Double>
  private var directionLength = 0.0
  private var errors: ContiguousArray<Double>

  init(_ graph: Graph) {
    self.graph = graph
    entries = ContiguousArray(repeating: 0, count: graph.vertexCount)
    image = entries
    direction = entries
    directionImage = entries
    errors = entries
  }

  /// Searches from equal entries, so that the same graph gives the same digits.
  mutating func search(_ members: [Vertex]) {
    let start = 1 / Double(members.count).squareRoot()
    for vertex in members {
      entries[vertex.index] = start
      direction[vertex.index] = 0
      errors[vertex.index] = 0
    }
    directionLength = 0
    var squaredError = 0.0
    for step in 0..<Self.maximumSteps {
      if step % Self.stepsBetweenProducts == 0 {
        scale(&entries, members)
        multiply(entries, into: &image, members)
      }
      value = dot(entries, image, members)
      let last = squaredError
      let overlap = takeErrors(members, squared: &squaredError)
      guard squaredError.squareRoot() > Self.tolerance * value else { break }
      turnDirection(members, keeping: last > 0 ? max(0, (squaredError - overlap) / last) : 0)
      multiply(direction, into: &directionImage, members)
      moveToBestMix(members)
    }
  }

  /// Notes by how much each vertex misses the equation, and returns the product with the last such.
  private mutating func takeErrors(_ members: [Vertex], squared: inout Double) -> Double {
    squared = 0
    var overlap = 0.0
    for vertex in members {
      let error = image[vertex.index] - value * entries[vertex.index]
      squared += error * error
      overlap += error * errors[vertex.index]
      errors[vertex.index] = error
    }
    return overlap
  }

  /// Turns the direction to the errors, keeping some of what it was before it was made one long.
  ///
  /// Near the end it is made of rounding as much as of errors: only a second pass brings it to
  /// right angles with the entries.
  private mutating func turnDirection(_ members: [Vertex], keeping share: Double) {
    let kept = share * directionLength
    for vertex in members {
      direction[vertex.index] = errors[vertex.index] + kept * direction[vertex.index]
    }
    removeEntries(members)
    directionLength = scale(&direction, members)
    removeEntries(members)
  }

  private mutating func removeEntries(_ members: [Vertex]) {
    let along = dot(direction, entries, members)
    for vertex in members { direction[vertex.index] -= along * entries[vertex.index] }
  }

  /// Moves to the mix of entries and direction of the largest eigenvalue, that of a 2 × 2 matrix.
  private mutating func moveToBestMix(_ members: [Vertex]) {
    // The errors rather than the image: what cancels between them would drown the last digits.
    let cross = dot(direction, errors, members)
    let half = (value - dot(direction, directionImage, members)) / 2
    let root = (half * half + cross * cross).squareRoot()
    var (stay, go) = half >= 0 ? (half + root, cross) : (cross, root - half)
    let length = (stay * stay + go * go).squareRoot()
    guard length > 0 else { return }
    (stay, go) = (stay / length, go / length)
    for vertex in members {
      let i = vertex.index
      entries[i] = stay * entries[i] + go * direction[i]
      image[i] = stay * image[i] + go * directionImage[i]
    }
  }

  private func multiply(
    _ vector: ContiguousArray<Double>, into product: inout ContiguousArray<Double>,
    _ members: [Vertex]
  ) {
    let targets = graph.targets.span
    let strengths = graph.strengths.span
    let factors = vector.span
    for vertex in members {
      var sum = 0.0
      for place in graph.row(vertex.index) {
        sum += strengths[place] * factors[Int(targets[place])]
      }
      product[vertex.index] = sum
    }
  }

  private func dot(
    _ one: ContiguousArray<Double>, _ other: ContiguousArray<Double>, _ members: [Vertex]
  ) -> Double {
    members.reduce(0) { $0 + one[$1.index] * other[$1.index] }
  }

  /// Makes a vector one long and returns how long it was.
  @discardableResult
  private func scale(_ vector: inout ContiguousArray<Double>, _ members: [Vertex]) -> Double {
    let length = dot(vector, vector, members).squareRoot()
    guard length > 0 else { return 0 }
    for vertex in members { vector[vertex.index] /= length }
    return length
  }
}
