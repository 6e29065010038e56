import Onboarding
import OnboardingTestSupport
import StoryEngine
import StoryModel
import Testing

/// Dressing the personas in what is free and in what she was given.
@Suite struct WardrobeTests {
  private let world = TestWorld(stories: [.parcours])
  private var onboarding: Onboarding { world.onboarding }
  private let vicky = PersonaID("vicky")

  private func dress(_ noor: EmployeeID, _ slot: String, _ piece: String?) async throws -> Bool {
    try await onboarding.dress(vicky, at: SlotID(slot), in: piece.map { PieceID($0) }, of: noor)
  }

  private func noor() async throws -> EmployeeID { try await onboarding.employee(namedOrNew: "Noor").id }

  /// The hat is hers now.
  private func giveHat(to noor: EmployeeID) async throws {
    try await world.play(TourID(noor, "parcours"), Input.untilWait)
  }

  @Test func whatIsFreeIsThereForEverybodyAndWhatIsGivenWhenItIs() async throws {
    let noor = try await noor()
    let before = try await onboarding.dressingRoom(of: noor)
    #expect(before.personas.map(\.persona.id) == [vicky], "nobody is there of whom she has nothing")
    let racks = try #require(before.personas.first?.slots)
    #expect(racks.map(\.slot.id.text) == ["hoofd", "jas"])
    #expect(racks.map { $0.pieces.map(\.id.text) } == [[], ["sjaal"]])
    #expect(racks.map(\.locked) == [1, 0])
    try await giveHat(to: noor)
    let after = try #require(try await onboarding.dressingRoom(of: noor).personas.first?.slots)
    #expect(after.map { $0.pieces.map(\.id.text) } == [["hoed"], ["sjaal"]])
    #expect(after.map(\.locked) == [0, 0])
  }

  @Test func sheIsDressedInWhatIsHers() async throws {
    let (noor, sam) = (try await noor(), try await onboarding.employee(namedOrNew: "Sam").id)
    #expect(try await dress(noor, "jas", "sjaal"))
    #expect(try await dress(noor, "hoofd", "hoed") == false, "not hers yet")
    try await giveHat(to: noor)
    #expect(try await dress(noor, "hoofd", "hoed"))
    let worn: [SlotID: PieceID] = [SlotID("jas"): PieceID("sjaal"), SlotID("hoofd"): PieceID("hoed")]
    #expect(try await onboarding.outfit(of: noor)[vicky] == worn)
    #expect(try await onboarding.startPage(of: noor).outfit[vicky] == worn)
    #expect(
      try await onboarding.dressingRoom(of: noor).personas[0].slots.map(\.worn?.text) == ["hoed", "sjaal"])
    #expect(try await onboarding.outfit(of: sam) == .plain, "a colleague sees her own")
    #expect(try await dress(noor, "hoofd", nil))
    #expect(try await dress(noor, "hoofd", nil))
    #expect(try await onboarding.outfit(of: noor)[vicky] == [SlotID("jas"): PieceID("sjaal")])
  }

  @Test func herOtherWindowsHearOfIt() async throws {
    let noor = try await noor()
    for piece in ["sjaal", nil] {
      let listening = onboarding.news.listen(to: noor)
      #expect(try await dress(noor, "jas", piece))
      #expect(await listening.changed(within: .zero))
    }
    let listening = onboarding.news.listen(to: noor)
    #expect(try await dress(noor, "jas", "kroon") == false)
    #expect(await listening.changed(within: .zero) == false, "nothing changed")
  }

  @Test func whatDoesNotFitIsNotPutOn() async throws {
    let noor = try await noor()
    #expect(try await dress(noor, "hoofd", "sjaal") == false, "it is for another slot")
    #expect(try await dress(noor, "voeten", "sjaal") == false)
    #expect(try await dress(noor, "voeten", nil) == false)
    #expect(try await dress(noor, "jas", "kroon") == false)
    #expect(
      try await onboarding.dress(PersonaID("wie"), at: SlotID("jas"), in: PieceID("sjaal"), of: noor) == false
    )
    #expect(
      try await onboarding.dress(PersonaID("victor"), at: SlotID("jas"), in: PieceID("sjaal"), of: noor)
        == false,
      "it is another persona's")
    #expect(try await onboarding.outfit(of: noor) == .plain)
    await #expect(throws: OnboardingError.self) { try await dress(EmployeeID("zz"), "jas", "sjaal") }
    await #expect(throws: OnboardingError.self) { try await onboarding.dressingRoom(of: EmployeeID("zz")) }
  }

  @Test func whatIsNotThereAnyMoreIsNotWorn() async throws {
    let noor = try await noor()
    #expect(try await dress(noor, "jas", "sjaal"))
    let bare = onboarding.with(Library([], cast: Cast([])))
    #expect(try await bare.outfit(of: noor) == .plain)
    #expect(try await bare.dressingRoom(of: noor).personas.isEmpty)
    #expect(try await onboarding.outfit(of: noor) != .plain, "it comes back with the piece")
  }

  @Test func theHostComesFirst() async throws {
    let cast = Cast(["anna", "vicky", "bo"].map { Self.persona($0) })
    let onboarding = onboarding.with(Library([], cast: cast))
    let room = try await onboarding.dressingRoom(of: try await noor())
    #expect(room.personas.map(\.persona.id.text) == ["vicky", "anna", "bo"])
  }

  private static func persona(_ id: String) -> Persona {
    Persona(
      id: PersonaID(id), language: "nl", name: id, moods: [],
      wardrobe: Persona.Wardrobe(
        slots: [.init(id: SlotID("hoofd"), title: "Hoofd"), .init(id: SlotID("leeg"), title: "Leeg")],
        pieces: [
          .init(
            id: PieceID("pet"), slot: Located(SlotID("hoofd"), at: SourceRange(0, 0)), drawing: "pet.svg",
            title: "Pet", alternative: "een pet", isFree: true)
        ]))
  }
}
