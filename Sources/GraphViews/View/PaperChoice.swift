/// A sheet or a slide that a picture is fitted to.
public struct Paper: Hashable, Sendable {
  /// Its name on the command line and in view files.
  public let name: String
  /// Its short side in points.
  public let short: Double
  /// Its long side in points.
  public let long: Double
  /// Whether its long side always lies across, as on a screen.
  public let isAlwaysLandscape: Bool

  /// Makes a kind of paper; whole points, as Graphviz counts them.
  public init(_ name: String, short: Double, long: Double, isAlwaysLandscape: Bool = false) {
    (self.name, self.short, self.long) = (name, short, long)
    self.isAlwaysLandscape = isAlwaysLandscape
  }

  /// ISO 216: 210 by 297 millimetres.
  public static let a4 = Paper("a4", short: 595, long: 842)
  /// ANSI A: 8.5 by 11 inches.
  public static let letter = Paper("letter", short: 612, long: 792)
  /// 16 to 9, 13.33 by 7.5 inches, as programs for slides make them.
  public static let slide = Paper("slide", short: 540, long: 960, isAlwaysLandscape: true)

  /// All of them, in alphabetical order: one more is one line here and one above.
  public static let all: [Paper] = [a4, letter, slide]

  /// The size of a sheet that lies in a direction.
  public func size(_ direction: PageDirection) -> PageSize {
    direction == .landscape
      ? PageSize(width: long, height: short) : PageSize(width: short, height: long)
  }
}

/// How a page lies.
public enum PageDirection: String, CaseIterable, Hashable, Sendable {
  /// The long side across.
  case landscape
  /// The long side upright.
  case portrait
}

/// Paper as it is asked for: `a4`, `a4-portrait`, `slide`.
public struct PaperChoice: Hashable, Sendable {
  /// The paper.
  public let paper: Paper
  /// How it lies; nil leaves that to the figure.
  public let direction: PageDirection?

  /// Makes a choice.
  public init(_ paper: Paper, _ direction: PageDirection? = nil) {
    (self.paper, self.direction) = (paper, direction)
  }

  /// The choice of that name, or nil.
  public init?(named name: String) {
    guard let choice = Self.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = choice
  }

  /// Its name.
  public var name: String { paper.name + (direction.map { "-\($0.rawValue)" } ?? "") }

  /// All that can be asked for.
  public static let all: [PaperChoice] = Paper.all.flatMap { paper in
    let directions: [PageDirection?] =
      paper.isAlwaysLandscape ? [nil] : [nil] + PageDirection.allCases
    return directions.map { PaperChoice(paper, $0) }
  }

  /// The directions in which the paper may lie.
  var directions: [PageDirection] {
    if paper.isAlwaysLandscape { return [.landscape] }
    return direction.map { [$0] } ?? PageDirection.allCases
  }
}

extension PageSize {
  /// The page that layouts compose for where a slide is wanted: a tenth larger than the slide, for
  /// the smallest letters are then still seven points high on it.
  public static let wide = PageSize(width: 1056, height: 594)

  /// Whether it is so wide that keys and notes belong beside the figure, and not below it.
  var isWide: Bool { height < width * 0.6 }
  /// Whether a drawing on it is to be high rather than wide.
  var isUpright: Bool { width < height && width <= 680 }

  /// The page of A4 that layouts compose for.
  public static func of(_ direction: PageDirection) -> PageSize {
    direction == .landscape ? .landscape : .portrait
  }
}

extension GraphView {
  /// The view composed for the side on which its paper must lie; nil where it is composed for that,
  /// or the paper may lie on either side.
  public var turnedToPaper: GraphView? {
    guard let paper, paper.directions.count == 1, let side = paper.directions.first else {
      return nil
    }
    let size = paper.paper.isAlwaysLandscape ? PageSize.wide : .of(side)
    guard page != size else { return nil }
    var view = self
    view.page = size
    return view
  }
}

/// What a view's `page:` may say: a direction, or paper.
enum PageChoices {
  static let names = PageDirection.allCases.map(\.rawValue) + PaperChoice.all.map(\.name)
}
