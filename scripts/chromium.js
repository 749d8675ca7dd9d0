// Unpacks the Chromium of @sparticuz/chromium once, with the libraries and fonts that it brings along, so that a
// machine needs nothing but npm packages. `node scripts/chromium.js` prints how to start it, as JSON.
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { devDependencies } = require('../package.json')
const { alone, notes } = require('./alone')

const folder = path.join(notes, `chromium-${devDependencies['@sparticuz/chromium']}`)
const ready = path.join(folder, 'ready')

/** The package unpacks into the temporary folder, and its libraries only where it believes to be on such a runtime. */
function unpack() {
  const code = "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())"
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  execFileSync(process.execPath, ['-e', code], {
    cwd: path.resolve(__dirname, '..'),
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 2, 2],
  })
  fs.writeFileSync(ready, '')
}

function hasFonts() {
  return fs.existsSync('/usr/share/fonts') && fs.readdirSync('/usr/share/fonts').length > 0
}

/**
 * @returns {{ executablePath: string, args: string[], env: Record<string, string>, fonts: string }} options for
 * chromium.launch, where `env` comes beside the usual environment; and the folder with the fonts that it brings along
 */
function unpackedChromium() {
  if (!fs.existsSync(ready)) {
    alone('chromium', () => {
      if (!fs.existsSync(ready)) unpack()
    })
  }
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
  return {
    executablePath: path.join(folder, 'chromium'),
    // In a container there is no sandbox to be had, and often little shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      // A system's own fonts have more symbols.
      ...(!hasFonts() && { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
    fonts: path.join(folder, 'fonts', 'fonts'),
  }
}

module.exports = { unpackedChromium }

if (require.main === module) console.log(JSON.stringify(unpackedChromium()))
