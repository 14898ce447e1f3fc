public import GraphViews

/// Where a program of Graphviz put boxes and lines, read from its plain list of places.
///
/// Source: the manual of Graphviz, output format `plain`: inches, from the lower left corner.
public struct LayoutPlaces: Sendable {
  /// The size of the drawing in points, without padding.
  public private(set) var size = PageSize(width: 0, height: 0)
  /// The frames of boxes by their names, in points from the upper left corner.
  public private(set) var boxes: [String: Frame] = [:]
  /// The lines by the names of their ends, in the order of the list.
  public private(set) var lines: [[String]: [Line]] = [:]

  /// A line's way, and where its words stand.
  public struct Line: Hashable, Sendable {
    /// The points of its Bézier curves; none where the list tells no such line.
    public var route: [Point] = []
    /// The middle of its words, where it has any.
    public var words: Point?

    /// Makes a line.
    ///
    /// - Parameters:
    ///   - route: The points of its Bézier curves.
    ///   - words: The middle of its words, where it has any.
    public init(route: [Point] = [], words: Point? = nil) {
      (self.route, self.words) = (route, words)
    }
  }

  /// Reads a list; what is no line of one is passed over.
  ///
  /// - Complexity: O(bytes).
  public init(plain text: String) {
    for line in text.split(separator: "\n") {
      let words = Self.words(of: line)
      switch words.first {
      case "graph": readSize(words.dropFirst(2).compactMap { Double($0) })
      case "node": readBox(words)
      case "edge": readLine(words)
      default: continue
      }
    }
  }

  /// The next line between two boxes, which is then gone; without points where there is none.
  public mutating func takeLine(_ ends: [String]) -> Line {
    guard let own = lines[ends], !own.isEmpty else { return Line() }
    return lines[ends]?.removeFirst() ?? Line()
  }

  private mutating func readSize(_ numbers: [Double]) {
    guard numbers.count == 2 else { return }
    size = PageSize(width: numbers[0] * 72, height: numbers[1] * 72)
  }

  private mutating func readBox(_ words: [String]) {
    let numbers = words.dropFirst(2).prefix(4).compactMap { Double($0) }
    guard words.count > 5, numbers.count == 4 else { return }
    let (center, width, height) = (point(numbers), numbers[2] * 72, numbers[3] * 72)
    boxes[words[1]] = Frame(center.x - width / 2, center.y - height / 2, width, height)
  }

  private mutating func readLine(_ words: [String]) {
    guard words.count > 4, let count = Int(words[3]), count > 0, count < words.count else { return }
    let numbers = words.dropFirst(4).prefix(2 * count).compactMap { Double($0) }
    guard numbers.count == 2 * count else { return }
    let points = stride(from: 0, to: numbers.count, by: 2).map {
      point(Array(numbers[$0...$0 + 1]))
    }
    let line = Line(route: points, words: middleOfWords(words.dropFirst(4 + 2 * count)))
    lines[[words[1], words[2]], default: []].append(line)
  }

  /// What follows on the points: a label and its place, where there is one, then style and colour.
  private func middleOfWords(_ rest: ArraySlice<String>) -> Point? {
    guard rest.count > 4 else { return nil }
    let place = rest.dropLast(2).suffix(2).compactMap { Double($0) }
    return place.count == 2 ? point(place) : nil
  }

  private func point(_ inches: [Double]) -> Point {
    Point(inches[0] * 72, size.height - inches[1] * 72)
  }

  /// The words of a line; one in quotes is a word, without them.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var (word, isQuoted, isEscaped) = ("", false, false)
    for character in line {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return words + [word]
  }
}
