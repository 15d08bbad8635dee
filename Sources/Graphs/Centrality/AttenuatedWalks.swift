extension Graph {
  /// How near to its bound an attenuation may come: at the bound itself rounding decides.
  static let attenuationMargin = 1e-9

  /// What arrives at each vertex along all walks, each step multiplying by strength and attenuation.
  ///
  /// That is the *x* with *x* = *start* + *attenuation* · *A* · *x*, found by conjugate gradients:
  /// within the bound the matrix of that equation is positive definite. They end when the error is
  /// 1e-14 of the start, or after 20,000 steps.
  ///
  /// - Throws: ``AttenuationError`` if the walks add up to no finite number.
  func attenuatedWalks(
    from start: ContiguousArray<Double>, attenuation: Double
  ) throws(AttenuationError) -> ContiguousArray<Double> {
    let largest = largestEigenvalue()
    guard attenuation.magnitude * largest < 1 - Self.attenuationMargin, attenuation.isFinite else {
      throw AttenuationError(attenuation: attenuation, bound: largest > 0 ? 1 / largest : nil)
    }
    var result = ContiguousArray<Double>(repeating: 0, count: vertexCount)
    var errors = start
    var direction = start
    var squaredError = dot(errors, errors)
    let goal = squaredError * 1e-28
    for _ in 0..<20_000 where squaredError > goal {
      let image = withoutAttenuated(direction, attenuation)
      let step = squaredError / dot(direction, image)
      for vertex in 0..<vertexCount {
        result[vertex] += step * direction[vertex]
        errors[vertex] -= step * image[vertex]
      }
      let next = dot(errors, errors)
      for vertex in 0..<vertexCount {
        direction[vertex] = errors[vertex] + next / squaredError * direction[vertex]
      }
      squaredError = next
    }
    return result
  }

  /// The vector *x* − *attenuation* · *A* · *x*.
  private func withoutAttenuated(
    _ vector: ContiguousArray<Double>, _ attenuation: Double
  ) -> ContiguousArray<Double> {
    let targets = targets.span
    let strengths = strengths.span
    let factors = vector.span
    var product = vector
    for vertex in 0..<vertexCount {
      var sum = 0.0
      for place in row(vertex) { sum += strengths[place] * factors[Int(targets[place])] }
      product[vertex] -= attenuation * sum
    }
    return product
  }

  private func dot(_ one: ContiguousArray<Double>, _ other: ContiguousArray<Double>) -> Double {
    one.indices.reduce(0) { $0 + one[$1] * other[$1] }
  }
}
