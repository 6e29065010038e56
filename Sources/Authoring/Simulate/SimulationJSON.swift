package import StoryModel

/// A simulation's result for programs: one object on one line, its fields always in the same order.
package enum SimulationJSON {
  /// The object, without a line end; `inputs` gives those of a run, to show how a fault comes about.
  package static func text(
    _ result: SimulationResult, of flow: Flow, at places: PlaceNames, inputs: (Int) -> RunInputs
  ) -> String {
    var line = JSONLine()
    line.add("story", result.story.text)
    line.add("seed", result.seed)
    line.add("runs", result.runs)
    line.add("limit", result.limit)
    var turns = object(result.turns, scale: 1)
    turns.add("all", result.turnCount)
    line.add("turns", turns)
    line.add("seconds", result.time.map { object($0, scale: 10) })
    if let minutes = result.minutes { line.add("minutes", minutes) }
    line.add("endings", result.endings.map(object))
    line.add("unfinished", object(result.unfinished))
    line.add(
      "faults",
      result.faults.map { fault, runs in
        var object = JSONLine()
        object.add("message", fault.fault.english)
        add(flow.ranges[Int(fault.address)], places, to: &object)
        object.add("runs", runs.count)
        object.add("run", runs.shortest)
        object.add("turns", Int(runs.turns))
        let inputs = inputs(runs.shortest)
        object.add("inputs", [inputs.header] + inputs.lines)
        return object
      })
    line.add("scenes", Coverage(result, of: flow).scenes.map { object($0, places) })
    return line.text
  }

  private static func object(_ spread: SimulationResult.Spread, scale: Int) -> JSONLine {
    var object = JSONLine()
    object.add("median", (spread.median + scale / 2) / scale)
    object.add("longest", (spread.longest + scale / 2) / scale)
    object.add("run", spread.run)
    return object
  }

  private static func object(_ ending: SimulationResult.Ending) -> JSONLine {
    var line = JSONLine()
    line.add("id", ending.id.text)
    line.add("outcome", ending.outcome.rawValue)
    line.add("runs", ending.count)
    line.add("seconds", ending.time.map { object($0, scale: 10) })
    return line
  }

  private static func object(_ unfinished: SimulationResult.Unfinished) -> JSONLine {
    var line = JSONLine()
    line.add("runs", unfinished.count)
    if let run = unfinished.run { line.add("run", run) }
    return line
  }

  private static func object(_ scene: Coverage.Scene, _ places: PlaceNames) -> JSONLine {
    var line = JSONLine()
    line.add("id", scene.id.text)
    add(scene.range, places, to: &line)
    line.add("runs", scene.count)
    line.add(
      "parts",
      scene.parts.map { part in
        var line = JSONLine()
        line.add("kind", part.kind)
        line.add("id", part.id)
        add(part.range, places, to: &line)
        line.add("runs", part.count)
        if let offered = part.offered { line.add("offered", offered) }
        return line
      })
    return line
  }

  private static func add(_ range: SourceRange, _ places: PlaceNames, to line: inout JSONLine) {
    let place = places.place(of: range)
    line.add("file", place.file)
    line.add("line", place.line)
    line.add("column", place.column)
  }
}
