/// How much of a workbook a reader takes before it refuses.
struct WorkbookLimits: Sendable {
  /// How many parts the archive may have.
  var parts = 10_000
  /// The size of the directory of the archive, in bytes.
  var directory = 1 << 22
  /// The size of all that is unpacked, in bytes.
  var unpacked = 1 << 29
  /// How many times as large as packed a part may be; sheets are 10 to 50 times.
  var ratio = 200
  /// The size up to which no ratio is refused, in bytes.
  var anyRatio = 1 << 22
  /// How many cells all sheets may have together, those before a value in its row included.
  var cells = 1 << 22
  /// How many UTF-16 units a cell may hold: what Excel itself allows.
  var textLength = 32_767
  /// How many rows a sheet may have.
  var rows = 1 << 20
  /// How many columns a sheet may have.
  var columns = 1 << 14
}
