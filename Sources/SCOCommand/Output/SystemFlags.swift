#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How files are opened for results.
enum SystemFlags {
  /// An existing device or pipe.
  static let writeOnly = O_WRONLY
  /// A file that must not exist yet.
  static let createNew = O_WRONLY | O_CREAT | O_EXCL
}
