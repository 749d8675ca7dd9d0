import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

interface Launch {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Readonly<Record<string, string>>
}

/** @returns the Chromium that comes with the npm packages, started */
export async function launchChromium(): Promise<Browser> {
  const script = path.resolve(__dirname, '../../../scripts/chromium.js')
  const { executablePath, args, env } = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8' }),
  ) as Launch
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> })
}
