import Diagnostics
import Foundation
import LocatedYAML
import Testing

@Suite struct YAMLFolderTests {
  /// Runs some work in a fresh folder with the given files.
  func inFolder(_ files: [String: Data], _ work: (String) throws -> Void) throws {
    let root = NSTemporaryDirectory() + "sco-yaml-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (name, data) in files {
      let url = URL(fileURLWithPath: root + "/in/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }
    try work(root + "/in")
  }

  /// The findings of a folder, the folder's own path cut away.
  func printed(_ folder: YAMLFolder, _ path: String) -> String {
    DiagnosticFormatter().string(for: folder.diagnostics).replacing(path + "/", with: "")
  }

  @Test func filesComeInOrder() throws {
    let data = Data("a: b".utf8)
    let files = [
      "b.yaml": data, "A.yaml": data, "Entities/z.yaml": data, "Entities/a.yaml": data,
      "Views/v.yaml": data, ".hidden/x.yaml": data, "note.txt": data, "Ähre.yaml": data,
      "Entities/Views/w.yaml": data,
    ]
    try inFolder(files) { path in
      let folder = try YAMLFolder(path + "/", excluding: ["Views"])
      let expected = [
        "A.yaml", "Entities/Views/w.yaml", "Entities/a.yaml", "Entities/z.yaml", "b.yaml",
        "Ähre.yaml",
      ]
      #expect(folder.files.map { $0.name.replacing(path + "/", with: "") } == expected)
      #expect(folder.diagnostics.isEmpty)
    }
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let files = [
      "bad.yaml": Data([0x61, 0x3A, 0x20, 0xC3, 0xA9, 0xFF, 0x0A]),
      "big.yaml": Data(repeating: 0x61, count: 64_000_000),
      "ending.yml": Data("a: b".utf8),
      "fine.yaml": Data("a: b".utf8),
    ]
    try inFolder(files) { path in
      try FileManager.default.createSymbolicLink(
        atPath: path + "/link.yaml", withDestinationPath: "fine.yaml")
      try Data("a: b".utf8).write(to: URL(fileURLWithPath: path + "/../out.yaml"))
      try FileManager.default.createSymbolicLink(
        atPath: path + "/outside.yaml", withDestinationPath: "../out.yaml")
      #expect(unsafe mkfifo(path + "/pipe.yaml", 0o600) == 0)
      let folder = try YAMLFolder(path)
      #expect(folder.files.map { $0.name.suffix(10) } == ["/fine.yaml", "/link.yaml"])
      #expect(
        printed(folder, path) == """
          bad.yaml:1:5: error: the byte 0xFF is not UTF-8; save the file as UTF-8 [yaml.encoding]
          1 | a: é\u{FFFD}
            |     ^
          big.yaml:1:1: error: the file has 64000000 bytes, and at most 2000000 are read; \
          split it by topic [yaml.too-large]
          ending.yml:1:1: warning: the file is not read; its name should end in '.yaml' \
          [yaml.ending]
          outside.yaml:1:1: error: the link leads out of the folder and is not followed \
          [yaml.outside-folder]
          pipe.yaml:1:1: error: this is a pipe or a device, and no file; it is not read \
          [yaml.unreadable]
          """)
    }
  }

  @Test func theFolderMayBeALink() throws {
    try inFolder(["a.yaml": Data("a: b".utf8)]) { path in
      let link = path + "/../link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      #expect(try YAMLFolder(link).files.map(\.name) == [link + "/a.yaml"])
    }
  }

  @Test func missingInputIsAnotherKindOfError() throws {
    try inFolder(["a.yaml": Data()]) { path in
      #expect(throws: YAMLInputError.missing(path: path + "/no")) { try YAMLFolder(path + "/no") }
      #expect(throws: YAMLInputError.notAFolder(path: path + "/a.yaml")) {
        try YAMLFolder(path + "/a.yaml")
      }
      #expect(throws: YAMLInputError.notAFile(path: path)) { try YAMLFolder.file(path) }
      #expect(throws: YAMLInputError.missing(path: "nowhere")) { try YAMLFolder.file("nowhere") }
      let empty = try YAMLFolder.file(path + "/a.yaml")
      #expect(empty.file?.text == "")
    }
    #expect("\(YAMLInputError.missing(path: "x"))" == "there is no file or folder 'x'")
    #expect("\(YAMLInputError.notAFile(path: "x"))" == "'x' is a folder; a file was expected")
  }

  @Test func endlessInputIsCutOff() throws {
    let read = try YAMLFolder.file("/dev/zero")
    #expect(read.file == nil)
    #expect(read.diagnostics.map(\.id) == ["yaml.too-large"])
  }
}
