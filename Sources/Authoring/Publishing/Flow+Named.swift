package import StoryModel

extension Flow {
  /// The files in the story's folder that it names: pictures, films with what belongs to them, drawings of badges.
  package var namedFiles: [String] {
    let told = tells.flatMap { tell -> [String] in
      switch tell.kind {
      case .say: []
      case .image(let image): [image.source.value]
      case .video(let video): [video.source.value, video.captions.value, video.description.value]
      }
    }
    return told + badges.map(\.drawing.value)
  }

  /// The personas that speak in it, or whose wardrobe it speaks of.
  package var namedPersonas: Set<PersonaID> {
    var personas: Set<PersonaID> = [guide]
    for tell in tells {
      if case .say(let speaker, _, _, _) = tell.kind { personas.insert(speaker) }
    }
    for item in items {
      if let persona = item.id.persona { personas.insert(persona) }
    }
    return personas
  }
}
