import type { Parts } from '../../workbook-reader/parts'
import { CONTENT_TYPES, MAIN, RELATIONSHIPS } from '../namespaces'
import { changedTexts } from './texts'

/** Prefixes that writers give to the format's own elements. */
const PREFIXES = { [MAIN]: 'x', [RELATIONSHIPS]: 'p', [CONTENT_TYPES]: 't' } as const

/** A tag's beginning, or what only looks like tags. */
const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?[A-Za-z_][^\s/>]*/g

/**
 * @param text - of a part
 * @returns the same with a prefix on each element of the format's own; a part that already mixes prefixes with none stays
 */
export function prefixElements(text: string): string {
  const declared = [...text.matchAll(/\sxmlns=(["'])(.*?)\1/g)]
  const uri = declared[0]?.[2] ?? ''
  const prefix = (PREFIXES as Readonly<Record<string, string>>)[uri]
  if (declared.length !== 1 || prefix === undefined || text.includes(`xmlns:${prefix}=`)) return text
  return text
    .replace(/\sxmlns=/, ` xmlns:${prefix}=`)
    .replace(TAG, (tag) =>
      /^<[!?]/.test(tag) || tag.includes(':') ? tag : tag.replace(/^<\/?/, (start) => `${start}${prefix}:`),
    )
}

/**
 * @param parts - of a workbook
 * @returns the same as the Open XML SDK would spell it
 */
export function withPrefixes(parts: Parts): Parts {
  return changedTexts(parts, prefixElements)
}
