/// Keeps some lanes of a vector and makes the others 0.
///
/// Done on the bits: to compare vectors and choose by the result, compiled for any x86-64, took half
/// the time of the whole search.
struct LaneFilter: Sendable {
  /// For each set of four lanes, all bits of those in it.
  private let quarters: ContiguousArray<SIMD4<UInt64>>

  init() {
    quarters = ContiguousArray(
      (0..<16).map { set in
        SIMD4((0..<4).map { lane in set >> lane & 1 == 1 ? .max : 0 })
      })
  }

  @inline(__always)
  func keep(_ lanes: HopSearch.LaneSet, of vector: HopSearch.Lanes) -> HopSearch.Lanes {
    let mask = SIMD16(
      lowHalf: SIMD8(lowHalf: quarter(lanes), highHalf: quarter(lanes >> 4)),
      highHalf: SIMD8(lowHalf: quarter(lanes >> 8), highHalf: quarter(lanes >> 12)))
    let bits = unsafeBitCast(vector, to: SIMD16<UInt64>.self)
    return unsafeBitCast(bits & mask, to: HopSearch.Lanes.self)
  }

  @inline(__always)
  private func quarter(_ lanes: HopSearch.LaneSet) -> SIMD4<UInt64> { quarters[Int(lanes & 15)] }
}
