package import StoryModel

/// How to find something in the intranet, in words.
package struct WayWords: Sendable {
  private let texts: InterfaceTexts.Tour

  /// `language` is BCP 47; Dutch where nobody wrote words for it.
  package init(language: String) { texts = InterfaceTexts.of(language).tour }

  /// "Zo kom je er: ga op het intranet naar /groepen en zoek de knop 'Lid worden'."; nil where nothing tells.
  package func words(to target: Beat.Target) -> String? {
    let thing = target.name.map { name in
      "\(texts.roles[target.role ?? ""] ?? texts.roles[""] ?? "") '\(name)'"
    }
    switch (target.page, thing) {
    case (let page?, let thing?):
      return texts.way.filled(["way": texts.wayOn.filled(["page": page, "what": thing])])
    case (let page?, nil): return texts.way.filled(["way": page])
    case (nil, let thing?): return texts.wayNearby.filled(["way": thing])
    case (nil, nil): return nil
    }
  }
}
