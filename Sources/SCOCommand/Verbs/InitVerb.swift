import ArgumentParser
import SCOGraphDiagrams

/// `sco init FOLDER`.
struct InitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a folder of data to begin with, which 'sco check' accepts.",
    usage: "sco init [<options>] <folder>",
    discussion: """
      An invented organisation with its documents, members and a view, a page that says how to go \
      on, and schemas for editors: 'sco init mine', then 'sco check mine'. Where one of the files is \
      there already, nothing is made.
      """)

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder: String

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("the folder has no name; say where it goes.") }
  }

  func perform(_ session: Session) throws {
    try FolderWriter(folder).write(
      StarterFolder.files.map { ($0.path, $0.text) }, folders: StarterFolder.folders)
    let list = StarterFolder.files.map { "\(folder)/\($0.path)\n" }.joined()
    try session.writeText(list)
    session.console.note("Next: sco check \(folder)")
  }
}
