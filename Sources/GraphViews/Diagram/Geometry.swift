/// A place on the page in points from its upper left corner.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Downwards.
  public var y: Double

  /// Makes a place.
  public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

  /// The place moved.
  func moved(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }
}

/// A rectangle on the page, in points.
public struct Frame: Hashable, Sendable {
  /// Its left side.
  public var x: Double
  /// Its upper side.
  public var y: Double
  /// Its width.
  public var width: Double
  /// Its height.
  public var height: Double

  /// Makes a rectangle of its upper left corner and its size.
  public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// Its right side.
  public var right: Double { x + width }
  /// Its lower side.
  public var bottom: Double { y + height }
  /// Its centre.
  public var center: Point { Point(x + width / 2, y + height / 2) }

  /// The rectangle moved.
  public func moved(_ dx: Double, _ dy: Double) -> Frame { Frame(x + dx, y + dy, width, height) }

  /// Whether the insides of the two meet by more than a hundredth of a point.
  public func overlaps(_ other: Frame) -> Bool {
    let slack = 0.01
    return x + slack < other.right && other.x + slack < right && y + slack < other.bottom
      && other.y + slack < bottom
  }

  /// Whether `other` lies within it.
  public func contains(_ other: Frame) -> Bool {
    x <= other.x && y <= other.y && right >= other.right && bottom >= other.bottom
  }
}

/// The size of a page in points.
public struct PageSize: Hashable, Sendable {
  /// Its width.
  public var width: Double
  /// Its height.
  public var height: Double

  /// Makes a size.
  public init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  /// A4, the long side across.
  public static let landscape = PageSize(width: 842, height: 595)
  /// A4, the long side upright.
  public static let portrait = PageSize(width: 595, height: 842)

  /// A4 in the direction in which a page of this size is printed: upright where it is no wider than
  /// that, or higher than wide.
  var sheet: PageSize {
    width > Self.portrait.width + 1 && height < width ? .landscape : .portrait
  }
}
