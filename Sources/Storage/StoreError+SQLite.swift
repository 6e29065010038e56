import GRDB
import Onboarding

extension StoreError {
  /// SQLite's error in one line that says what to do.
  init(_ error: any Error, at path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let database = error as? DatabaseError else {
      let code: Code = error is RowDecodingError ? .damaged : .failed
      self.init(code, "\(path): \(error)", cause: error)
      return
    }
    let (code, words) = Self.meaning(of: database.resultCode)
    self.init(code, "\(path): \(words ?? database.message ?? "the database failed")", cause: error)
  }

  private static func meaning(of code: ResultCode) -> (Code, String?) {
    switch code.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      (.locked, "another program holds the database; try again when it is done")
    case .SQLITE_FULL: (.diskFull, "the disk is full; nothing was saved, make room and try again")
    case .SQLITE_READONLY, .SQLITE_PERM:
      (.readOnly, "the database or its folder may not be written; check who owns them")
    case .SQLITE_CANTOPEN: (.cannotOpen, "the database cannot be opened; check the folder and who owns it")
    case .SQLITE_CORRUPT: (.damaged, "the database is damaged; restore a backup")
    case .SQLITE_NOTADB: (.notOurDatabase, "this is not a database, so it was left alone")
    case .SQLITE_IOERR: (.failed, "the disk failed; nothing was saved")
    case .SQLITE_CONSTRAINT: (.conflict, "what was asked does not fit what is there")
    default: (.failed, nil)
    }
  }
}
