import Languages
import Tables

extension Problems {
  /// Returns the problems as SARIF 2.1.0, for editors and for the checks of a forge.
  ///
  /// Conventions: a column is that of the first letter of the cell, in UTF-16 units as SARIF counts
  /// where nothing else is said; without `places` there is none. A cell of a workbook is a logical
  /// location. Messages are in one language; both stand in `properties`.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - version: That of the tool.
  ///   - folder: What precedes the names of the files, as somebody wrote it.
  ///   - places: The line and letter where a cell begins, or nil where that is not known.
  /// - SeeAlso: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
  public func sarif(
    in language: Language, version: String, under folder: String,
    places: (Location) -> (line: Int, letter: Int)? = { _ in nil }
  ) -> JSONValue {
    let rules = Problem.Code.allCases
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "maillage", "version": .string(version),
              "rules": .array(rules.map { $0.rule(in: language) }),
            ]
          ],
          "language": .string(language.rawValue), "columnKind": "utf16CodeUnits",
          "results": .array(
            all.map { problem in
              problem.result(
                in: language, rule: rules.firstIndex(of: problem.code) ?? 0, folder,
                places(problem.location))
            }),
        ]
      ],
    ]
  }
}

extension Problem.Code {
  fileprivate func rule(in language: Language) -> JSONValue {
    [
      "id": .string(rawValue), "shortDescription": ["text": .string(words[language])],
      "defaultConfiguration": ["level": .string(level)],
      "properties": ["fr": .string(words.french), "en": .string(words.english)],
    ]
  }

  /// Sheets that are not read or not seen are no fault.
  fileprivate var level: String {
    self == .unusedSheet || self == .hiddenSheet ? "note" : "error"
  }
}

extension Problem {
  fileprivate func result(
    in language: Language, rule: Int, _ folder: String, _ place: (line: Int, letter: Int)?
  ) -> JSONValue {
    [
      "ruleId": .string(code.rawValue), "ruleIndex": .integer(rule), "level": .string(code.level),
      "message": ["text": .string(statement(in: language))],
      "locations": [location.sarif(folder, place)],
      "properties": [
        "fr": .string(statement(in: .french)), "en": .string(statement(in: .english)),
        "field": JSONValue(field), "value": JSONValue(value), "nearest": JSONValue(nearest),
        "cell": JSONValue(location.column),
      ],
    ]
  }
}

extension Location {
  fileprivate func sarif(_ folder: String, _ place: (line: Int, letter: Int)?) -> JSONValue {
    var physical: [String: JSONValue] = [
      "artifactLocation": ["uri": .string((folder + file).percentEncoded)]
    ]
    if sheet == nil, let line = place?.line ?? line {
      var region: [String: JSONValue] = ["startLine": .integer(line)]
      if let place { region["startColumn"] = .integer(place.letter) }
      physical["region"] = .object(region)
    }
    guard sheet != nil else { return ["physicalLocation": .object(physical)] }
    return [
      "physicalLocation": .object(physical),
      "logicalLocations": [["fullyQualifiedName": .string(description)]],
    ]
  }
}

extension String {
  /// This path as a URI reference: letters, digits and `-._~/` stay, other bytes become `%XX`.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || (48...57).contains(byte)
      guard !isPlain, !"-._~/".utf8.contains(byte) else { return String(scalar) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
