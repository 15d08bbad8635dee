import CZip
import Foundation

/// A ZIP archive in memory, whose parts are unpacked piece by piece and never past their limits.
///
///     let archive = try ZipArchive(bytes, file: "network.ods")
///     try archive.read("content.xml") { piece, isLast in … }
///
/// This is the one file that knows libzip: no pointer of it leaves. It is a class because it must
/// close what it opened.
final class ZipArchive {
  private struct Part {
    let index: UInt64
    let size: UInt64
  }

  /// The name of the file, for errors.
  let file: String
  private let limits: WorkbookLimits
  private let archive: OpaquePointer
  private var unpacked: UInt64 = 0

  /// Opens an archive.
  ///
  /// - Throws: A problem if the archive is cut short, damaged, or claims too many parts.
  init(_ bytes: [UInt8], file: String, limits: WorkbookLimits = WorkbookLimits()) throws(Problems) {
    guard let directory = ZipDirectory(bytes) else { throw Problems([.damagedArchive(file)]) }
    guard directory.parts <= UInt64(limits.parts), directory.size <= UInt64(limits.directory) else {
      throw Problems([.tooManyParts(file, limit: limits.parts)])
    }
    guard let archive = ZipArchive.open(bytes) else { throw Problems([.damagedArchive(file)]) }
    self.file = file
    self.limits = limits
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
  }

  /// The archive reads from a copy that it frees itself.
  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  /// Whether the archive has a part; case does not count.
  func contains(_ name: String) -> Bool {
    zip_name_locate(archive, name, ZIP_FL_NOCASE) >= 0
  }

  /// Unpacks a part, piece by piece; the last piece is empty.
  ///
  /// - Throws: What `take` throws, or a problem if the part is missing, locked, damaged or larger
  ///   than it says or than the limits.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer, _ isLast: Bool) throws(Problems) -> Void
  ) throws(Problems) {
    let part = try part(name)
    guard let stream = zip_fopen_index(archive, part.index, 0) else {
      throw Problems([.damagedPart(name, of: file)])
    }
    defer { zip_fclose(stream) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { room.deallocate() }
    var (left, complaint): (UInt64, Problems?) = (part.size, nil)
    while true {
      let count = try unpack(stream, into: room, left: &left, name)
      if complaint == nil {
        do {
          try take(UnsafeRawBufferPointer(rebasing: room[..<count]), count == 0)
        } catch  where error.mayComeFromDamage {
          // The checksum at the end tells whether the bytes are to blame.
          complaint = error
        }
      }
      if count == 0 { break }
    }
    if let complaint { throw complaint }
  }

  /// Unpacks as much as there is room for, and returns how many bytes that was.
  ///
  /// - Parameter left: How many bytes the part still says to have.
  private func unpack(
    _ stream: OpaquePointer, into room: UnsafeMutableRawBufferPointer, left: inout UInt64,
    _ name: String
  ) throws(Problems) -> Int {
    let count = zip_fread(stream, room.baseAddress, UInt64(room.count))
    guard count >= 0 else { throw Problems([.damagedPart(name, of: file)]) }
    unpacked += UInt64(count)
    guard count <= left, unpacked <= UInt64(limits.unpacked) else {
      throw Problems([.bomb(name, of: file)])
    }
    left -= UInt64(count)
    return Int(count)
  }

  private func part(_ name: String) throws(Problems) -> Part {
    let index = zip_name_locate(archive, name, ZIP_FL_NOCASE)
    guard index >= 0 else { throw Problems([.missingPart(name, of: file)]) }
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, UInt64(index), 0, &stat) == 0 else {
      throw Problems([.damagedPart(name, of: file)])
    }
    guard stat.encryption_method == 0 else { throw Problems([.passwordProtected(file)]) }
    // Stored, or deflated: what spreadsheets write.
    guard [0, 8].contains(stat.comp_method) else {
      throw Problems([.strangePacking(name, of: file)])
    }
    let isDense = stat.size / max(stat.comp_size, 1) > UInt64(limits.ratio)
    guard stat.size <= UInt64(limits.unpacked), !isDense || stat.size <= UInt64(limits.anyRatio)
    else { throw Problems([.bomb(name, of: file)]) }
    return Part(index: UInt64(index), size: stat.size)
  }
}

extension ZipArchive {
  /// Scans a part that is an XML document.
  func scan(_ name: String, for handler: any XMLHandler) throws(Problems) {
    let limits = XMLLimits(size: limits.unpacked, depth: 256)
    let scanner = XMLScanner(file: file + "/" + name, limits: limits)
    try read(name) { piece, isLast throws(Problems) in
      try scanner.scan(piece, isLast: isLast, for: handler)
    }
  }
}

extension Problems {
  fileprivate var mayComeFromDamage: Bool {
    all.contains { $0.code == .badSyntax || $0.code == .wrongEncoding }
  }
}
