#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The calls of the C library that output needs; nothing else in this room is unsafe.
enum SystemCalls {
  /// Why a call failed, in the system's words.
  struct Failure: Error {
    let code: Int32
    var isBrokenPipe: Bool { code == EPIPE }
    var isTaken: Bool { code == EEXIST }
    var hasNoReader: Bool { code == ENXIO }
    var reason: String { unsafe String(cString: strerror(code)) }
  }

  /// What sort of thing lies at a path.
  enum Target { case nothing, regularFile, folder, other }

  static func target(at path: String) -> Target {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regularFile
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The path with its symbolic links followed, or nil where it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Where a symbolic link at `path` points to, or nil where there is none.
  static func destination(ofLink path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return 0 }
      return unsafe readlink(path, start, bytes.count)
    }
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }

  static func open(
    _ path: String, _ flags: Int32, closesOnExec: Bool = true
  ) throws(Failure) -> Int32 {
    let (flags, mode) = (flags | (closesOnExec ? O_CLOEXEC : 0), mode_t(0o666))
    #if canImport(Darwin)
      let file = unsafe Darwin.open(path, flags, mode)
    #else
      let file = unsafe Glibc.open(path, flags, mode)
    #endif
    guard file >= 0 else { throw Failure(code: errno) }
    return file
  }

  /// Whether a named pipe lies at a path.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  /// Opens an existing device or pipe for writing without waiting for a reader; writes then wait.
  static func openAtOnce(_ path: String) throws(Failure) -> Int32 {
    let file = try open(path, O_WRONLY | O_NONBLOCK)
    _ = fcntl(file, F_SETFL, O_WRONLY)
    return file
  }

  static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

  /// Writes all of `bytes`, however often the system takes only a part.
  static func write(_ bytes: some Collection<UInt8>, to file: Int32) throws(Failure) {
    let all = Array(bytes)
    var start = 0
    while start < all.count {
      let count = unsafe all[start...].withUnsafeBytes { part in
        #if canImport(Darwin)
          unsafe Darwin.write(file, part.baseAddress, part.count)
        #else
          unsafe Glibc.write(file, part.baseAddress, part.count)
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure(code: errno) }
      start += count
    }
  }

  /// The bytes of a file, or of standard input for `-`; nil where it cannot be read.
  ///
  /// Of one that has more than `limit` bytes, or never ends, some more than that.
  static func contents(of path: String, limit: Int = .max) -> [UInt8]? {
    guard path != "-" else { return contents(of: Int32(0), limit) }
    guard target(at: path) != .folder, let file = try? open(path, O_RDONLY) else { return nil }
    defer { try? close(file) }
    return contents(of: file, limit)
  }

  private static func contents(of file: Int32, _ limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(file, bytes.baseAddress, bytes.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      all += buffer[..<count]
      if count == 0 || all.count > limit { return all }
    }
  }

  static func close(_ file: Int32) throws(Failure) {
    #if canImport(Darwin)
      let result = Darwin.close(file)
    #else
      let result = Glibc.close(file)
    #endif
    guard result == 0 || errno == EINTR else { throw Failure(code: errno) }
  }

  static func rename(_ old: String, to new: String) throws(Failure) {
    #if canImport(Darwin)
      let result = unsafe Darwin.rename(old, new)
    #else
      let result = unsafe Glibc.rename(old, new)
    #endif
    guard result == 0 else { throw Failure(code: errno) }
  }

  /// Gives a file a second name; false where it cannot have one.
  static func link(_ old: String, to new: String) -> Bool {
    #if canImport(Darwin)
      unsafe Darwin.link(old, new) == 0
    #else
      unsafe Glibc.link(old, new) == 0
    #endif
  }

  static func makeFolder(_ path: String) throws(Failure) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw Failure(code: errno) }
  }

  static func removeFolder(_ path: String) { _ = unsafe rmdir(path) }

  /// Whether a folder holds nothing; false for one that cannot be read.
  static func isEmpty(_ folder: String) -> Bool {
    guard let stream = unsafe opendir(folder) else { return false }
    defer { unsafe closedir(stream) }
    var count = 0
    while unsafe readdir(stream) != nil { count += 1 }
    return count <= 2
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// The permission bits of a file, or nil where there is none.
  static func permissions(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Whether the process may write to a file that is there.
  static func isWritable(_ path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  static func setPermissions(_ mode: mode_t, of file: Int32) { _ = fchmod(file, mode) }

  /// Runs `work` with the signals that end a program held back until it is done.
  static func holdingSignals<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var (held, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&held, signal) }
    unsafe sigprocmask(SIG_BLOCK, &held, &before)
    defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }
    return try work()
  }

  /// Lets the alarm end the process with words on stderr and the exit code of a limit.
  ///
  /// The handler calls nothing that a signal may not interrupt, so its words stand here.
  static func endAtAlarm() {
    _ = signal(SIGALRM) { _ in
      let words: StaticString =
        "error: stopped at the limit of time; ask for less, or allow more time with --timeout.\n"
      #if canImport(Darwin)
        _ = unsafe Darwin.write(2, words.utf8Start, words.utf8CodeUnitCount)
      #else
        _ = unsafe Glibc.write(2, words.utf8Start, words.utf8CodeUnitCount)
      #endif
      _exit(ExitStatus.limit.rawValue)
    }
  }

  /// Sets the alarm; 0 seconds stop it.
  static func setAlarm(seconds: Double) {
    var timer = itimerval()
    timer.it_value.tv_sec = Int(seconds)
    timer.it_value.tv_usec = .init((seconds - seconds.rounded(.down)) * 1_000_000)
    #if canImport(Glibc)
      unsafe setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    #else
      unsafe setitimer(ITIMER_REAL, &timer, nil)
    #endif
  }

  /// Lets a write beyond the limit on file sizes fail with a reason, instead of ending the program.
  static func outliveFileSizeLimit() { _ = signal(SIGXFSZ, SIG_IGN) }

  /// Lets the signals that end a program through: a host may have started it with all held back.
  static func releaseSignals() {
    var held = sigset_t()
    unsafe sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&held, signal) }
    unsafe sigprocmask(SIG_UNBLOCK, &held, nil)
  }

  static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// Opens `/dev/null` where a standard stream is closed, so that no file of ours takes its place;
  /// in place of stdout it refuses what is written.
  static func fillStandardStreams() {
    for file: Int32 in 0...2 where fcntl(file, F_GETFD) < 0 {
      _ = try? open("/dev/null", file == 2 ? O_WRONLY : O_RDONLY, closesOnExec: false)
    }
  }

  /// How many processors there are for us, at least one.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static var processID: Int32 { getpid() }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Today, by the clock and in UTC: only for the words `--as-of today`.
  static var secondsSince1970: Int { time(nil) }

  /// Ends the process at once: what is written is written, and libraries that another thread is
  /// still opening are not taken down under it.
  static func exit(_ code: Int32) -> Never { _exit(code) }
}
