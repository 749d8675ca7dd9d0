import { isDottedCode, nameLevel, normalCode } from './budgetCode'

/**
 * Finds the code in front of a name where both stand in one cell: "1.01.02 Program Pendidikan". A number with
 * its unit ("1.000.000 orang", "12.50 hari") is none, and neither is a running number ("1.1 Kegiatan A").
 * @param text - what the cell holds
 * @returns the code without blanks and closing points, and the name behind it; null where there is no code
 */
export function codeInName(text: string): { readonly code: string; readonly name: string } | null {
  const match = /^\s*([\dxX][\d.xX]*)\s+(?:[-\u2013]\s*)?(\p{L}.*)$/su.exec(text)
  if (!match) return null
  const code = normalCode(match[1] as string)
  const name = match[2] as string
  if (!isDottedCode(code)) return null
  return isCodeOf(code, name) ? { code, name } : null
}

function isCodeOf(code: string, name: string): boolean {
  const parts = code.split('.')
  // Groups of three digits are thousands.
  if (parts.length >= 3) return parts.slice(1).some((part) => part.length !== 3)
  if (/^[4-6](?:\.\d)?$/.test(code)) return /^(?:pendapatan|belanja|pembiayaan)\b/i.test(name)
  if (!/^[1-9xX](?:\.(?:\d\d|[xX]{1,2}))?$/.test(code)) return false
  const level = nameLevel(name)
  return level === 'urusan' || level === 'bidang'
}
