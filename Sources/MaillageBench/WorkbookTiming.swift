#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Tables

/// How long reading a workbook takes, and how much memory the process ever held.
struct WorkbookTiming {
  private let sheets: Int
  private let cells: Int
  private let seconds: Double

  /// Reads a workbook once, for a second reading would find the memory of the first.
  init(path: String) throws(Problems) {
    let bytes = try FileSystem.bytes(of: path, in: path.hasPrefix("/") ? "" : ".") ?? []
    let clock = ContinuousClock()
    let start = clock.now
    let workbook = try Workbook(bytes, file: path)
    seconds = (clock.now - start) / .seconds(1)
    sheets = workbook.sheets.count
    cells = workbook.sheets.flatMap(\.rows).reduce(0) { $0 + $1.cells.count }
  }

  /// The result as a line of JSON.
  var json: String {
    #"{"sheets": \#(sheets), "cells": \#(cells), "seconds": \#(seconds), "#
      + #""peakMegabytes": \#(WorkbookTiming.peakMegabytes)}"#
  }

  /// What the process held at most, in megabytes.
  private static var peakMegabytes: Int {
    var usage = rusage()
    // The process itself; Linux and Darwin give RUSAGE_SELF different types, and both this value.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) >> 20
    #else
      return Int(usage.ru_maxrss) >> 10
    #endif
  }
}
