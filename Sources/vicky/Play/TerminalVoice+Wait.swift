import StoryEngine
import StoryModel
import Web

// Some time to come, and things to be found elsewhere.
extension TerminalVoice {
  func show(
    _ text: Text, until due: Due, _ possibilities: Possibilities, _ words: TerminalWords, now: Instant
  ) {
    say(text.plain, .bold)
    let isDue = possibilities.contains(.resume)
    let when = DueWords(language: words.language, zone: zone, now: now).words(due)
    let ways = possibilities.contains(.skip) ? words.waitWaysEarly : words.waitWays
    say(isDue ? "(\(words.due))" : "(\(words.goesOn(when)) \(ways))", .dim)
  }

  func show(
    _ text: Text, at target: Beat.Target, _ doing: Beat.Doing, _ possibilities: Possibilities,
    _ words: TerminalWords
  ) {
    say(text.plain, .bold)
    if let way = WayWords(language: words.language).words(to: target) { say(way, .dim) }
    let done = doing == .looking ? words.seen : words.done
    say("(\(done), \(possibilities.contains(.hint) ? words.taskWaysWithHint : words.taskWays))", .dim)
  }

  /// The film itself cannot be shown here; what is to be seen and heard can be read.
  func show(_ film: Film, _ words: TerminalWords) {
    say("[\(words.film): \(film.alternative)]", .dim)
    say("[\(words.toRead): \(folder.isEmpty ? "" : folder + "/")\(film.description)]", .dim)
  }

  func give(_ title: String, _ words: TerminalWords) { say("★ \(words.given) \(title)", .green) }
}
