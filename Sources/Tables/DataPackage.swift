import Foundation
import Languages

/// The description of a record folder: `datapackage.json`, a Frictionless Data Package.
///
/// - SeeAlso: https://datapackage.org/standard/data-package/
public struct DataPackage: Sendable, Decodable {
  /// One file of the folder.
  public struct Resource: Sendable, Decodable {
    /// The name of the table.
    public let name: String
    /// The file, relative to the folder.
    public let path: String
    /// The columns of the table.
    public let schema: Schema?
  }

  /// The columns of a table.
  public struct Schema: Sendable, Decodable {
    /// The columns, in order.
    public let fields: [Field]
  }

  /// One column of a table.
  public struct Field: Sendable, Decodable {
    /// Its name.
    public let name: String
    /// The words that it may hold, where they are limited, and whether it may be empty.
    public let constraints: Constraints?
  }

  /// What the cells of a column must satisfy.
  public struct Constraints: Sendable, Decodable {
    /// Whether a cell may be empty.
    public let required: Bool?
    /// The words that a cell may hold.
    public let `enum`: [String]?
  }

  /// Where facts come from, under the short names that rows use.
  public struct Source: Sendable, Decodable {
    /// The short name, as in `004:1272`.
    public let name: String?
    /// The full title.
    public let title: String
  }

  /// The name of the package.
  public let name: String
  /// Its title.
  public let title: String?
  /// Its files.
  public let resources: [Resource]
  /// Where its facts come from.
  public let sources: [Source]?
  /// What Maillage must know beside the tables.
  public let maillage: Settings?

  /// What the tool must know beside the tables; each part has a default.
  public struct Settings: Sendable, Decodable {
    /// Titles by language code.
    public let title: [String: String]?
    /// The first day of the window of analysis, as a date.
    public let from: String?
    /// The day on which the analysis stands, as a date.
    public let asOf: String?
    /// The zoning of care.
    public let careZoning: String?
    /// The zoning of education.
    public let educationZoning: String?
    /// The meetings that should visit every territory, and the zoning that they follow.
    public let meetings: Series?
    /// The directories that should list every territory, and the zoning that they follow.
    public let directories: Series?
    /// The sectors of activity that count as care.
    public let careSectors: [String]?
    /// The institutions and professionals who coordinate the network, by identifier.
    public let coordinator: [String]?
    /// The kinds of institution that every zone of a zoning should have.
    public let expected: [Series]?
    /// The zonings whose communes of no zone follow the nearest commune of one.
    public let inferred: [String]?
    /// The territories where several kinds of institution should work together.
    public let sites: Sites?
    /// The ratios of two counts that the network wants to see.
    public let ratios: [Ratio]?
    /// The interactions that the network reports as its actions of the window, by identifier.
    public let actions: [String]?
    /// Kinds of institution beside those of the vocabulary.
    public let kinds: [String]?
  }

  /// A kind of record that should reach every zone of a zoning.
  public struct Series: Sendable, Decodable {
    /// The kind of interaction, tool or institution.
    public let kind: String
    /// The zoning whose zones it should reach.
    public let zoning: String
  }

  /// The file that describes a folder.
  public static let fileName = "datapackage.json"

  /// Reads the description of a folder.
  ///
  /// - Throws: A problem with the path inside the JSON that is not as the standard says.
  public init(json bytes: [UInt8]) throws(Problems) {
    do {
      self = try JSONDecoder().decode(DataPackage.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Problems([.badPackage(error.reason)])
    } catch {
      throw Problems([.badPackage(.notJSON)])
    }
  }
}

extension Problem {
  fileprivate static func badPackage(_ reason: Text) -> Problem {
    Problem(
      .badPackage, at: Location(file: DataPackage.fileName),
      message: Text(
        fr: "ce n’est pas la description d’un dossier d’enregistrements (\(reason.french))",
        en: "this does not describe a record folder (\(reason.english))"))
  }
}
