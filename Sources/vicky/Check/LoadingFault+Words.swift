import Authoring
import StoryModel

extension LoadingFault {
  /// The path and why it could not be read, in one line.
  var words: Words {
    switch reason {
    case .missing: Words(description, nl: "\(path): dit bestand of deze map bestaat niet")
    case .forbidden: Words(description, nl: "\(path): je mag dit niet lezen")
    case .notAFile: Words(description, nl: "\(path): is geen bestand")
    case .holdsNone(let name): Words(description, nl: "\(path): in deze map staat geen \(name)")
    case .tooLarge(let limit):
      Words(description, nl: "\(path): is groter dan \(limit >> 20) MB en kan niet gepubliceerd worden")
    case .system(let number):
      Words(description, nl: "\(path): kan niet gelezen worden (systeemfout \(number))")
    }
  }
}
