/** Control characters steer a terminal, separators of lines break a log, and marks of direction turn what is read around. */
const STEERING =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/**
 * @param text - text of a cell, or a name from a file
 * @returns the text in one line, without what must not reach a terminal
 */
export function plain(text: string): string {
  return text.replace(STEERING, ' ').trim()
}

/**
 * @param json - as JSON.stringify gives it; what steers stands in texts only, but for the line feeds between them
 * @returns the same JSON, in which such a character is spelt by its number
 */
export function plainJson(json: string): string {
  const spelt = (marks: string) =>
    Array.from(marks, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  return inLines(json, (line) => line.replace(STEERING, spelt))
}

/**
 * @param text - lines of ours that may quote what was typed
 * @returns the same lines with their indents, each without what must not reach a terminal
 */
export function plainLines(text: string): string {
  return inLines(text, (line) => line.replace(STEERING, ' '))
}

function inLines(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n')
}
