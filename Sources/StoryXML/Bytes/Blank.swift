/// What XML counts as white space: no other character folds, a no-break space stays.
enum Blank {
  /// A space, a tab or the end of a line; of what else stands below the space XML admits nothing.
  @inline(__always)
  static func holds(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
