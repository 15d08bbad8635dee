import Foundation

/// JSON documents of a known shape.
public enum JSONFile {
  /// Returns the value that a JSON document holds.
  ///
  /// - Parameters:
  ///   - type: The shape to expect.
  ///   - bytes: The whole document, UTF-8.
  ///   - file: Its name, for errors.
  /// - Throws: A problem with the path inside the document that is not of that shape.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], file: String
  ) throws(Problems) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw Problems([.badJSON(error.reason, file: file)])
    } catch {
      throw Problems([.badJSON(.notJSON, file: file)])
    }
  }
}
