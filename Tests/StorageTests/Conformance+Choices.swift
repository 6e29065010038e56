import Onboarding
import StoryModel
import Testing

extension Conformance {
  /// What an employee chose: what the personas wear, and how she has her start page.
  @Suite struct Choices {
    let folder = try? TemporaryFolder()

    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([Samples.noor, Samples.sam])
      return store
    }

    static func piece(_ piece: String, by persona: String = "vicky", at slot: String = "hoofd") -> WornPiece {
      WornPiece(PieceID(piece), by: PersonaID(persona), at: SlotID(slot))
    }

    @Test(arguments: StoreKind.allCases) func aSlotHoldsOnePiece(kind: StoreKind) async throws {
      let (store, noor) = (try await store(kind), Samples.noor.id)
      #expect(try await store.worn(by: noor).isEmpty)
      for piece in [
        Self.piece("hoed"), Self.piece("sjaal", at: "jas"), Self.piece("jas", by: "victor", at: "jas"),
        Self.piece("pet"),
      ] {
        try await store.wear(piece, of: noor)
      }
      #expect(
        try await store.worn(by: noor) == [
          Self.piece("pet"), Self.piece("sjaal", at: "jas"), Self.piece("jas", by: "victor", at: "jas"),
        ])
      #expect(try await store.worn(by: Samples.sam.id).isEmpty, "a colleague's are her own")
      for _ in 0..<2 {
        try await store.undress(PersonaID("vicky"), at: SlotID("hoofd"), of: noor)
        #expect(try await store.worn(by: noor).map(\.piece.text) == ["sjaal", "jas"])
      }
    }

    @Test(arguments: StoreKind.allCases) func keepsHowSheHasHerPage(kind: StoreKind) async throws {
      let (store, noor) = (try await store(kind), Samples.noor.id)
      #expect(try await store.arrangement(of: noor) == nil)
      for arrangement in [
        StartArrangement(order: [.badges, .stories], hidden: [.wardrobe, .answers]), .standard,
      ] {
        try await store.arrange(arrangement, of: noor)
        #expect(try await store.arrangement(of: noor) == arrangement)
        #expect(try await store.arrangement(of: Samples.sam.id) == nil)
      }
    }

    @Test(arguments: StoreKind.allCases) func nobodyChoosesWhoIsNotThere(kind: StoreKind) async throws {
      let (store, nobody) = (try await store(kind), EmployeeID("zz"))
      await expectError(.conflict) { try await store.wear(Self.piece("hoed"), of: nobody) }
      await expectError(.conflict) { try await store.arrange(.standard, of: nobody) }
      #expect(try await store.worn(by: nobody).isEmpty)
      #expect(try await store.arrangement(of: nobody) == nil)
    }

    @Test(arguments: StoreKind.allCases) func whatSheChoseGoesWithHer(kind: StoreKind) async throws {
      let (store, noor) = (try await store(kind), Samples.noor.id)
      for employee in [noor, Samples.sam.id] {
        try await store.wear(Self.piece("hoed"), of: employee)
        try await store.arrange(.standard, of: employee)
      }
      #expect(try await store.erase(noor))
      // Another one with the same id has nothing of hers.
      try await store.add([Samples.noor])
      #expect(try await store.worn(by: noor).isEmpty)
      #expect(try await store.arrangement(of: noor) == nil)
      #expect(try await store.worn(by: Samples.sam.id) == [Self.piece("hoed")])
      #expect(try await store.arrangement(of: Samples.sam.id) == .standard)
    }
  }
}
