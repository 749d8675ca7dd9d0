/** How a list numbers its lines: A B C, I II III, 1 2 3, a b c, 1.1, 1.1.1. */
export type LabelKind = string

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/**
 * Tells the kind of label from its form and from the labels before it: "C" after "B" is a letter, "I" after "A"
 * is Roman.
 * @param label - a label without blanks and closing marks
 * @param lastLetter - the last label that was read as a capital letter, '' where there was none
 * @param lastRoman - whether a Roman label came since
 * @returns the kind, or null where it is no label
 */
export function labelKind(label: string, lastLetter: string, lastRoman: boolean): LabelKind | null {
  if (/^\d{1,3}$/.test(label)) return 'number'
  if (/^\d{1,3}(?:\.\d{1,3})+$/.test(label)) return `dotted-${label.split('.').length}`
  if (/^[a-z]$/.test(label)) return 'small'
  if (/^[ivx]{2,4}$/.test(label)) return 'small-roman'
  if (/^[A-Z]$/.test(label)) {
    const next = lastLetter === '' ? 'A' : String.fromCharCode(lastLetter.charCodeAt(0) + 1)
    if (label === next) return lastRoman && lastLetter === '' ? 'roman' : 'letter'
    return ROMAN.test(label) ? 'roman' : 'letter'
  }
  return ROMAN.test(label) ? 'roman' : null
}

/** @returns the label as it counts: without blanks, closing points and brackets */
export function bareLabel(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '').replace(/^\(|(?<![.)])[.)]+$/g, '')
}
