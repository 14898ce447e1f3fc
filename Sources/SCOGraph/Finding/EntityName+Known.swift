public import GraphCore
public import SCO

extension EntityName<Organization> {
  /// The Shanghai Cooperation Organisation in the embedded data set.
  public static let sco: Self = "sco"
  /// The Shanghai Five, from which it came.
  public static let shanghaiFive: Self = "shanghai-five"
}
