import { parseArgs } from 'node:util'
import type { Result } from '../../src/core/units'

/** Where Microsoft keeps Office.js for everybody but the national clouds. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

export interface SiteOptions {
  /** Scheme, host and port that the site will be served from, with no slash behind it. */
  readonly origin: string
  /** Address of Office.js. */
  readonly officeJs: string
  /** Folder to write. */
  readonly out: string
}

const USAGE =
  'npm run site -- --origin https://kinerja.example.go.id [--office-js https://.../office.js] [--out folder]'

/**
 * Reads the command line.
 * @param args - what stands behind the command
 * @returns the options, or one sentence that says what is wrong and what to write
 */
export function siteOptions(args: readonly string[]): Result<SiteOptions, string> {
  let values: { origin?: string; 'office-js'?: string; out?: string }
  try {
    const text = { type: 'string' } as const
    ;({ values } = parseArgs({ args: [...args], options: { origin: text, 'office-js': text, out: text } }))
  } catch {
    return { ok: false, reason: `The options were not understood; write: ${USAGE}` }
  }
  if (values.origin === undefined) {
    return { ok: false, reason: `--origin is missing, the address that the site will have; write: ${USAGE}` }
  }
  const origin = originOf(values.origin)
  if (origin === null) {
    return {
      ok: false,
      reason: `--origin must be https and a host, with no path, as https://kinerja.example.go.id; it is ${shown(values.origin)}.`,
    }
  }
  const officeJs = scriptAddress(values['office-js'] ?? OFFICE_JS)
  if (officeJs === null) {
    return {
      ok: false,
      reason: `--office-js must be the https address of office.js, as ${OFFICE_JS}; it is ${shown(values['office-js'] ?? '')}.`,
    }
  }
  if (values.out === '') return { ok: false, reason: '--out must name a folder; it is empty.' }
  return { ok: true, value: { origin, officeJs, out: values.out ?? 'out/addin' } }
}

const shown = (given: string) => JSON.stringify(given)

function parsed(address: string): URL | null {
  // Spaces and line ends are dropped by URL, and would hide a mistake.
  if (/[\s\\]/.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const isPlain = url.protocol === 'https:' && !url.username && !url.password && !url.search && !url.hash
  return isPlain && /^[a-z0-9.-]+$/.test(url.hostname) ? url : null
}

function originOf(address: string): string | null {
  const url = parsed(address)
  return url && url.pathname === '/' && !/[?#]/.test(address) ? url.origin : null
}

function scriptAddress(address: string): string | null {
  const url = parsed(address)
  return url && /^\/[\w./-]+\.js$/.test(url.pathname) ? url.href : null
}
