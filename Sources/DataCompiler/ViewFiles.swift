import Diagnostics
import Foundation

/// The files of views as they are embedded.
enum ViewFiles {
  /// The views of a folder in the order of their names; none where there is no such folder.
  static func all(in folder: String) throws -> [SourceFile] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      let path = folder + "/" + name
      return SourceFile(name: path, text: try String(contentsOfFile: path, encoding: .utf8))
    }
  }
}
