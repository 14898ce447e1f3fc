import Foundation
public import Testing

/// Recorded texts that lie beside their tests, in a folder `Snapshots`.
public enum Snapshot {
  /// Compares `text` with the recording `name` beside the calling test.
  ///
  /// Where there is no recording, or the environment variable `SCO_RECORD` is set, the text is
  /// recorded and the test fails, so that no recording passes for a success.
  public static func check(
    _ text: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let place = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["SCO_RECORD"] != nil
    guard !isRecording, let recorded = try? Data(contentsOf: place) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
      Issue.record("recorded \(name); look at it, then run again", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: recorded, as: UTF8.self)
    guard expected != text else { return }
    Issue.record(
      Comment(rawValue: "\(name) differs " + firstDifference(expected, text)),
      sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let (old, new) = (lines(expected), lines(actual))
    let index = zip(old, new).prefix { $0 == $1 }.count
    let was = index < old.count ? old[index] : "(end)"
    let now = index < new.count ? new[index] : "(end)"
    return "in line \(index + 1):\n  recorded: \(was)\n  now:      \(now)"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
