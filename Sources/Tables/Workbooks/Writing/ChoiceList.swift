import CXLSXWriter
import Foundation

/// The words that a spreadsheet offers in a column, under its heading.
struct ChoiceList {
  /// How many letters the words and the commas between them may have.
  static let longest = 255

  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// Sets the list on all the rows that a sheet can have, and returns the refusal, if any.
  func offer(in target: UnsafeMutablePointer<lxw_worksheet>, column: UInt16) -> lxw_error {
    var list = words.map { strdup($0) } + [nil]
    defer { list.forEach { free($0) } }
    return list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      return worksheet_data_validation_range(target, 1, column, 1_048_575, column, &validation)
    }
  }
}
