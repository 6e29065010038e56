/// Why the database did not do what was asked: one clear line for the operator.
///
/// Whatever the code, nothing was half written.
package struct StoreError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure, for programs.
  package let code: Code
  /// What happened and what to do about it, in one line.
  package let description: String
  /// What the database itself said.
  package let cause: (any Error)?

  package init(_ code: Code, _ description: String, cause: (any Error)? = nil) {
    self.code = code
    self.description = description
    self.cause = cause
  }

  /// The kind of a failure, by a name that does not change.
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The stable name.
    package let description: String

    private init(_ name: String) { description = name }

    /// The file was made by another program, or is no database at all.
    package static let notOurDatabase = Code("not-our-database")
    /// The file was made by a newer version of this program.
    package static let newerSchema = Code("newer-schema")
    /// Another program holds the database, and went on holding it.
    package static let locked = Code("locked")
    /// There is no room left for what was to be written.
    package static let diskFull = Code("disk-full")
    /// The file or its folder may not be written.
    package static let readOnly = Code("read-only")
    /// There is no such folder, or it may not be entered.
    package static let cannotOpen = Code("cannot-open")
    /// The file's content is not sound.
    package static let damaged = Code("damaged")
    /// What was asked does not fit what is there: a name that is taken, an employee who is gone.
    package static let conflict = Code("conflict")
    /// The disk failed, or something we did not foresee.
    package static let failed = Code("failed")
  }
}
