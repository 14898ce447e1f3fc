/// Names the drawing as a whole and frees its size.
enum SVGFrame {
  static func apply(to root: SVGElement, text: PictureText) {
    root["width"] = nil
    root["height"] = nil
    root["role"] = "graphics-document document"
    root["aria-roledescription"] = "diagram"
    root["aria-labelledby"] = "picture-title"
    let language = SVGText.escape(text.language)
    root["lang"] = language
    root["xml:lang"] = language
    if !text.description.isEmpty {
      root["aria-describedby"] = "picture-description"
      root.prepend(SVGElement("desc", id: "picture-description", plain: text.description))
    }
    root.prepend(SVGElement("title", id: "picture-title", plain: text.title))
  }
}
