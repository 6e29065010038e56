/// Why a command could not do what was asked, in one line for the person who gave it; the exit status is 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
