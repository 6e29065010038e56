extension AuthorTexts {
  /// English.
  static let english = AuthorTexts(
    title: "Your stories",
    lead: "This is how the stories are in the folder now. When you save one, you see it here at once.",
    caption: "Per story: what was found and what was proved",
    story: "Story", checks: "Found", proof: "Proof",
    none: "There is no story in the folder yet.",
    uploadHeading: "Put a story into the folder",
    uploadNote: "A file story.xml of at most 4 MB. If there is a story with its id already, this file takes "
      + "its place.",
    file: "File", upload: "Put into the folder", download: "Download this story",
    findings: "What I found", noFindings: "I found nothing to mend.", tip: "Tip:",
    proofHeading: "What I can prove",
    noProof: "I cannot prove anything yet: take the errors out first.",
    itGoesLikeThis: "It goes like this:", employee: "Colleague:",
    graph: "Map",
    noGraph: "I cannot draw a map here. The server needs Graphviz, and the story must be readable.",
    refusalTitle: "I cannot use this file", noFile: "Choose a file first.",
    tooLarge: "The file is too large. At most 4 MB will do.",
    unreadable: "This is no story that I can read.",
    unwritable: "I cannot write into the folder. Ask who looks after the server.",
    isEnglish: true)
}
