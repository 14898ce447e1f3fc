#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The functions of the C library for numbers with fractions.
///
/// Their last digit may differ between libraries; all else is IEEE 754.
enum RealMath {
  /// A function of one number.
  typealias Function = @Sendable (Double) -> Double

  static let acos: Function = cLibraryAcos
  static let asin: Function = cLibraryAsin
  static let atan: Function = cLibraryAtan
  static let cos: Function = cLibraryCos
  static let cosh: Function = cLibraryCosh
  static let exp: Function = cLibraryExp
  static let log: Function = cLibraryLog
  static let log10: Function = cLibraryLog10
  static let sin: Function = cLibrarySin
  static let sinh: Function = cLibrarySinh
  static let tan: Function = cLibraryTan
  static let tanh: Function = cLibraryTanh

  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func angle(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
}

// Outside the enum, where the C library's names are not hidden by its own.
private func cLibraryAcos(_ number: Double) -> Double { acos(number) }
private func cLibraryAsin(_ number: Double) -> Double { asin(number) }
private func cLibraryAtan(_ number: Double) -> Double { atan(number) }
private func cLibraryCos(_ number: Double) -> Double { cos(number) }
private func cLibraryCosh(_ number: Double) -> Double { cosh(number) }
private func cLibraryExp(_ number: Double) -> Double { exp(number) }
private func cLibraryLog(_ number: Double) -> Double { log(number) }
private func cLibraryLog10(_ number: Double) -> Double { log10(number) }
private func cLibrarySin(_ number: Double) -> Double { sin(number) }
private func cLibrarySinh(_ number: Double) -> Double { sinh(number) }
private func cLibraryTan(_ number: Double) -> Double { tan(number) }
private func cLibraryTanh(_ number: Double) -> Double { tanh(number) }
