/// One colleague's intranet, as she left it.
struct Desk: Sendable {
  /// The secret in her cookie.
  let key: String
  let colleague: DemoColleague
  var blocks = Block.standard
  var small: Set<Block> = []
  var groups: Set<String> = ["vickys-fanclub"]
  var ownGroups: [TownGroup] = []
  var quiet: Set<String> = []
  var followed: Set<String> = ["stad"]
  var liked: Set<String> = []
  /// What she wrote, under which page.
  var comments: [(page: String, comment: Comment)] = []
  var ownPosts: [BlogPost] = []
  var profile: Person
  /// What the next page says once.
  var notice: String?
  /// What the next page tells Vicky once.
  var events: [String] = []

  init(key: String, colleague: DemoColleague) {
    self.key = key
    self.colleague = colleague
    profile = Person.all.first { $0.slug == colleague.slug } ?? Person(of: colleague)
  }

  var allGroups: [TownGroup] { TownGroup.all + ownGroups }
  var people: [Person] { Person.all.map { $0.slug == profile.slug ? profile : $0 } }
  var blogPosts: [BlogPost] { ownPosts + BlogPost.all }

  /// What a page carries to be written under it: no more than anybody reads.
  static let commentLimit = 50

  mutating func write(_ text: String, under page: String) {
    guard !text.isEmpty, comments.count < Self.commentLimit else { return }
    comments.append((page, Comment(who: colleague.name, text: String(text.prefix(1_000)))))
  }
}
