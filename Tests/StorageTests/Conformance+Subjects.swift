import Onboarding
import StoryEngine
import StoryModel
import Testing

extension Conformance {
  @Suite struct Subjects {
    let folder = try? TemporaryFolder()
    let noor = with("n-1", Samples.noor)

    /// Noor has a subject, Sam has none.
    func store(_ kind: StoreKind) async throws -> any Store {
      let store = try kind.make(in: try #require(folder))
      try await store.add([noor, Samples.sam])
      return store
    }

    static func with(_ subject: String?, _ employee: Employee) -> Employee {
      var employee = employee
      employee.subject = subject
      return employee
    }

    @Test(arguments: StoreKind.allCases) func findsHerByHerSubject(kind: StoreKind) async throws {
      let store = try await store(kind)
      #expect(try await store.employee(of: "n-1") == noor)
      #expect(try await store.employee(of: "N-1") == nil, "every character counts")
      #expect(try await store.employee(of: "") == nil, "nobody has none")
      #expect(try await store.employees().map(\.subject) == ["n-1", nil])
    }

    @Test(arguments: StoreKind.allCases) func aSubjectIsGivenOnce(kind: StoreKind) async throws {
      let store = try await store(kind)
      let ali = Self.with("n-1", Samples.employee("c3", "Ali"))
      await expectError(.conflict) { try await store.add([Samples.employee("d4", "Bo"), ali]) }
      #expect(try await store.employees() == [noor, Samples.sam])
      #expect(try await store.update(Self.with("n-1", Samples.sam)) == .conflict)
      #expect(try await store.employees() == [noor, Samples.sam])
      try await store.add([Samples.employee("d4", "Bo"), Samples.employee("e5", "Di")])
    }

    @Test(arguments: StoreKind.allCases) func keepsWhatIsSaidOfHer(kind: StoreKind) async throws {
      let store = try await store(kind)
      var sam = Self.with("s-2", Samples.sam)
      sam.facts = EmployeeFacts(firstName: "Sam", language: "en")
      sam.groups = []
      #expect(try await store.update(sam) == .saved)
      #expect(try await store.employee(sam.id) == sam)
      #expect(try await store.employee(of: "s-2") == sam)
      #expect(try await store.update(Self.with("s-3", sam)) == .conflict, "she is somebody else already")
      #expect(try await store.update(Self.with(nil, sam)) == .conflict, "and stays that")
      #expect(try await store.update(Samples.employee("zz", "Niemand")) == .conflict, "nobody is added")
      #expect(try await store.employees() == [noor, sam])
      sam.name = "Iemand anders"
      #expect(try await store.update(sam) == .saved)
      #expect(try await store.employee(sam.id)?.name == Samples.sam.name, "a name is not changed by it")
    }
  }
}
