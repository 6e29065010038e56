/// How an attempt ended.
package enum TourOutcome: String, CaseIterable, Sendable {
  case completed
  case declined
  case postponed
}
