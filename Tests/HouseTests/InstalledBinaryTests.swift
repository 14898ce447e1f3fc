import Foundation
import Testing

/// The binary that `Scripts/sco` builds, copied to a place where there is nothing else.
///
/// It is found by `SCO_BINARY`, or where `Scripts/sco` leaves it; without one that is up to date
/// these tests are skipped by name.
@Suite(.enabled(if: Installed.exists, "there is no fresh .build/sco: run Scripts/sco"))
struct InstalledBinaryTests {
  @Test func answersAloneInAnEmptyFolderWithAnEmptyEnvironment() throws {
    let folder = try ScratchFolder()
    let copy = folder.url.appendingPathComponent("sco")
    try FileManager.default.copyItem(at: Installed.binary, to: copy)
    let run = try Run(
      copy, ["list", "State", "--status", "member", "--in", "sco", "--count"], in: folder.url,
      environment: [:])
    #expect(run.errors == "")
    #expect(run.output == "10\n")
    #expect(run.status == 0)
    let path = try Run(copy, ["path", "Pakistan", "Belarus"], in: folder.url, environment: [:])
    #expect(path.output.contains("Pakistan and Belarus are 2 steps apart"))
    #expect(path.status == 0)
    #expect(folder.names == ["sco"])
  }

  @Test(.enabled(if: Installed.hasLoader)) func needsNoSwiftLibrary() throws {
    let folder = try ScratchFolder()
    let run = try Run(
      URL(fileURLWithPath: "/usr/bin/ldd"), [Installed.binary.path], in: folder.url)
    #expect(!run.output.contains("libgvc"), "it is loaded when something is drawn")
    #expect(!run.output.contains("libswift"))
    #expect(!run.output.contains("libFoundation"))
  }

  @Test func knowsNoPathOfItsBuild() throws {
    let bytes = try Data(contentsOf: Installed.binary)
    #expect(bytes.range(of: Data((House.root.path + "/Graphs").utf8)) == nil)
  }
}

private enum Installed {
  private static let named = ProcessInfo.processInfo.environment["SCO_BINARY"]

  static let binary =
    named.map { URL(fileURLWithPath: $0) }
    ?? House.root.appendingPathComponent(".build/sco")

  /// One that was named counts as it is; the one `Scripts/sco` left counts while it is fresh.
  static let exists =
    FileManager.default.isExecutableFile(atPath: binary.path) && (named != nil || isFresh)

  static let hasLoader = FileManager.default.isExecutableFile(atPath: "/usr/bin/ldd")

  private static var isFresh: Bool {
    guard let built = date(".build/sco-release-stamp") else { return false }
    let sources = ["Sources", "Graphs"].flatMap { (try? House.files(in: $0, ending: "")) ?? [] }
    return sources.allSatisfy { $0.contains("/Gallery") || (date($0) ?? .distantFuture) <= built }
  }

  private static func date(_ path: String) -> Date? {
    let place = House.root.appendingPathComponent(path).path
    let attributes = try? FileManager.default.attributesOfItem(atPath: place)
    return attributes?[.modificationDate] as? Date
  }
}
