/// Where in ``Flow/instructions`` something stands; only within one flow, never saved.
package typealias Address = Int32

/// One step of a story: what the engine runs on values, the proof on sets of values, and the graph draws.
package enum Instruction: Hashable, Sendable {
  /// A scene begins: it counts as visited once more.
  case enter(scene: Int32)
  /// Shown, and on: an index into ``Flow/tells``.
  case tell(Int32)
  case set(variable: Int32, to: Code)
  /// Gives the employee an item: an index into ``Flow/items``.
  case give(Int32)
  /// On where the condition holds, else to the address.
  case unless(Code, jump: Address)
  case jump(Address)
  /// To a scene. Open visits are left.
  case goto(scene: Int32)
  /// Into a scene, to come back after this: an index into ``Flow/visits``.
  case visit(Int32)
  /// Back to just after the innermost open visit.
  case comeBack
  /// To one of several addresses, another one each time: an index into ``Flow/varies``.
  case vary(Int32)
  /// Waits where an option is on offer: an index into ``Flow/chooses``.
  case choose(Int32)
  /// Waits for the employee: an index into ``Flow/waits``.
  case wait(Int32)
  /// The attempt is over: an index into ``Flow/ends``.
  case end(Int32)
  /// The scene runs off its end here. A check reports it; a told story never gets here.
  case looseEnd(scene: Int32)
}
