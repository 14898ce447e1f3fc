/// Writes several files into a folder, or none where one of them is there already.
struct FolderWriter {
  /// The folder; its last part is made if it is missing.
  let folder: String

  init(_ folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// - Throws: `CommandFailure` with 73 where something is in the way or cannot be made, 74 where
  ///   writing fails.
  func write(
    _ files: [(path: String, text: String)], folders: [String]
  ) throws(CommandFailure) {
    if folder.isEmpty { throw CommandFailure(.cannotCreate, "no folder is named.") }
    for (path, _) in files where SystemCalls.target(at: "\(folder)/\(path)") != .nothing {
      throw CommandFailure(
        .cannotCreate, "\(folder)/\(path) is there already; name an empty folder.")
    }
    for path in [folder] + folders.map({ "\(folder)/\($0)" }) { try make(path) }
    for (path, text) in files { try ResultWriter("\(folder)/\(path)").write(text.utf8) }
  }

  private func make(_ path: String) throws(CommandFailure) {
    switch SystemCalls.target(at: path) {
    case .folder: return
    case .nothing:
      do {
        try SystemCalls.makeFolder(path)
      } catch {
        throw CommandFailure(.cannotCreate, "cannot create \(path): \(error.reason).")
      }
    case .regularFile, .other:
      throw CommandFailure(.cannotCreate, "cannot create \(path): a file is in the way.")
    }
  }
}
