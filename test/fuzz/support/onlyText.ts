import { act } from 'react'
import { all, text, unfoldAll } from '../../taskpane/openPane'
import { MARKER } from './payloads'

/** Said to those who cannot see the page; nothing is fetched, run or drawn because of these. */
const SPOKEN: readonly string[] = ['aria-label', 'title']
/** Attributes that lead somewhere, or hold a page of their own. */
const LEADS = /^(?:href|xlink:href|src|srcdoc|action|formaction|data|poster)$/
/** Elements that the pane has no use for. */
const FOREIGN = 'script, style, iframe, object, embed, base, meta, link, img, video, audio, b, form, math'
/** What a sentence of ours has before its values are put in. */
const LEFT_OPEN = /\{\{|\$t\(/

/** Each place in which a text of the workbook became more than text: an element, a handler, a link, a style. */
function moreThanText(): readonly string[] {
  const found = all(FOREIGN)
    .filter((element) => element.closest('body'))
    .map(({ outerHTML }) => outerHTML)
  for (const element of all('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      const holdsIt = value.includes(MARKER) && !SPOKEN.includes(name)
      if (name.startsWith('on') || LEADS.test(name) || holdsIt)
        found.push(`${element.localName} ${name}=${value}`)
    }
  }
  const rules = Array.from(document.styleSheets).flatMap(({ cssRules }) => Array.from(cssRules))
  return [...found, ...rules.map(({ cssText }) => cssText).filter((rule) => rule.includes(MARKER))]
}

/** Blanks fold on a page, and around a text they go. */
function folded(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim()
}

/**
 * Holds the page: each text is shown as it was typed, is no more than text, and the sentences around it are whole.
 * @param typed - texts of the workbook
 */
export function expectOnlyText(...typed: readonly string[]): void {
  expect(moreThanText()).toEqual([])
  const shown = folded(text())
  for (const one of typed) expect(shown).toContain(folded(one))
  const ours = typed.reduce((left, one) => withoutCut(left.replaceAll(folded(one), ''), folded(one)), shown)
  expect(ours).not.toMatch(LEFT_OPEN)
}

/** A page without the beginnings of a text that it shows where the whole has no room. */
function withoutCut(page: string, typed: string): string {
  const cuts = Array.from({ length: Math.min(typed.length, 80) }, (_, end) => `${typed.slice(0, end + 1)}…`)
  return cuts.reduceRight((left, cut) => left.replaceAll(cut, ''), page)
}

/** Puts the function into the page that payloads call. @returns how often it was called */
export function plantFunction(): { readonly calls: number } {
  const plant = { calls: 0 }
  Object.assign(window, { [MARKER]: () => (plant.calls += 1) })
  return plant
}

/** Unfolds all there is, and presses what shows more until there is no more. */
export async function showAll(): Promise<void> {
  await unfoldAll()
  const more = () =>
    all<HTMLElement>('button').find(({ textContent }) =>
      /^(?:Tampilkan semua|\d+ lagi)/.test(textContent ?? ''),
    )
  for (let button = more(); button; button = more()) {
    await act(async () => button?.click())
    await unfoldAll()
  }
}
