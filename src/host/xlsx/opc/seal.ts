import type { OwnSheetId } from '../../../core/units'
import { crc32 } from '../zip/crc32'
import type { ZipEntry } from '../zip/directory'
import { inflateWhole } from '../zip/inflate'
import { findOwnTabs } from './ownTabs'
import { Package } from './package'
import type { WorkbookFile } from './workbookFile'

/** What is known of a part's bytes. */
export type Sum = Pick<ZipEntry, 'crc' | 'size'>

const SEAL = /^<!--kinerja [0-9a-f]{8}-->$/
const SEAL_BYTES = sealComment('00000000').length

/** Behind the last element of a part, where XML allows a comment and every program that saves the file drops it. */
export function sealComment(seal: string): string {
  return `<!--kinerja ${seal}-->`
}

/**
 * The seal of a result tells whether it is as we left it: it changes with every part of the file, and with what the
 * result was made of. A sum of 32 bits tells slips, not malice, and nobody gains by breaking it.
 * @param parts - sums of all parts by name; of the part that carries the seal, without the seal
 * @param madeOf - tells what the result was made of from everything else
 * @returns 8 hexadecimal digits
 */
export function sealOf(parts: ReadonlyMap<string, Sum>, madeOf: string): string {
  const lines = Array.from(parts, ([name, { crc, size }]) => `${name} ${crc} ${size}`).sort()
  const text = [madeOf, ...lines].join('\n')
  return crc32(new TextEncoder().encode(text), 0).toString(16).padStart(8, '0')
}

/**
 * @param ids - of our sheets, in the order of their tabs
 * @returns which of them carries the seal: the one that differs from run to run anyhow, else the last
 */
export function sealedSheet(ids: readonly OwnSheetId[]): OwnSheetId | undefined {
  return ids.find((id) => id === 'notes') ?? ids.at(-1)
}

/**
 * @param book - a file that may hold sheets of ours
 * @param madeOf - what a result would be made of now
 * @returns whether it is a result of the same that nobody has saved since
 */
export function isAsLeft(book: WorkbookFile, madeOf: string): boolean {
  const { file, tabs } = book
  const ours = [...findOwnTabs(book).primary].sort(([, a], [, b]) => a - b)
  const id = sealedSheet(ours.map(([one]) => one))
  const tab = ours.find(([one]) => one === id)?.[1]
  const part = file.find((tab === undefined ? undefined : tabs[tab]?.relationship?.target) ?? '')
  const entry = file.entries.find(({ name }) => name === part)
  if (madeOf === '' || !entry) return false
  const bytes = inflateWhole(file.archive, entry)
  const rest = bytes.subarray(0, Math.max(0, bytes.length - SEAL_BYTES))
  const comment = new TextDecoder().decode(bytes.subarray(rest.length))
  if (!SEAL.test(comment)) return false
  const sums = new Map<string, Sum>(file.entries.map((one) => [one.name, one]))
  sums.set(entry.name, { crc: crc32(rest, 0), size: rest.length })
  return comment === sealComment(sealOf(sums, madeOf))
}

/**
 * @param result - a file that holds sheets of ours
 * @param input - the file that it was made of
 * @returns whether all parts that both have with the same sum are the same byte for byte: a sum alone is no proof
 */
export function holdsSameParts({ file: result }: WorkbookFile, input: Uint8Array): boolean {
  const known = new Map(Package.open(input).entries.map((entry) => [entry.name, entry]))
  return result.entries.every((entry) => {
    const before = known.get(entry.name)
    if (!before || before.crc !== entry.crc || before.size !== entry.size) return true
    const isPackedAlike = isSame(dataOf(result.archive, entry), dataOf(input, before))
    if (isPackedAlike && entry.method === before.method) return true
    return isSame(inflateWhole(result.archive, entry), inflateWhole(input, before))
  })
}

function dataOf(archive: Uint8Array, { dataStart, compressedSize }: ZipEntry): Uint8Array {
  return archive.subarray(dataStart, dataStart + compressedSize)
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
