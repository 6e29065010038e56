/// The sentences in which something varies.
extension InterfaceTexts {
  /// "Goedemorgen Noor!" or, without a greeting for the time of day, "Hoi Noor!"; without a name where none is known.
  func greeting(_ firstName: String, as greeting: String? = nil) -> String {
    if let greeting { return firstName.isEmpty ? "\(greeting)!" : "\(greeting) \(firstName)!" }
    return firstName.isEmpty ? start.greetingWithoutName : start.greeting.filled(["name": firstName])
  }

  /// "Welkom bij je intranet · Vicky"; `refused` warns before the rest is read out.
  func windowTitle(_ page: String, refused: Bool = false) -> String {
    let title = self.page.windowTitle.filled(["page": page])
    return refused ? self.page.refusedTitle.filled(["title": title]) : title
  }

  /// As in "Ongeveer 6 minuten".
  func minutes(_ count: Int) -> String {
    count == 1 ? start.oneMinute : start.minutes.filled(["count": "\(count)"])
  }

  /// As in "Stap 3 van 7".
  func step(_ number: Int, of total: Int) -> String {
    start.step.filled(["number": "\(number)", "total": "\(total)"])
  }

  /// "Klaar op 24 november 2026", the date as the reader writes it.
  func finishedOn(_ date: String) -> String {
    start.finishedOn.filled(["date": date])
  }

  /// As in "Een heel getal van 0 tot en met 10.".
  func numberNote(from least: Int64, to most: Int64) -> String {
    tour.numberNote.filled(["least": "\(least)", "most": "\(most)"])
  }

  /// As in "Hooguit 40 tekens.".
  func textNote(_ count: Int) -> String {
    tour.textNote.filled(["count": "\(count)"])
  }

  /// "Open je startpagina", the words on the link to where a task is done.
  func openPage(_ page: String) -> String {
    tour.openPage.filled(["page": page])
  }

  /// As in "4 sterren".
  func stars(_ count: Int) -> String {
    count == 1 ? feedback.oneStar : feedback.stars.filled(["count": "\(count)"])
  }

  /// The smiley from 1 to 5 in words; outside that, nothing.
  func smiley(_ score: Int) -> String {
    feedback.smileys.indices.contains(score - 1) ? feedback.smileys[score - 1] : ""
  }

  /// As in "Vul een heel getal in van 0 tot en met 10.".
  func numberRefused(from least: Int64, to most: Int64) -> String {
    refusals.number.filled(["least": "\(least)", "most": "\(most)"])
  }

  /// As in "Geef elk antwoord een eigen plaats, van 1 tot en met 3.".
  func placesRefused(_ count: Int) -> String {
    refusals.places.filled(["count": "\(count)"])
  }

  /// As in "Maak het korter: hooguit 40 tekens.".
  func textTooLong(_ count: Int) -> String {
    refusals.textTooLong.filled(["count": "\(count)"])
  }

  /// As in "Er hangen 3 dingen in …".
  func wardrobe(_ count: Int) -> String {
    switch count {
    case 0: home.wardrobeEmpty
    case 1: home.wardrobeOne
    default: home.wardrobe.filled(["count": "\(count)"])
    }
  }

  /// As in "Nog 2 te verdienen in de verhalen."; nil for none.
  func locked(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: dress.lockedOne
    default: dress.locked.filled(["count": "\(count)"])
    }
  }

  /// As in "Bewaard: Vicky draagt nu een zonnehoed en een sjaal."; one alternative text for each piece.
  func dressed(_ name: String, in pieces: [String]) -> String {
    guard let last = pieces.last else { return dress.savedPlain.filled(["name": name]) }
    let others = pieces.dropLast().joined(separator: ", ")
    let list = others.isEmpty ? last : "\(others) \(dress.and) \(last)"
    return dress.saved.filled(["name": name, "pieces": list])
  }
}
