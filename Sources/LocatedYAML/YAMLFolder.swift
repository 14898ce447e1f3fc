public import Diagnostics
import Foundation

/// The YAML files of a folder, in the order of their paths.
public struct YAMLFolder: Sendable {
  /// The files that could be read; names are the folder's path as given, a slash, the rest.
  public private(set) var files: [SourceFile] = []

  /// What is wrong with the others.
  public private(set) var diagnostics = DiagnosticList()

  /// Reads all `.yaml` files of a folder and of the folders in it.
  ///
  /// Hidden files, and folders of the top level that are named in `excluding`, are left out.
  /// The folder itself may be a link; links to files are followed as long as they stay in it.
  ///
  /// - Throws: `YAMLInputError` when there is no such folder.
  public init(
    _ path: String, excluding: Set<String> = [], limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLInputError) {
    guard let isFolder = Self.isFolder(path) else { throw .missing(path: path) }
    guard isFolder else { throw .notAFolder(path: path) }
    let prefix = path.hasSuffix("/") ? String(path.dropLast()) : path
    for name in try Self.names(in: path, excluding: excluding) {
      read(prefix + "/" + name, root: path, limits: limits)
    }
  }

  /// Reads one file that was named by its path.
  ///
  /// - Returns: the file, and what is wrong with it; the file is `nil` when its bytes are no text.
  /// - Throws: `YAMLInputError` when it does not exist, is a folder or cannot be opened.
  public static func file(
    _ path: String, limits: YAMLLimits = YAMLLimits()
  ) throws(YAMLInputError) -> (file: SourceFile?, diagnostics: DiagnosticList) {
    guard let isFolder = Self.isFolder(path) else { throw .missing(path: path) }
    if isFolder { throw .notAFile(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw .unreadable(path: path) }
    let bytes = YAMLBytes(path: path, limits: limits)
    return (bytes.file, DiagnosticList(bytes.problems))
  }

  private mutating func read(_ path: String, root: String, limits: YAMLLimits) {
    let place = SourceRange(SourceFile(name: path, text: "").location(utf8Offset: 0), length: 0)
    guard path.hasSuffix(".yaml") else {
      let message = "the file is not read; its name should end in '.yaml'"
      diagnostics.append(Self.endingPage(message, at: place))
      return
    }
    guard Self.stays(path, in: root) else {
      let message = "the link leads out of the folder and is not followed"
      diagnostics.append(Self.outsidePage(message, at: place))
      return
    }
    guard Self.isNoPipe(path) else {
      let message = "this is a pipe or a device, and no file; it is not read"
      diagnostics.append(YAMLBytes.unreadablePage(message, at: place))
      return
    }
    let bytes = YAMLBytes(path: path, limits: limits)
    diagnostics.append(contentsOf: bytes.problems)
    if let file = bytes.file { files.append(file) }
  }

  /// Whether reading from there ends, as far as the kind of file tells.
  private static func isNoPipe(_ path: String) -> Bool {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
    return ![.typeSocket, .typeCharacterSpecial, .typeBlockSpecial, .typeUnknown].contains(type)
  }

  /// The relative paths of the files with a YAML ending, in the order of their scalars.
  private static func names(
    in folder: String, excluding: Set<String>
  ) throws(YAMLInputError) -> [String] {
    let names: [String]
    do {
      let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      names = try FileManager.default.subpathsOfDirectory(atPath: real)
    } catch {
      throw .unreadable(path: folder)
    }
    let wanted = names.filter { name in
      let parts = name.split(separator: "/")
      return (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
        && !parts.contains { $0.hasPrefix(".") } && !excluding.contains(String(parts[0]))
    }
    return wanted.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Whether a folder is at a path, links followed; `nil` when nothing is there.
  private static func isFolder(_ path: String) -> Bool? {
    guard !path.isEmpty else { return nil }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    return attributes.map { $0[.type] as? FileAttributeType == .typeDirectory }
  }

  /// Whether a path, its links resolved, lies in a folder.
  private static func stays(_ path: String, in folder: String) -> Bool {
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }
}

extension YAMLFolder {
  static let endingPage = DiagnosticManual(
    id: "yaml.ending", severity: .warning,
    meaning: "Files of a data set end in `.yaml`; one that ends in `.yml` is left unread.",
    example: "Entities/states.yml",
    fix: "rename the file.")

  static let outsidePage = DiagnosticManual(
    id: "yaml.outside-folder", severity: .error,
    meaning: "A link in the data folder leads to a file outside it, and is not followed.",
    example: "Entities/states.yaml -> /elsewhere/states.yaml",
    fix: "copy the file into the folder.")
}
