import Diagnostics
import Foundation

/// A file's bytes on their way to text.
struct YAMLBytes {
  /// The text; `nil` when there is none.
  let file: SourceFile?

  /// Why there is none.
  let problems: [Diagnostic]

  /// Reads a file that exists, and of a large or endless one no more than shows that it is.
  init(path: String, limits: YAMLLimits) {
    let empty = SourceFile(name: path, text: "")
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: limits.bytes + 1)
    else {
      let isEmpty = Self.size(of: path) == 0
      let range = SourceRange(empty.location(utf8Offset: 0), length: 0)
      self.init(
        file: isEmpty ? empty : nil,
        isEmpty ? [] : [Self.unreadablePage("the file cannot be opened", at: range)])
      return
    }
    guard data.count <= limits.bytes else {
      let size = Self.size(of: path)
      let known = size >= data.count ? size : nil
      self.init(file: nil, [YAMLDocument.tooLarge(empty, bytes: known, limits: limits)])
      return
    }
    self.init(name: path, bytes: Array(data))
  }

  /// The size that the file system tells, links followed.
  private static func size(of path: String) -> Int {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    return (attributes?[.size] as? NSNumber)?.intValue ?? -1
  }

  /// Reads bytes as UTF-8.
  init(name: String, bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(file: SourceFile(name: name, text: text), [])
    } else {
      self.init(file: nil, [Self.invalid(name: name, bytes: bytes)])
    }
  }

  private init(file: SourceFile?, _ problems: [Diagnostic]) {
    self.file = file
    self.problems = problems
  }

  /// The sentence about the first bytes that are not UTF-8.
  private static func invalid(name: String, bytes: [UInt8]) -> Diagnostic {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    let file = SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self))
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return encodingPage(
      "the byte 0x\(digits.count == 1 ? "0" : "")\(digits) is not UTF-8; save the file as UTF-8",
      at: SourceRange(file.location(utf8Offset: offset), length: 1))
  }
}

extension YAMLBytes {
  static let encodingPage = DiagnosticManual(
    id: "yaml.encoding", severity: .error,
    meaning: "The file is not text in UTF-8. Nothing of it was read.",
    example: "name: {en: T<FC>rkiye}",
    fix: "save the file as UTF-8.")

  static let unreadablePage = DiagnosticManual(
    id: "yaml.unreadable", severity: .error,
    meaning: "The file is there and cannot be opened.",
    example: "Entities/states.yaml, readable by its owner only",
    fix: "look at the file's permissions.")
}
