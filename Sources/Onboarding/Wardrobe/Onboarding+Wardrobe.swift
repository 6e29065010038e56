package import StoryModel

extension Onboarding {
  /// What an employee can dress the personas in; throws `unknownEmployee`.
  package func dressingRoom(of employee: EmployeeID) async throws(OnboardingError) -> DressingRoom {
    try await catchUp()
    _ = try await self.employee(employee)
    let items = try await itemIDs(of: employee)
    return DressingRoom(library.cast, has: items, wears: try await outfit(of: employee, has: items))
  }

  /// What she chose that is still there and hers; nothing where nobody is called so.
  ///
  /// What was read is remembered for ``RecentOutfits/lifetime``.
  package func outfit(of employee: EmployeeID) async throws(OnboardingError) -> Outfit {
    let now = now
    if let known = outfits.outfit(of: employee, now: now) { return known }
    let mark = outfits.mark
    let outfit = try await outfit(of: employee, has: nil)
    outfits.remember(outfit, of: employee, now: now, since: mark)
    return outfit
  }

  /// Dresses a persona for her, in every story and on every page of hers.
  ///
  /// - Parameters:
  ///   - persona: whom.
  ///   - slot: where.
  ///   - piece: what; nil takes off what is there.
  ///   - employee: who chooses.
  /// - Returns: false, and nothing changed, where there is no such slot or piece, the piece is for another slot, or it is
  ///   neither free nor given to her.
  /// - Throws: `unknownEmployee`.
  package func dress(
    _ persona: PersonaID, at slot: SlotID, in piece: PieceID?, of employee: EmployeeID
  ) async throws(OnboardingError) -> Bool {
    try await catchUp()
    defer { outfits.forget(employee) }
    guard try await change(persona, slot, piece, employee) else { return false }
    // What was remembered is let go of first: her other windows ask at once.
    outfits.forget(employee)
    news.tell(employee)
    return true
  }

  private func change(
    _ persona: PersonaID, _ slot: SlotID, _ piece: PieceID?, _ employee: EmployeeID
  ) async throws(OnboardingError) -> Bool {
    let wardrobe = library.cast[persona]?.wardrobe
    guard let wardrobe, wardrobe.slots.contains(where: { $0.id == slot }) else { return false }
    guard let piece else {
      try await kept { try await store.undress(persona, at: slot, of: employee) }
      return true
    }
    let worn = WornPiece(piece, by: persona, at: slot)
    guard library.cast.isHung(worn) else { return false }
    if !library.cast.isFree(worn) {
      guard try await itemIDs(of: employee).contains(worn.item) else { return false }
    }
    do {
      try await store.wear(worn, of: employee)
    } catch {
      throw error.code == .conflict ? .unknownEmployee : .store(error)
    }
    return true
  }

  /// `items` is what she has; read where it is nil and needed.
  func outfit(of employee: EmployeeID, has items: Set<ItemID>?) async throws(OnboardingError) -> Outfit {
    let cast = library.cast
    let worn = try await kept { try await store.worn(by: employee) }.filter(cast.isHung)
    guard worn.contains(where: { !cast.isFree($0) }) else { return Outfit(worn) }
    var hers = items ?? []
    if items == nil { hers = try await itemIDs(of: employee) }
    return Outfit(worn.filter { cast.isFree($0) || hers.contains($0.item) })
  }

  private func itemIDs(of employee: EmployeeID) async throws(OnboardingError) -> Set<ItemID> {
    Set(try await kept { try await store.items(of: employee) }.map(\.item))
  }
}

extension Cast {
  private func piece(_ worn: WornPiece) -> Persona.Piece? { self[worn.persona]?.wardrobe.piece(worn.piece) }

  /// Whether there is such a piece for that slot.
  fileprivate func isHung(_ worn: WornPiece) -> Bool { piece(worn)?.slot.value == worn.slot }

  /// Whether everybody has it.
  fileprivate func isFree(_ worn: WornPiece) -> Bool { piece(worn)?.isFree ?? false }
}
