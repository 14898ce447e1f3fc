import Foundation
import GraphTestSupport
import Testing

/// Graphviz is loaded when something is drawn: where it is not there, everything else works.
@Suite(.enabled(if: usesSharedObjects, "the library's name is that of Linux"))
struct NoGraphvizTests {
  private let folder: TemporaryFolder
  private var environment: [String: String] { ["LD_LIBRARY_PATH": folder.url.path] }

  /// Files by the library's names that are no libraries hide the real one.
  init() throws {
    folder = try TemporaryFolder()
    for number in 6...8 { _ = try folder.write("no library".utf8, to: "libgvc.so.\(number)") }
  }

  @Test func aPictureIsRefusedInASentence() throws {
    let picture = folder.path("x.svg")
    let run = try CommandRun(["render", "overview", "-o", picture], environment: environment)
    #expect(run.status == 69)
    #expect(
      run.errors == """
        error: Graphviz would not start (there is no libgvc); install it (Debian and Ubuntu: \
        apt-get install graphviz).

        """)
    #expect(!FileManager.default.fileExists(atPath: picture))
  }

  @Test func otherAnswersComeAsEver() throws {
    let words = ["path", "Pakistan", "Belarus"]
    let without = try CommandRun(words, environment: environment)
    #expect(without.status == 0)
    #expect(try without.output == CommandRun(words).output)
    #expect(try CommandRun(["--version"], environment: environment).text.contains("no Graphviz\n"))
  }
}

#if os(Linux)
  private let usesSharedObjects = true
#else
  private let usesSharedObjects = false
#endif
