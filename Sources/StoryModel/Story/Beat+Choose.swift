// A choice between options.
extension Beat {
  /// Waits until the employee picks one of the options on offer.
  package struct Choose: Sendable {
    /// Told above the options; nil where there is none.
    package var prompt: Text?
    /// In the order of the file.
    package var options: [Option]
    /// Nil where the author does not say what happens when no option is left.
    package var otherwise: Otherwise?

    package init(prompt: Text? = nil, options: [Option] = [], otherwise: Otherwise? = nil) {
      self.prompt = prompt
      self.options = options
      self.otherwise = otherwise
    }
  }

  /// One way out of a choose.
  package struct Option: Sendable {
    package var id: Located<OptionID>
    /// The start tag.
    package var range: SourceRange
    /// What the employee reads.
    package var label: Text
    /// On offer while this holds; nil for always.
    package var condition: Expression?
    /// Not on offer again after it was chosen in this attempt.
    package var isOnce: Bool
    /// Where it leads.
    package var outcome: Outcome

    package init(
      id: Located<OptionID>, range: SourceRange, label: Text, condition: Expression?, isOnce: Bool,
      outcome: Outcome
    ) {
      self.id = id
      self.range = range
      self.label = label
      self.condition = condition
      self.isOnce = isOnce
      self.outcome = outcome
    }
  }

  /// What follows an option: a scene, or beats of its own and then on after the choose, or the choose `again`.
  package enum Outcome: Sendable {
    case scene(Located<SceneID>)
    case beats([Beat], again: Bool)
  }

  /// What happens when no option is left.
  package struct Otherwise: Sendable {
    /// The start tag.
    package var range: SourceRange
    /// Where it leads.
    package var outcome: Outcome

    package init(range: SourceRange, outcome: Outcome) {
      self.range = range
      self.outcome = outcome
    }
  }
}
