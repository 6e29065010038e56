/// The fields of every page.
struct Frame {
  let lang: String
  let title: String
  /// Changes with the assets, so that browsers may keep them for long.
  let version: String
  let t: InterfaceTexts
  let csrf: String
  let signedIn: Bool
  let home: String
  let portrait: Portrait?
}

/// A drawing of somebody, and what it shows in words.
struct Portrait: Hashable {
  let src: String
  let alt: String
  /// What is worn, each of the same size, one over the other over the drawing.
  var layers: [Layer] = []

  /// A drawing that lies over another one.
  struct Layer: Hashable {
    let src: String
    let alt: String
  }
}

/// A link and the words on it.
struct Link: Hashable {
  let href: String
  let label: String
}

/// A day: as programs and as people read it.
struct DayStamp {
  let iso: String
  let text: String
}
