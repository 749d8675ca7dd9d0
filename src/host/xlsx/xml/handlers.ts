/** What takes a part in, element by element, each by the name that Excel gives it. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  /** Text between elements, entities resolved. */
  text(piece: string): void
  close(name: string): void
}
