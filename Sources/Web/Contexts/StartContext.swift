/// An employee's start page.
struct StartContext {
  let greeting: String
  let lead: String
  /// What the web team sees of her.
  let seen: String
  /// Those that she wants to see, in her order.
  let blocks: [StartBlockContext]
}

/// A block of the start page; exactly one of these is there.
struct StartBlockContext {
  var stories: Stories?
  var badges: Badges?
  var wardrobe: Wardrobe?
  var replies: Replies?
  var answers: Replies?
  var finished: Finished?

  struct Stories {
    let busy: [BusyContext]
    let fresh: [FreshContext]
    /// Whether there is no story at all, not even one that is over.
    let isEmpty: Bool
  }

  struct Badges {
    let earned: [BadgeContext]
  }

  struct Wardrobe {
    let words: String
    let isEmpty: Bool
  }

  struct Replies {
    let letters: [ReplyContext]
  }

  struct Finished {
    let over: [OverContext]
  }
}

/// A story that is under way.
struct BusyContext {
  let name: String
  let language: String
  let href: String
  let isFirst: Bool
  let progress: StepsContext?
  /// When it goes on; nil where it does not wait.
  let goesOn: String?
  /// A task that she is reminded of.
  let reminder: String?
  /// The words on its button.
  let action: String
}

/// A story that is new to her.
struct FreshContext {
  let name: String
  let language: String
  let summary: String
  let minutes: String?
  let action: String
  let isFirst: Bool
}

/// A story that is over.
struct OverContext {
  let name: String
  let language: String
  let href: String
  let status: String
  let isCompleted: Bool
  /// Nil where there is none.
  let news: News?

  /// What is new in a story since she finished it: a tour of its own.
  struct News {
    let name: String
    let language: String
    /// Where she begins it; nil where she did already.
    let beginsAt: String?
    /// Where she goes on with it; nil where she did not begin.
    let goesOnAt: String?
  }
}

/// A badge that she was given.
struct BadgeContext {
  let src: String
  let alt: String
  let badge: String
  let language: String
  /// Before the title of the story.
  let given: String?
  let story: StoryName?

  struct StoryName {
    let name: String
    let language: String
  }
}

/// What was said, and what the web team answers; the day it was said, where it was signed.
struct ReplyContext {
  let asked: String
  let answer: String
  let date: DayStamp?
}
