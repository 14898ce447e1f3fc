import GraphCore

/// How a picture lies on its paper: how large, and on how many sheets.
public struct PaperFit: Hashable, Sendable {
  /// The paper.
  public let paper: Paper
  /// How the sheets lie.
  public let direction: PageDirection
  /// How many sheets side by side.
  public let columns: Int
  /// How many sheets one below the other.
  public let rows: Int
  /// How much larger than it was composed the picture is drawn, in thousandths.
  public let thousandths: Int
  /// Whether the sheets follow one another as the pages of a book do: they are not parts of one
  /// poster.
  public let isSeries: Bool

  /// What neighbouring sheets of a poster both show, half an inch, so that they can be glued
  /// together.
  public static let glued = 36.0

  /// What neighbouring sheets both show, in points.
  public var overlap: Double { isSeries ? 0 : Self.glued }
  /// A single page is not filled by more than this.
  private static let mostEnlarged = 2.0

  /// Fits a picture of a size to the middle of one sheet, or of several; of two directions that
  /// may be, the one in which it becomes larger.
  public init(_ figure: PageSize, on choice: PaperChoice, columns: Int = 1, rows: Int = 1) {
    let fits = choice.directions.map { direction in
      let window = Self.window(choice.paper, direction, columns, rows)
      return (direction, min(window.width / figure.width, window.height / figure.height))
    }
    let best = fits.max { $0.1 < $1.1 } ?? (.landscape, 1)
    let limit = columns * rows > 1 ? Double.infinity : Self.mostEnlarged
    (paper, direction, self.columns, self.rows) = (choice.paper, best.0, columns, rows)
    isSeries = false
    thousandths = max(Int(min(best.1, limit) * 1000), 1)
  }

  /// The same fit for a figure that goes on on so many sheets, one after the other.
  public init(_ first: PaperFit, goingOnTo sheets: Int) {
    (paper, direction, thousandths) = (first.paper, first.direction, first.thousandths)
    (columns, rows, isSeries) = (1, sheets, true)
  }

  /// How much larger than it was composed the picture is drawn.
  public var scale: Double { Double(thousandths) / 1000 }

  /// One sheet.
  public var sheet: PageSize { paper.size(direction) }

  /// What all sheets together show, in points.
  public var window: PageSize {
    Self.window(paper, direction, columns, rows, overlap: overlap)
  }

  private static func window(
    _ paper: Paper, _ direction: PageDirection, _ columns: Int, _ rows: Int,
    overlap: Double = glued
  ) -> PageSize {
    let sheet = paper.size(direction)
    return PageSize(
      width: Double(columns) * sheet.width - Double(columns - 1) * overlap,
      height: Double(rows) * sheet.height - Double(rows - 1) * overlap)
  }
}

extension Diagram {
  /// The size of the smallest text, in points as composed; nil where there is none.
  public var leastText: Double? {
    let boxes = (nodes + furniture).flatMap { $0.lines.flatMap(\.sizes) }
    return (boxes + edges.filter { !$0.label.isEmpty }.map(\.labelSize)).min()
  }

  /// The diagram fitted to its paper, with the scale in its caption.
  ///
  /// - Throws: `ViewError` where text would be smaller than 5 points, which nobody can read.
  public func fitted(to fit: PaperFit) throws(ViewError) -> Diagram {
    let tenths = Int((leastText ?? 8.5) * fit.scale * 10)
    let size = "\(tenths / 10).\(tenths % 10) points high on \(PaperWords.english(fit))"
    guard tenths >= 50 else {
      throw ViewError(
        "the page is too small: text would be \(size), below the 5 that can be read; take a larger "
          + "page, several sheets of a PDF (--tile \(tiling(on: fit))), or show fewer groups")
    }
    var diagram = self
    diagram.paper = fit
    diagram.caption += PaperWords.scale(of: fit).text(in: language)
    return diagram
  }

  /// The fewest sheets on which its text can be read with ease, as the command line has them.
  private func tiling(on fit: PaperFit) -> String {
    guard let page, let leastText else { return "2x2" }
    let choice = PaperChoice(fit.paper, fit.paper.isAlwaysLandscape ? nil : fit.direction)
    let tilings = (1...4).flatMap { columns in (1...4).map { (columns, $0) } }
      .sorted { ($0.0 * $0.1, $0.0) < ($1.0 * $1.1, $1.0) }
    let best = tilings.first { columns, rows in
      leastText * PaperFit(page, on: choice, columns: columns, rows: rows).scale >= 7
    }
    return best.map { "\($0.0)x\($0.1)" } ?? "4x4"
  }

  /// What makes the picture hard to read on the paper it is fitted to; a sentence without its full
  /// stop, as in `readabilityWarnings`.
  public var paperWarning: String? {
    guard let paper, let leastText else { return nil }
    let tenths = Int(leastText * paper.scale * 10)
    guard tenths < 70 else { return nil }
    return
      "text is \(tenths / 10).\(tenths % 10) points high on \(PaperWords.english(paper)), below "
      + "the 7 that can be read with ease; show fewer groups, or take several sheets"
  }
}
