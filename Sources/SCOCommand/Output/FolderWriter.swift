/// Writes several files into a folder, or none where one of them is there already.
struct FolderWriter {
  /// The folder; its last part is made if it is missing.
  let folder: String

  init(_ folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// - Throws: `CommandFailure` with 64 where the folder has no name, 73 where something is in the
  ///   way or cannot be made, 74 where writing fails.
  func write(
    _ files: [(path: String, text: String)], folders: [String]
  ) throws(CommandFailure) {
    if folder.isEmpty { throw CommandFailure(.usage, "no folder is named.") }
    for (path, _) in files where SystemCalls.target(at: "\(folder)/\(path)") != .nothing {
      throw CommandFailure(
        .cannotCreate, "\(folder)/\(path) is there already; name an empty folder.")
    }
    try make()
    for path in folders { try make("\(folder)/\(path)") }
    for (path, text) in files { try ResultWriter("\(folder)/\(path)").write(text.utf8) }
  }

  /// Writes a new folder, or fills an empty one: with all files, or not at all.
  ///
  /// The files are written into a folder beside it that then takes its name.
  ///
  /// - Throws: as `write`.
  func writeWhole(_ files: [(path: String, bytes: [UInt8])]) throws(CommandFailure) {
    try checkEmpty()
    let partial = FolderWriter("\(folder).sco-\(SystemCalls.processID).partial")
    try SystemCalls.holdingSignals { () throws(CommandFailure) in
      do throws(CommandFailure) {
        try make(partial.folder, calledAs: folder)
        for (path, bytes) in files { try ResultWriter("\(partial.folder)/\(path)").write(bytes) }
        try partial.rename(to: folder)
      } catch {
        for (path, _) in files { SystemCalls.remove("\(partial.folder)/\(path)") }
        SystemCalls.removeFolder(partial.folder)
        throw error
      }
    }
  }

  /// - Throws: `CommandFailure` with 73 where there is something that is no empty folder.
  func checkEmpty() throws(CommandFailure) {
    if folder.isEmpty { throw CommandFailure(.usage, "no folder is named.") }
    let target = SystemCalls.target(at: folder)
    if target == .nothing { return }
    guard target == .folder else {
      throw CommandFailure(.cannotCreate, "cannot create \(folder): a file is in the way.")
    }
    guard SystemCalls.isEmpty(folder) else {
      throw CommandFailure(.cannotCreate, "\(folder) is not empty; name a new folder.")
    }
  }

  private func rename(to other: String) throws(CommandFailure) {
    do {
      try SystemCalls.rename(folder, to: other)
    } catch {
      throw CommandFailure(.cannotCreate, "cannot create \(other): \(error.reason).")
    }
  }

  /// Makes the folder where it is missing.
  ///
  /// - Throws: `CommandFailure` with 73 where something is in the way or it cannot be made.
  func make() throws(CommandFailure) {
    if folder.isEmpty { throw CommandFailure(.usage, "no folder is named.") }
    try make(folder)
  }

  private func make(
    _ path: String, calledAs name: String? = nil
  ) throws(CommandFailure) {
    let name = name ?? path
    switch SystemCalls.target(at: path) {
    case .folder: return
    case .nothing:
      do {
        try SystemCalls.makeFolder(path)
      } catch {
        let reason = Self.missingParent(of: path).map { "there is no folder \($0)" }
        throw CommandFailure(.cannotCreate, "cannot create \(name): \(reason ?? error.reason).")
      }
    case .regularFile, .other:
      throw CommandFailure(.cannotCreate, "cannot create \(name): a file is in the way.")
    }
  }

  private static func missingParent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    let parent = String(path[..<slash])
    return SystemCalls.target(at: parent) == .nothing ? parent : nil
  }
}
