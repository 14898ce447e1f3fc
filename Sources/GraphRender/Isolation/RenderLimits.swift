/// What a drawing process may use before it is stopped.
public struct RenderLimits: Hashable, Sendable {
  /// Time by the wall clock, in seconds, for all pictures of a call together.
  public var timeoutSeconds: Double
  /// The process's own memory, in bytes; 0 for no limit.
  public var memoryBytes: UInt64
  /// The size of what it may send back, in bytes.
  public var pictureBytes: UInt64

  /// Sets limits; by default half a minute, 2 GiB of memory, 256 MiB of picture.
  public init(
    timeoutSeconds: Double = 30, memoryBytes: UInt64 = 2 << 30, pictureBytes: UInt64 = 256 << 20
  ) {
    self.timeoutSeconds = timeoutSeconds
    self.memoryBytes = memoryBytes
    self.pictureBytes = pictureBytes
  }
}
