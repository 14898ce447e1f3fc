#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How files are opened for results.
enum SystemFlags {
  /// A file that must not exist yet.
  static let createNew = O_WRONLY | O_CREAT | O_EXCL
}
