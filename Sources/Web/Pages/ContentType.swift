/// What a file that stories and personas name is, for browsers.
enum ContentType {
  /// By the end of its name; nil for what is neither picture, film, captions nor description.
  static func of(_ path: String) -> String? { types[path.split(separator: ".").last?.lowercased() ?? ""] }

  private static let types = [
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "webm": "video/webm", "mp4": "video/mp4",
    "vtt": "text/vtt; charset=utf-8", "txt": "text/plain; charset=utf-8",
  ]
}
