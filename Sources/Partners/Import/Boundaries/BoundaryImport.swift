import Languages
import Tables
import Territories

/// Outlines of communes (GeoJSON) on their way to records: a code, a name and a point inside.
///
///     let outlines = try BoundaryImport(geoJSON: bytes, file: "communes-30-gard.geojson")
///     outlines.folder.ledger.accounts[0].description
///     // "353 read = 353 kept + 0 merged + 0 rejected"
///
/// Conventions: the point is the one farthest from the outline in the largest polygon of the
/// commune, its holes left out, measured in Lambert-93; it lies inside, where a centroid may not. A
/// commune that comes twice keeps its first outline.
public struct BoundaryImport: Sendable {
  /// The communes, in the order of their codes.
  public let communes: [Commune]
  /// What became of each outline, counted from 1 in the order of the file.
  public let ledger: ImportLedger

  private let file: String

  /// Reads the outlines of communes.
  ///
  /// - Throws: That the file is no GeoJSON of features.
  /// - Complexity: O(*n*) in the number of corners.
  public init(geoJSON bytes: [UInt8], file: String) throws(Problems) {
    let features = try JSONFile.decode(BoundaryFile.self, from: bytes, file: file).features
    var account = ImportLedger.Account("outlines", read: features.count)
    var communes: [Commune] = []
    var places: [String: Int] = [:]
    for (index, feature) in features.enumerated() {
      do throws(OutlineRefusal) {
        let commune = try Commune(feature)
        if let earlier = places[commune.code] {
          account.merge(index + 1, with: earlier)
        } else {
          places[commune.code] = index + 1
          communes.append(commune)
        }
      } catch {
        account.reject(index + 1, error.reason)
      }
    }
    account.kept = communes.count
    self.file = file
    self.communes = communes.sorted { $0.code < $1.code }
    ledger = ImportLedger(
      sources: [.init(file: file, dialect: "GeoJSON", headerLine: nil)], accounts: [account])
  }

  /// The record folder of the communes.
  public var folder: ImportedFolder {
    ImportedFolder(
      name: file.packageName,
      title: Text(fr: "Communes de \(file)", en: "Communes of \(file)"),
      tables: [RecordTable(CommuneRecord.definition, rows: communes.map(record))], ledger: ledger)
  }

  private func record(_ commune: Commune) -> [String: String] {
    [
      "code": commune.code, "name": commune.name,
      "longitude": commune.point?.longitude.plainText ?? "",
      "latitude": commune.point?.latitude.plainText ?? "", "source": file,
    ]
  }
}

/// That an outline makes no commune.
private struct OutlineRefusal: Error {
  let reason: RejectionReason
}

extension Commune {
  fileprivate init(_ feature: BoundaryFile.Feature) throws(OutlineRefusal) {
    guard let code = feature.properties.code, !code.isEmpty else {
      throw OutlineRefusal(reason: .noIdentifier)
    }
    guard let name = feature.properties.name, !name.isEmpty else {
      throw OutlineRefusal(reason: .noName)
    }
    guard let point = feature.geometry?.innerPoint else {
      throw OutlineRefusal(reason: .noOutline)
    }
    self.init(code: code, name: name, point: point)
  }
}

extension BoundaryFile.Geometry {
  /// A point well inside the largest polygon, to five decimals: a metre.
  fileprivate var innerPoint: GeographicPoint? {
    let outlines = polygons.map { $0.compactMap(Ring.init(degrees:)) }
    let areas = outlines.map { abs($0.first?.area ?? 0) }
    guard let most = areas.max(), most > 0, let largest = areas.firstIndex(of: most),
      let point = outlines[largest].labelPoint,
      let place = try? GeographicPoint(lambert93: point)
    else { return nil }
    return try? GeographicPoint(
      longitude: (place.longitude * 1e5).rounded() / 1e5,
      latitude: (place.latitude * 1e5).rounded() / 1e5)
  }
}

extension Ring {
  /// Makes a ring of corners in degrees, longitude first, or nil if one is no place.
  fileprivate init?(degrees corners: [[Double]]) {
    let points = corners.compactMap { corner in
      corner.count < 2 ? nil : try? GeographicPoint(longitude: corner[0], latitude: corner[1])
    }
    guard points.count == corners.count, points.count > 2 else { return nil }
    let isClosed = points.first == points.last
    self.init((isClosed ? points.dropLast() : points[...]).map(PlanarPoint.init(lambert93:)))
  }
}
