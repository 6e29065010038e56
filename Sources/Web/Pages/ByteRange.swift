/// What of a file a browser asks for: films are read in pieces, and from where somebody moved to.
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  /// It begins after the end of the file.
  case beyond

  /// Reads a `Range` header for a file of `size` bytes.
  ///
  /// Several pieces at once, or what is no range of bytes, is the whole file, as HTTP allows.
  init(_ header: String?, size: Int) {
    guard let header, header.hasPrefix("bytes="), !header.contains(",") else {
      self = .whole
      return
    }
    let ends = header.dropFirst("bytes=".count).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else {
      self = .whole
      return
    }
    switch (first, last) {
    case (nil, nil): self = .whole
    // The last so many bytes.
    case (nil, let count?): self = count == 0 || size == 0 ? .beyond : .part(max(0, size - count)..<size)
    case (let first?, _) where first >= size: self = .beyond
    case (let first?, nil): self = .part(first..<size)
    case (let first?, let last?): self = last < first ? .whole : .part(first..<min(last, size - 1) + 1)
    }
  }

  /// Nothing for no digits; nil for what is no number.
  private static func number(_ digits: Substring) -> Int?? {
    if digits.isEmpty { return .some(nil) }
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(digits)
    else { return nil }
    return .some(number)
  }
}
