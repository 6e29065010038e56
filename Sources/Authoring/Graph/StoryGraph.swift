package import StoryModel

/// A story as a picture has it: its scenes and endings, and the ways between them.
package struct StoryGraph: Sendable {
  package let title: String
  /// In the order of the file; the first one is where a tour begins.
  package var nodes: [Node] = []
  package var edges: [Edge] = []

  /// A scene or an ending.
  package struct Node: Sendable {
    package var kind: Kind
    package var id: String
    /// What people call it; an ending's are its last words.
    package var title: String
    package var mark: GraphMark?
    /// What is the matter with options that lead nowhere else.
    package var notes: [Words] = []
  }

  package enum Kind: Hashable, Sendable {
    case scene(isMilestone: Bool)
    case ending(TourOutcome)
  }

  /// All ways of one kind from one node to another.
  package struct Edge: Sendable {
    /// Indices of nodes.
    package var from: Int
    package var to: Int
    package var way: Way
    /// In the order of the file.
    package var reasons: [Reason]
    /// Whether `leave` goes the same way.
    package var isAlsoSkip = false
  }

  package enum Way: Hashable, Sendable {
    case path
    /// Into the scene, and back.
    case visit
    /// Where `leave` goes.
    case skip
  }

  /// Why a way is taken.
  package struct Reason: Hashable, Sendable {
    /// What the employee chose; nil where there is nothing to choose.
    package var option: String?
    /// The conditions that must hold, as the author wrote them.
    package var conditions: [Words] = []
    package var mark: GraphMark?

    /// `Ik werk hier al lang [employee.daysEmployed >= 90]`; empty for always.
    package func text(in language: MessageLanguage) -> String {
      let conditions =
        conditions.isEmpty ? "" : "[\(conditions.map { $0[language] }.joined(separator: "; "))]"
      return [option ?? "", conditions].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
