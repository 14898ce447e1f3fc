/// What the places of names on a map cost; the search takes those that cost least together.
///
/// One unit is what a reader minds as much as a name on the left of its mark instead of the right.
/// What must not be has no price: it is no candidate, or `forbidden` where two labels do it
/// together.
enum LabelCost {
  // MARK: Places beside a mark, dearer the less they are expected there

  static let left = 1.0
  static let above = 1.2
  static let below = 1.4
  /// Beside a mark, but higher or lower than its middle, for a whole height.
  static let slide = 1.0
  /// A gap between mark and name, which leaves room for a line, against one that touches it.
  static let gap = 1.5

  // MARK: Names that stand apart, with a leader

  /// A leader at all, against a name that may lie on a coast.
  static let leader = 5.0
  /// A point of its length, so that near places go first.
  static let leaderPoint = 0.16
  /// A leader that ends above or below its name, against one that ends beside it.
  static let attachment = 0.8
  /// A leader across a line, against a longer one round it.
  static let crossing = 5.0
  /// A leader that runs closely along a line, for each two points.
  static let along = 1.2
  /// Another mark near a name with a leader: it could be taken for that one's.
  static let neighbour = 6.0

  // MARK: What lies below a name

  /// Two points of coast line below a name; the coast is interrupted there.
  static let coast = 0.35
  /// The most that coasts cost, so that an archipelago forbids no name.
  static let mostCoast = 6.0

  // MARK: Forms of a name

  /// In more lines than it needs.
  static let wrapped = 1.6
  /// The capital after its state in the same line.
  static let joined = 1.2
  /// Without what stands below the name: the capital of a state.
  static let shortened = 26.0
  /// A letter in place of the name of a line's end, or of what several lines share; other
  /// way-points and states have none.
  static let letter = 34.0

  // MARK: Labels left out

  /// One of two way-points at the same mark, where only the other is named.
  static let halved = 16.0
  /// A way-point on a line left out, against a leader across a line.
  static let noName = 24.0
  /// The end of a line left out.
  static let noEnd = 90.0
  /// A state left out that an inset names.
  static let noNameAgain = 13.0
  /// A state without a name: more than several other labels that stand in its way and are then left
  /// out.
  static let noMember = 5000.0

  // MARK: Two labels

  /// Labels that touch, a leader through a label, leaders that cross.
  static let forbidden = 1000.0

  /// The longest leader in points, as far as an eye follows it without an effort.
  static let longestLeader = 60.0
  /// The longest of a state, which must be named.
  static let longestLeaderOfMember = 120.0
  /// The most lines that the leader of a way-point crosses.
  static let mostCrossings = 1
  /// The most that the leader of a state crosses; it must be named.
  static let mostCrossingsOfMember = 5
}
