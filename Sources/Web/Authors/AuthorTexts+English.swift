extension AuthorTexts {
  /// English.
  static let english = AuthorTexts(
    title: "Your stories",
    lead: "This is how the stories are in the folder now. When you save one, you see it here at once.",
    caption: "Per story: what was found and what was proved",
    story: "Story", checks: "Found", proof: "Proof",
    none: "There is no story in the folder yet.",
    uploadHeading: "Put a story into the folder",
    uploadNote: "A file story.xml of at most 4 MB, or a zip of its whole folder of at most 20 MB. A zip "
      + "also takes the place of pictures, tests and translations.",
    file: "File", replace: "Take the place of the version that is there", upload: "Put into the folder",
    download: "Download this story", archive: "Download its folder as a zip",
    noArchive: "The folder of this story is too large to download as a zip.",
    findings: "What I found", noFindings: "I found nothing to mend.",
    foundByProof: "In the story itself I found nothing. In the proof I did, see below.", tip: "Tip:",
    proofHeading: "What I can prove",
    noProof: "I cannot prove anything yet: take the errors out first.",
    itGoesLikeThis: "It goes like this:", employee: "Colleague:",
    graph: "Map",
    graphNote: "Each box is a scene, each box with round corners an ending. Beside a cross (✗) stands what "
      + "can go wrong, or where nobody ever comes.",
    noGraph: "I cannot draw a map here. The server needs Graphviz, and the story must be readable.",
    refusalTitle: "I cannot use this file", noFile: "Choose a file first.",
    tooLarge: "The story.xml is too large. At most 4 MB will do.",
    unreadable: "This is no story that I can read.",
    unwritable: "I cannot write into the folder. Ask who looks after the server.",
    replaced: "Done: the new version is in the folder, in the place of the old one.",
    added: "Done: the story is in the folder.",
    isEnglish: true)
}
