/// Whether two numbers agree to nine digits; a measure that is not defined agrees with nothing.
func approximatelyEqual(_ value: Double?, _ expected: Double, within limit: Double = 1e-9) -> Bool {
  guard let value else { return false }
  return (value - expected).magnitude <= limit * max(1, expected.magnitude)
}

/// Whether two lists of scores agree vertex by vertex, undefined with undefined.
func approximatelyEqual(_ values: [Double?], _ expected: [Double?]) -> Bool {
  values.count == expected.count
    && zip(values, expected).allSatisfy { value, expected in
      guard let expected else { return value == nil }
      return approximatelyEqual(value, expected)
    }
}
