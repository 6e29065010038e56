import StoryModel

extension Value {
  /// As a file writes it: `true`, `3`, the id of a value, the text itself.
  func written(as variable: VariableDeclaration) -> String {
    switch (self, variable.kind) {
    case (.boolean(let flag), _): "\(flag)"
    case (.integer(let number), _): "\(number)"
    case (.text(let text), _): text
    case (.enumeration(let index), .enumeration(let values, _)): values[index].id.text
    case (.date(let date), _): date.description
    case (.duration(let duration), _): duration.written
    default: ""
    }
  }
}
