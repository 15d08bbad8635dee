import Tables

extension FileSystem {
  /// Returns the bytes of a file that must be there.
  ///
  /// - Throws: A problem if the file is not there or cannot be read.
  public static func contents(of path: String) throws(Problems) -> [UInt8] {
    guard let bytes = try bytes(atPath: path) else { throw Problems([.noSource(path)]) }
    return bytes
  }
}
