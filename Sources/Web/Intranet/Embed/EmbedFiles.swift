/// The scripts of the overlay, put together once from the files that are built in.
package enum EmbedFiles {
  /// The path of the script that a page of the intranet names.
  package static let launcherPath = "/embed.js"

  /// The script that a page of the intranet names: Vicky's button, and whether there is something to do.
  package static let launcher = EmbedFile(
    EmbedBundle.text(
      [PackageResources.embed_js],
      filling: [
        "GUIDE_ADDRESS": path(of: guideName), "GUIDE_INTEGRITY": guide.integrity,
        "EXTRAS_ADDRESS": path(of: extrasName), "EXTRAS_INTEGRITY": extras.integrity,
      ]))

  /// The script that the first one loads when Vicky has something to show.
  package static let guide = EmbedFile(
    EmbedBundle.text(
      // All of them run before any is used; this order compresses best.
      [
        PackageResources.targets_js, PackageResources.pointer_js, PackageResources.tasks_js,
        PackageResources.names_js, PackageResources.text_js, PackageResources.forms_js,
        PackageResources.beats_js, PackageResources.panel_js, PackageResources.guide_js,
      ], style: PackageResources.guide_css))

  /// The script that the guide loads for what not every tour needs: the menu, a message, scales, a video.
  package static let extras = EmbedFile(
    EmbedBundle.text(
      [
        PackageResources.film_js, PackageResources.message_js, PackageResources.ordering_js,
        PackageResources.scales_js, PackageResources.menu_js, PackageResources.rehearsal_js,
        PackageResources.extras_js,
      ], style: PackageResources.extras_css))

  /// Another name where it is another script: browsers may keep it for ever.
  static let guideName = "guide.\(guide.tag).js"
  static let extrasName = "extras.\(extras.tag).js"

  /// Where a script of that name is to be had.
  static func path(of name: String) -> String { "/embed/" + name }

  /// The script of that name, nil where there is none.
  static func named(_ name: String) -> EmbedFile? {
    [guideName: guide, extrasName: extras][name]
  }
}
