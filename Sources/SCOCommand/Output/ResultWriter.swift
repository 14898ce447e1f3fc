/// Writes a result, checked: to stdout, or whole into a file.
///
/// A regular or new file appears at once or not at all (a temporary file beside it, then a
/// rename); symbolic links are followed; devices and pipes are written directly. A rename needs no
/// leave of the file that it replaces; one that may only be read is refused all the same, as
/// `sort -o`, `cp`, `dot -o` and the shell's `>` refuse it. Swift's `print` is not used, since it
/// does not notice a full disk.
struct ResultWriter {
  /// The file, or nil for stdout.
  let path: String?

  /// Until when a pipe is waited for that nobody reads; nil for ever.
  let deadline: Deadline?

  init(_ path: String?, until deadline: Deadline? = nil) {
    self.path = path == "-" ? nil : path
    self.deadline = deadline
  }

  /// - Throws: `CommandFailure` with 73 where the file cannot be created, 74 where writing fails,
  ///   75 where nobody opens a pipe for reading, 141 without words where its reader went away.
  func write(_ bytes: some Collection<UInt8>) throws(CommandFailure) {
    guard let path else { return try write(bytes, to: 1, named: "standard output") }
    switch SystemCalls.target(at: path) {
    case .folder: throw CommandFailure(.cannotCreate, "cannot write \(path): it is a folder.")
    case .other: try writeDirectly(bytes, path)
    case .nothing, .regularFile: try replace(followed(path), with: bytes)
    }
  }

  private func write(
    _ bytes: some Collection<UInt8>, to file: Int32, named name: String
  ) throws(CommandFailure) {
    do {
      try SystemCalls.write(bytes, to: file)
    } catch {
      if error.isBrokenPipe { throw CommandFailure(.brokenPipe) }
      throw CommandFailure(.writeFailed, "cannot write to \(name): \(error.reason).")
    }
  }

  private func writeDirectly(_ bytes: some Collection<UInt8>, _ path: String) throws(CommandFailure)
  {
    let file = try open(path)
    try write(bytes, to: file, named: path)
    try close(file, path)
  }

  /// Opens a device or a pipe; a pipe waits for its reader, who then may take as long as he likes.
  private func open(_ path: String) throws(CommandFailure) -> Int32 {
    while true {
      do {
        return try SystemCalls.openAtOnce(path)
      } catch {
        guard error.hasNoReader, SystemCalls.isPipe(path) else {
          throw CommandFailure(.cannotCreate, "cannot create \(path): \(reason(error, path)).")
        }
      }
      if let deadline, deadline.hasPassed() { throw deadline.failure(noReaderOf: path) }
      SystemCalls.pause(milliseconds: 10)
    }
  }

  private func replace(_ path: String, with bytes: some Collection<UInt8>) throws(CommandFailure) {
    try SystemCalls.holdingSignals { () throws(CommandFailure) in
      let staged = try stage(bytes, for: path)
      do throws(CommandFailure) {
        try staged.settle()
      } catch {
        SystemCalls.remove(staged.temporary)
        throw error
      }
    }
  }

  /// A file that is written and waits for its name.
  struct Staged {
    let temporary: String
    let path: String

    /// Gives it its name, in one step.
    func settle() throws(CommandFailure) {
      do {
        try SystemCalls.rename(temporary, to: path)
      } catch {
        throw CommandFailure(.cannotCreate, "cannot create \(path): \(error.reason).")
      }
    }
  }

  /// Whether the result takes its place by a rename; devices, pipes and stdout are written to.
  var isReplaced: Bool {
    guard let path else { return false }
    return [.nothing, .regularFile].contains(SystemCalls.target(at: path))
  }

  /// The place that the result takes, links followed; empty for stdout.
  var place: String { path.map(followed) ?? "" }

  /// What two paths to one file have in common, whether it is there or not.
  var identity: String {
    let place = place
    guard SystemCalls.target(at: place) == .nothing else { return place }
    let folder = folder(of: place)
    return (SystemCalls.resolved(folder.isEmpty ? "." : folder) ?? folder) + "/"
      + place.dropFirst(folder.count)
  }

  /// Writes the file under another name beside its place.
  func stage(_ bytes: some Collection<UInt8>) throws(CommandFailure) -> Staged {
    try stage(bytes, for: place)
  }

  private func stage(
    _ bytes: some Collection<UInt8>, for path: String
  ) throws(CommandFailure) -> Staged {
    if SystemCalls.destination(ofLink: path) != nil {
      throw CommandFailure(.cannotCreate, "cannot create \(path): its links go in a circle.")
    }
    if SystemCalls.target(at: path) == .regularFile, !SystemCalls.isWritable(path) {
      throw CommandFailure(
        .cannotCreate,
        "cannot create \(path): the file there may only be read; allow writing (chmod u+w), or name "
          + "another file.")
    }
    let (file, temporary) = try createBeside(path)
    do throws(CommandFailure) {
      if let mode = SystemCalls.permissions(of: path) {
        SystemCalls.setPermissions(mode, of: file)
      }
      try write(bytes, to: file, named: path)
      try close(file, path)
      return Staged(temporary: temporary, path: path)
    } catch {
      SystemCalls.remove(temporary)
      throw error
    }
  }

  /// A new file in the folder of `path`, with a short name so that a long one of `path` is no
  /// hindrance; a killed command may have left one behind.
  private func createBeside(_ path: String) throws(CommandFailure) -> (Int32, String) {
    for attempt in 0..<100 {
      let suffix = attempt == 0 ? "" : "-\(attempt)"
      let temporary = "\(folder(of: path)).sco-\(SystemCalls.processID)\(suffix).partial"
      do {
        return (try SystemCalls.open(temporary, SystemFlags.createNew), temporary)
      } catch {
        if error.isTaken { continue }
        throw CommandFailure(.cannotCreate, "cannot create \(path): \(reason(error, path)).")
      }
    }
    throw CommandFailure(.cannotCreate, "cannot create \(path): its folder is full of leavings.")
  }

  private func reason(_ failure: SystemCalls.Failure, _ path: String) -> String {
    let folder = folder(of: path).dropLast()
    let isMissing = !folder.isEmpty && SystemCalls.target(at: String(folder)) == .nothing
    return isMissing ? "there is no folder \(folder)" : failure.reason
  }

  private func close(_ file: Int32, _ path: String) throws(CommandFailure) {
    do {
      try SystemCalls.close(file)
    } catch {
      throw CommandFailure(.writeFailed, "cannot write to \(path): \(error.reason).")
    }
  }

  /// The path that a write should replace: the end of a chain of links, even one that dangles.
  private func followed(_ path: String) -> String {
    if let resolved = SystemCalls.resolved(path) { return resolved }
    var path = path
    for _ in 0..<40 {
      guard let link = SystemCalls.destination(ofLink: path) else { return path }
      path = link.hasPrefix("/") ? link : folder(of: path) + link
    }
    return path
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
