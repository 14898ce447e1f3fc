import Diagnostics

func unknown(_ value: ViewName, among choices: [String], property: String) -> ViewError {
  let hint = NearestName.hint(among: choices, for: value.text)
  return ViewError("'\(value.text)' is no \(property)\(hint)", at: value.range)
}
