import SCOGraphDiagrams

/// Writes several results, each to its file: all of them or none.
///
/// Every file is written whole beside its place before the first one takes it; where one cannot,
/// those that did go back. Devices and pipes cannot be taken back and are written between the two.
struct ResultFiles {
  /// Where a result goes, and what it is.
  typealias File = (path: String, bytes: [UInt8])

  let files: [File]
  /// Until when pipes are waited for that nobody reads.
  let deadline: Deadline

  init(_ files: [File], until deadline: Deadline) {
    (self.files, self.deadline) = (files, deadline)
  }

  /// - Throws: `CommandFailure` as `ResultWriter.write`; 64 where two results go to one file.
  func write() throws(CommandFailure) {
    try checkPlaces()
    guard files.count > 1 else {
      for file in files { try ResultWriter(file.path, until: deadline).write(file.bytes) }
      return
    }
    try SystemCalls.holdingSignals { () throws(CommandFailure) in
      var staged: [ResultWriter.Staged] = []
      do throws(CommandFailure) {
        for file in files where ResultWriter(file.path).isReplaced {
          staged.append(try ResultWriter(file.path).stage(file.bytes))
        }
        for file in files where !ResultWriter(file.path).isReplaced {
          try ResultWriter(file.path, until: deadline).write(file.bytes)
        }
        try settle(staged)
      } catch {
        for file in staged { SystemCalls.remove(file.temporary) }
        throw error
      }
    }
  }

  /// Renames file by file; a file that was there is kept under another name until all are done.
  private func settle(_ staged: [ResultWriter.Staged]) throws(CommandFailure) {
    var done: [(path: String, kept: String?)] = []
    do throws(CommandFailure) {
      for file in staged {
        let kept = keep(file)
        done.append((file.path, kept))
        try file.settle()
      }
    } catch {
      let failed = done.popLast()
      failed?.kept.map { SystemCalls.remove($0) }
      for (path, kept) in done.reversed() {
        if let kept { try? SystemCalls.rename(kept, to: path) } else { SystemCalls.remove(path) }
      }
      throw error
    }
    for file in done { file.kept.map { SystemCalls.remove($0) } }
  }

  /// A second name of the file that is about to be replaced, or nil where there is none.
  private func keep(_ file: ResultWriter.Staged) -> String? {
    let name = file.temporary + ".kept"
    return SystemCalls.link(file.path, to: name) ? name : nil
  }

  private func checkPlaces() throws(CommandFailure) {
    var seen: Set<String> = []
    for file in files where !seen.insert(ResultWriter(file.path).identity).inserted {
      throw CommandFailure(.usage, "\(Excerpt.quoted(file.path)) is named twice after '-o'.")
    }
  }
}
