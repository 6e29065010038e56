extension [Step] {
  /// Whether they are turns of one tour, each answering the turn that the one before it led to.
  package var followEachOther: Bool {
    allSatisfy { $0.entry.tour == $0.tour.id }
      && zip(self, dropFirst()).allSatisfy { $0.tour.id == $1.tour.id && $0.tour.turn == $1.entry.turn }
  }
}
