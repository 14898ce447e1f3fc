/// An enlarged part of a map where its marks are dense.
struct MapInset {
  /// The pane, with its own frame.
  let pane: MapPane
  /// What it shows of the map.
  let window: Frame

  /// How an inset may be: its width as a share of the map's, its height as a share of its width,
  /// and how much larger than the map it is.
  private struct Form {
    let share, aspect, zoom: Double
  }

  /// The greatest number of insets.
  private static let most = 2

  /// The insets that a figure wants: its densest parts, each in a free place at a side of the
  /// frame; none where nothing is dense, or there is no room.
  static func insets(for figure: MapFigure) -> [MapInset] {
    var figure = figure
    var insets: [MapInset] = []
    for number in 0..<most {
      let forms = number == 0 ? firstForms : otherForms
      guard let inset = MapInset(for: figure, in: forms) else { break }
      insets.append(inset)
      figure.add(inset)
    }
    return insets
  }

  /// As large as there is room.
  private static let firstForms = [0.42, 0.4, 0.38, 0.36, 0.345, 0.33, 0.315, 0.3].map {
    [Form(share: $0, aspect: 0.78, zoom: 2.45)]
  }

  /// Those that show most, whatever their proportions.
  private static let otherForms = [
    [1.95, 1.75].flatMap { zoom in
      [0.65, 0.78, 0.9].flatMap { aspect in
        stride(from: 0.36, through: 0.2, by: -0.02).map {
          Form(share: $0, aspect: aspect, zoom: zoom)
        }
      }
    }
  ]

  /// The best inset of the first list of forms of which one is dense and has room.
  private init?(for figure: MapFigure, in lists: [[Form]]) {
    let frame = figure.pane.frame
    let points = figure.marks.marks.map(\.point).filter { !figure.isInHole($0) }
    let marks = figure.marks.marks.map(\.frame)
    let taken =
      marks + figure.samples.map { Frame($0.x, $0.y, 0.1, 0.1) }
      + figure.blocked + figure.holes
    let grid = FrameGrid(taken)
    for forms in lists {
      let found = forms.compactMap { form -> (form: Form, window: Frame, gain: Double)? in
        let size = Self.size(of: form, in: frame)
        return Self.window(over: points, size, zoom: form.zoom).map {
          (form, $0.frame, Double($0.count) * (form.zoom - 0.9))
        }
      }
      for (form, window, _) in found.sorted(by: { $0.gain > $1.gain }) {
        let size = Self.size(of: form, in: frame)
        guard let place = Self.place(of: size, in: frame, clearOf: grid, and: window) else {
          continue
        }
        let center = figure.pane.onGlobe(window.center)
        pane = MapPane(frame: place, center: center, scale: figure.pane.scale / form.zoom)
        self.window = window
        return
      }
    }
    return nil
  }

  private static func size(of form: Form, in frame: Frame) -> PageSize {
    let width = frame.width * form.share
    return PageSize(width: width, height: width * form.aspect)
  }

  /// The rectangle with most points, of those round a point; nil where it holds too few.
  private static func window(
    over points: [Point], _ size: PageSize, zoom: Double
  ) -> (frame: Frame, count: Int)? {
    let (width, height) = (size.width / zoom, size.height / zoom)
    let margin = (zoom > 2 ? 24 : 16) / zoom
    let (halfWidth, halfHeight) = (width / 2 - margin, height / 2 - margin / 2)
    func isInside(_ center: Point, _ point: Point) -> Bool {
      point.x > center.x - halfWidth && point.x < center.x + halfWidth
        && point.y > center.y - halfHeight && point.y < center.y + halfHeight
    }
    let sorted = points.sorted { $0.x < $1.x }
    /// How many points lie round a centre, of which only those are looked at that may.
    func count(round center: Point) -> Int {
      let (left, right) = (center.x - halfWidth, center.x + halfWidth)
      var (start, end) = (0, sorted.count)
      while start < end {
        let middle = (start + end) / 2
        if sorted[middle].x > left { end = middle } else { start = middle + 1 }
      }
      return sorted[start...].prefix { $0.x < right }.count { isInside(center, $0) }
    }
    let steps = [-0.4, 0, 0.4]
    var (best, most) = (Point(0, 0), 0)
    for point in points {
      for dx in steps {
        for dy in steps {
          let center = Point(point.x + dx * width, point.y + dy * height)
          let count = count(round: center)
          if count > most { (best, most) = (center, count) }
        }
      }
    }
    guard most >= 12 else { return nil }
    let members = points.filter { isInside(best, $0) }
    let (xs, ys) = (members.map(\.x), members.map(\.y))
    let center = Point(
      ((xs.min() ?? 0) + (xs.max() ?? 0)) / 2, ((ys.min() ?? 0) + (ys.max() ?? 0)) / 2)
    let frame = Frame(center.x - width / 2, center.y - height / 2, width, height)
    return (frame, points.count { isInside(center, $0) })
  }

  /// The free place at a side of the frame that lies nearest to a corner.
  private static func place(
    of size: PageSize, in frame: Frame, clearOf obstacles: FrameGrid, and window: Frame
  ) -> Frame? {
    let (left, top) = (frame.x + 4, frame.y + 4)
    let (right, bottom) = (frame.right - size.width - 4, frame.bottom - size.height - 4)
    guard right > left, bottom > top else { return nil }
    let across = stride(from: left, through: right, by: 4).flatMap {
      [Point($0, bottom), Point($0, top)]
    }
    let along = stride(from: top, through: bottom, by: 4).flatMap {
      [Point(left, $0), Point(right, $0)]
    }
    var best: (place: Frame, away: Double)?
    for corner in across + along {
      let away = min(corner.x - left, right - corner.x) + min(corner.y - top, bottom - corner.y)
      if let best, best.away <= away { continue }
      let wide = Frame(corner.x - 4, corner.y - 4, size.width + 8, size.height + 8)
      guard !wide.overlaps(window), !obstacles.touches(wide) else { continue }
      best = (Frame(corner.x, corner.y, size.width, size.height), away)
    }
    return best?.place
  }
}
