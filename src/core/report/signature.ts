import { orBlank } from '../units'
import type { ReportContext } from './context'

const LABELS = ['place', 'position', null, null, 'name', 'id'] as const

/** How many lines there are. */
export const SIGNED = LABELS.length

/**
 * @param context - what the report is made from
 * @returns the lines above which people sign: what somebody filled in on an earlier sheet, else what is asked there
 */
export function signatureLines({ t, notes }: ReportContext): readonly string[] {
  return LABELS.map((label, i) => {
    const written = orBlank(notes.signature[i])
    // A line as we left it, in whichever language, ends in its colon.
    const isAsked = written.trim() === '' || /^[^:]*:\s*$/.test(written)
    if (!isAsked) return written
    return label === null ? '' : t(`report.signature.${label}`)
  })
}
