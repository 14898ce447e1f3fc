import Testing

/// The fenced blocks of a Markdown text.
struct MarkdownBlock {
  let language: String
  let lines: [String]

  static func all(in text: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let block = open {
        if line == "```" {
          blocks.append(MarkdownBlock(language: block.language, lines: block.lines))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return blocks
  }

  /// The commands behind `$ ` and what is said to follow each.
  var transcript: [TranscriptStep] {
    var steps: [TranscriptStep] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(TranscriptStep(command: String(line.dropFirst(2)), output: []))
      } else if let step = steps.popLast() {
        steps.append(TranscriptStep(command: step.command, output: step.output + [line]))
      }
    }
    return steps
  }
}

/// A command and the lines it is said to print; none where nothing is said.
struct TranscriptStep: Sendable, CustomTestStringConvertible {
  let command: String
  let output: [String]

  var testDescription: String { command }
}
