package import StoryModel

/// A simulation's result for people.
package struct SimulationText {
  private let result: SimulationResult
  private let coverage: Coverage
  private let places: PlaceNames
  private let flow: Flow
  private let language: MessageLanguage

  package init(_ result: SimulationResult, of flow: Flow, at places: PlaceNames, in language: MessageLanguage)
  {
    self.result = result
    self.flow = flow
    self.places = places
    self.language = language
    coverage = Coverage(result, of: flow)
  }

  /// Lines with their ends; `inputs` gives those of a run, to show how a fault comes about.
  package func text(inputs: (Int) -> RunInputs) -> String {
    var lines = [
      say(
        "\(result.story): \(result.runs) runs, seed \(result.seed)",
        nl: "\(result.story): \(result.runs) keer doorlopen, seed \(result.seed)")
    ]
    lines += ["", say("Endings", nl: "Eindes")] + endings
    lines += ["", length] + time
    lines += faults(inputs)
    lines += [""] + covered
    return lines.joined(separator: "\n") + "\n"
  }

  private var endings: [String] {
    let width = result.endings.map(\.id.text.count).max() ?? 0
    var lines = result.endings.map { ending in
      let name = ending.id.text + String(repeating: " ", count: width - ending.id.text.count)
      let time = ending.time.map { ", \(spread(of: $0))" } ?? ""
      return
        "  \(name)  \(share(of: ending.count)) (\(ending.outcome.rawValue))\(time)\(note(on: ending.time))"
    }
    if let run = result.unfinished.run {
      lines.append(
        say(
          "  no ending within \(result.limit) inputs: \(share(of: result.unfinished.count)); the first is run \(run)",
          nl: "  geen einde binnen \(result.limit) keer antwoorden: \(share(of: result.unfinished.count)); "
            + "de eerste is nummer \(run)"))
    }
    return lines
  }

  /// What is to be said where half of those who come there take longer than the story says.
  private func note(on time: SimulationResult.Spread?) -> String {
    guard let time, let minutes = result.minutes, time.median > minutes * 600 else { return "" }
    return say("; longer than the story says", nl: "; langer dan het verhaal zegt")
  }

  private var length: String {
    let (median, longest, run) = (result.turns.median, result.turns.longest, result.turns.run)
    return say(
      "Length: \(median) turns in the middle, \(longest) at most (run \(run))",
      nl: "Lengte: \(median) beurten in het midden, hoogstens \(longest) (nummer \(run))")
  }

  private var time: [String] {
    guard let time = result.time else { return [] }
    let line = say("Time: ", nl: "Tijd: ") + spread(of: time)
    guard let minutes = result.minutes else {
      return [
        line
          + say(
            "; the story does not say how long it takes", nl: "; het verhaal zegt niet hoe lang het duurt")
      ]
    }
    return [line + say("; the story says \(minutes) min", nl: "; het verhaal zegt \(minutes) min")]
  }

  /// `1 min 28 s in the middle, 11 min 28 s at most (run 4063)`.
  private func spread(of time: SimulationResult.Spread) -> String {
    let (median, longest) = (Self.duration(time.median), Self.duration(time.longest))
    return say(
      "\(median) in the middle, \(longest) at most (run \(time.run))",
      nl: "\(median) in het midden, hoogstens \(longest) (nummer \(time.run))")
  }

  private func faults(_ inputs: (Int) -> RunInputs) -> [String] {
    guard !result.faults.isEmpty else { return [say("Nothing went wrong", nl: "Er ging niets mis")] }
    var lines = ["", say("Went wrong", nl: "Ging mis")]
    for (fault, runs) in result.faults {
      let place = places.name(of: flow.ranges[Int(fault.address)])
      lines.append("  \(place): \(fault.fault[language])")
      lines.append(
        say(
          "    \(share(of: runs.count)); shortest in run \(runs.shortest), turn \(runs.turns):",
          nl: "    \(share(of: runs.count)); het kortst in nummer \(runs.shortest), beurt \(runs.turns):"))
      let inputs = inputs(runs.shortest)
      lines += ([inputs.header] + inputs.lines).map { "      \($0)" }
    }
    return lines
  }

  private var covered: [String] {
    let (beats, options) = (coverage.beats, coverage.options)
    var lines = [
      say(
        "Met: \(beats.met) of \(beats.all) beats; chosen: \(options.met) of \(options.all) options",
        nl: "Gezien: \(beats.met) van \(beats.all) beats; gekozen: \(options.met) van \(options.all) opties")
    ]
    let unmet = coverage.scenes.flatMap { scene -> [String] in
      guard scene.count > 0 else {
        return [
          "  \(places.name(of: scene.range)) "
            + say(
              "scene \(scene.id), with all that is in it", nl: "scène \(scene.id), met alles wat erin staat")
        ]
      }
      return scene.parts.filter { $0.count == 0 }.map(missed)
    }
    if !unmet.isEmpty { lines += [say("Nobody met", nl: "Niemand zag")] + unmet }
    return lines
  }

  private func missed(_ part: Coverage.Part) -> String {
    let name = "  \(places.name(of: part.range)) \(part.kind)\(part.id.map { " \($0)" } ?? "")"
    switch part.offered {
    case nil: return name
    case 0: return name + say(", which was never on offer", nl: ", die nooit te kiezen was")
    case let offered?:
      return name + say(", which was on offer in \(offered) runs", nl: ", die \(offered) keer te kiezen was")
    }
  }

  private func share(of count: Int) -> String {
    let percent = count * 100 / max(1, result.runs)
    let share = percent == 0 && count > 0 ? "<1%" : "\(percent)%"
    return say("\(count) runs, \(share)", nl: "\(count) keer, \(share)")
  }

  private func say(_ english: String, nl dutch: String) -> String { language == .dutch ? dutch : english }

  /// Of tenths of a second: `48 s`, `5 min 20 s`.
  private static func duration(_ tenths: Int) -> String {
    let seconds = (tenths + 5) / 10
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}
