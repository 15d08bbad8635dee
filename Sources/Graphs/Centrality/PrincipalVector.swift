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
  /// A number for each place of the rows; only those of components searched mean anything.
  private(set) var entries: ContiguousArray<Double>

  private let rows: ComponentRows
  private var image: ContiguousArray<Double>
  private var direction: ContiguousArray<Double>
  private var directionImage: ContiguousArray<Double>
  private var directionLength = 0.0
  private var errors: ContiguousArray<Double>

  init(_ rows: ComponentRows) {
    self.rows = rows
    entries = ContiguousArray(repeating: 0, count: rows.vertices.count)
    image = entries
    direction = entries
    directionImage = entries
    errors = entries
  }

  /// Searches from equal entries, so that the same graph gives the same digits.
  mutating func search(_ component: Range<Int>) {
    let start = 1 / Double(component.count).squareRoot()
    for i in component { entries[i] = start }
    directionLength = 0
    var squaredError = 0.0
    for step in 0..<Self.maximumSteps {
      if step % Self.stepsBetweenProducts == 0 {
        scale(&entries, component)
        multiply(entries, into: &image, component)
      }
      value = dot(entries, image, component)
      let last = squaredError
      let overlap = takeErrors(component, squared: &squaredError)
      guard squaredError.squareRoot() > Self.tolerance * value else { break }
      turnDirection(component, keeping: last > 0 ? max(0, (squaredError - overlap) / last) : 0)
      multiply(direction, into: &directionImage, component)
      moveToBestMix(component)
    }
  }

  /// Notes by how much each vertex misses the equation, and returns the product with the last such.
  private mutating func takeErrors(_ component: Range<Int>, squared: inout Double) -> Double {
    squared = 0
    var overlap = 0.0
    for i in component {
      let error = image[i] - value * entries[i]
      squared += error * error
      overlap += error * errors[i]
      errors[i] = error
    }
    return overlap
  }

  /// Turns the direction to the errors, keeping some of what it was before it was made one long.
  ///
  /// Near the end it is made of rounding as much as of errors: only a second pass brings it to
  /// right angles with the entries.
  private mutating func turnDirection(_ component: Range<Int>, keeping share: Double) {
    let kept = share * directionLength
    for i in component { direction[i] = errors[i] + kept * direction[i] }
    removeEntries(component)
    directionLength = scale(&direction, component)
    removeEntries(component)
  }

  private mutating func removeEntries(_ component: Range<Int>) {
    let along = dot(direction, entries, component)
    for i in component { direction[i] -= along * entries[i] }
  }

  /// Moves to the mix of entries and direction of the largest eigenvalue, that of a 2 × 2 matrix.
  private mutating func moveToBestMix(_ component: Range<Int>) {
    // The errors rather than the image: what cancels between them would drown the last digits.
    let cross = dot(direction, errors, component)
    let half = (value - dot(direction, directionImage, component)) / 2
    let root = (half * half + cross * cross).squareRoot()
    var (stay, go) = half >= 0 ? (half + root, cross) : (cross, root - half)
    let length = (stay * stay + go * go).squareRoot()
    guard length > 0 else { return }
    (stay, go) = (stay / length, go / length)
    for i in component {
      entries[i] = stay * entries[i] + go * direction[i]
      image[i] = stay * image[i] + go * directionImage[i]
    }
  }

  private func multiply(
    _ vector: ContiguousArray<Double>, into product: inout ContiguousArray<Double>,
    _ component: Range<Int>
  ) {
    let offsets = rows.offsets.span
    let targets = rows.targets.span
    let strengths = rows.strengths.span
    let factors = vector.span
    for i in component {
      var sum = 0.0
      for place in Int(offsets[i])..<Int(offsets[i + 1]) {
        sum += strengths[place] * factors[Int(targets[place])]
      }
      product[i] = sum
    }
  }

  /// Four sums side by side: one would wait for itself at each addition.
  private func dot(
    _ one: ContiguousArray<Double>, _ other: ContiguousArray<Double>, _ component: Range<Int>
  ) -> Double {
    let one = one.span
    let other = other.span
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var i = component.lowerBound
    while i + 4 <= component.upperBound {
      first += one[i] * other[i]
      second += one[i + 1] * other[i + 1]
      third += one[i + 2] * other[i + 2]
      fourth += one[i + 3] * other[i + 3]
      i += 4
    }
    var sum = (first + second) + (third + fourth)
    while i < component.upperBound {
      sum += one[i] * other[i]
      i += 1
    }
    return sum
  }

  /// Makes a vector one long and returns how long it was.
  @discardableResult
  private func scale(_ vector: inout ContiguousArray<Double>, _ component: Range<Int>) -> Double {
    let length = dot(vector, vector, component).squareRoot()
    guard length > 0 else { return 0 }
    for i in component { vector[i] /= length }
    return length
  }
}
