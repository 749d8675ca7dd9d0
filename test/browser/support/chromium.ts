import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

interface Launch {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Readonly<Record<string, string>>
  readonly fonts: string
}

/** @returns how the Chromium that comes with the npm packages is started, and where its fonts are */
export function unpackedChromium(): Launch {
  const script = path.resolve(__dirname, '../../../scripts/chromium.js')
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Launch
}

/** @returns that Chromium, started */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, args, env } = unpackedChromium()
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> })
}
