import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeSite } from './makeSite'
import { OFFICE_JS, siteOptions } from './options'
import { favicon, ROOT_PAGE } from './root'
import { offeringSingle } from './takeAlong'

// Built, this file is dist/make-site.js.
const root = path.resolve(__dirname, '..')

function main(args: readonly string[]): number {
  const options = siteOptions(args)
  if (!options.ok) return refuse(options.reason)
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8')
  const { officeJs } = options.value
  const made = makeSite(options.value, manifest, (folder) => {
    step('The add-in', () => (officeJs === OFFICE_JS ? copyBuilt('addin', folder) : build(folder, officeJs)))
    const web = path.join(folder, 'web')
    step('The page for files', () => copyBuilt('web', web))
    step('The page as one file', () => copyBuilt('single', web))
    const page = path.join(web, 'index.html')
    writeFileSync(page, offeringSingle(readFileSync(page, 'utf8')))
    writeFileSync(path.join(folder, 'index.html'), ROOT_PAGE)
    const icons = ['icon-16.png', 'icon-32.png'].map((name) => readFileSync(path.join(root, 'assets', name)))
    writeFileSync(path.join(folder, 'favicon.ico'), favicon(icons))
    step('Licences', () => writeFileSync(path.join(folder, 'THIRD-PARTY.txt'), notices()))
  })
  if (!made.ok) return refuse(made.reason)
  const { origin } = options.value
  console.log(`${made.value}
  site/         static files, to be served at ${origin}, whose root leads to the page for
                files at ${origin}/web/; as one file, which needs no site, it is site/web/kinerja.html
  manifest.xml  to be installed in Excel (docs/install.md)
  nginx.conf    sample server with the security and caching headers`)
  return 0
}

/** Does one step, and says so on standard error: what it is, and how long it took. */
function step(what: string, work: () => void): void {
  process.stderr.write(`${what} ... `)
  const began = Date.now()
  work()
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

/** A build that every site has alike: made anew only where its sources are newer. */
function copyBuilt(name: 'addin' | 'web' | 'single', folder: string): void {
  const script = path.join(root, 'scripts/build-if-stale.js')
  execFileSync(process.execPath, [script, name], { cwd: root, stdio: ['ignore', 2, 2] })
  cpSync(path.join(root, 'dist', name), folder, { recursive: true })
}

/** The add-in with Office.js from another address. */
function build(folder: string, officeJs: string): void {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js')
  const config = path.join(root, 'webpack.pane.config.js')
  const options = ['--mode', 'production', '--stats', 'errors-only', '--output-path', folder]
  execFileSync(process.execPath, [webpack, '--config', config, ...options], {
    cwd: root,
    env: { ...process.env, KINERJA_OFFICE_JS: officeJs },
    stdio: ['ignore', 2, 2],
  })
}

/** What the licences of the packages within ask to be handed on. */
function notices(): Buffer {
  const script = path.join(root, 'scripts/supply/notices.js')
  return execFileSync(process.execPath, [script], { maxBuffer: 1 << 26 })
}

function refuse(reason: string): number {
  console.error(reason)
  return 1
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  console.error(`The site was not made; what was there is as it was. ${(error as Error).message}`)
  process.exitCode = 1
}
