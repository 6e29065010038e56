import Onboarding
import Storage
import Testing

/// The stores that the suites run over.
enum StoreKind: CaseIterable, CustomTestStringConvertible {
  case memory
  case sqlite

  /// A fresh, empty store.
  ///
  /// Keep the folder as long as the store.
  func make(in folder: TemporaryFolder) throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try SQLiteStore(path: folder.file())
    }
  }

  var testDescription: String { "\(self)" }
}
