extension StringProtocol {
  /// Without what is like this at its beginning and its end.
  func trimming(while isSuch: (Character) -> Bool) -> String {
    let rest = drop(while: isSuch)
    guard let last = rest.lastIndex(where: { !isSuch($0) }) else { return "" }
    return String(rest[...last])
  }
}
