import Foundation

extension String {
  /// In NFC, so that the same word is the same text however it was typed, and without control characters but tabs and
  /// line ends: what somebody types has none, and a database may cut a text off there.
  package var cleaned: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar.isKept { scalars.append(scalar) }
    return String(scalars).precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  fileprivate var isKept: Bool {
    self == "\n" || self == "\t" || properties.generalCategory != .control
  }
}
