import ArgumentParser
import Foundation

/// Whether reports name employees: what an organisation decides, for the web team's pages and for files alike.
struct NamesOption: ParsableArguments {
  @Flag(
    name: .customLong("without-names"),
    help: "Name nobody, and give no count under five; the same as VICKY_WITHOUT_NAMES=1.")
  private var flag = false

  var showsNames: Bool {
    !flag && ["", "0"].contains(ProcessInfo.processInfo.environment["VICKY_WITHOUT_NAMES"] ?? "")
  }
}
