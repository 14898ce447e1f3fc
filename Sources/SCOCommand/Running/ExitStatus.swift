/// How `sco` ends; the numbers follow sysexits.h where it has a fitting one.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case none = 1
  case usage = 64
  case data = 65
  case noInput = 66
  case graphviz = 69
  case internalError = 70
  case cannotCreate = 73
  case writeFailed = 74
  case limit = 75
  case interrupted = 130
  case brokenPipe = 141

  /// What it means, for the manual.
  var meaning: String {
    switch self {
    case .done: "done; a count of 0 too"
    case .none: "no path, row or match; or findings exist"
    case .usage: "a word or a name on the command line that is not understood"
    case .data: "an error in the text of a file"
    case .noInput: "an input is missing or cannot be read"
    case .graphviz: "Graphviz is missing, failed, crashed or fell silent"
    case .internalError: "a fault of sco itself"
    case .cannotCreate: "an output file cannot be created"
    case .writeFailed: "writing failed, for example on a full disk"
    case .limit: "a limit of time, memory or rows was reached"
    case .interrupted: "interrupted from the keyboard (SIGINT)"
    case .brokenPipe: "the reader of a pipe went away (SIGPIPE)"
    }
  }
}
