// Lets LibreOffice, set to Indonesian, save samples as .xls, .ods, .csv and HTML, reads all of them by the command line, and
// holds their figures to those of the .xlsx: `npm run formats`. Needs LibreOffice; where it is not, that is said.
const { execFileSync, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const root = path.resolve(__dirname, '../../..')
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'kinerja-formats-'))
const SAMPLES = ['kabupaten', 'kota', 'council', 'iku-triwulan', 'perangkat-daerah', 'kabupaten-berantakan']
/** Semicolons, quotes, UTF-8, from the first row, as shown, every sheet a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`

function convert(file, to, folder) {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(place, 'profile')).href}`
  const args = [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', folder, file]
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 })
}

function inspected(file) {
  const args = [path.join(root, 'dist/cli.js'), 'inspect', file, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  // Where there is nothing to score, what was read is there all the same.
  if (status !== 0 && status !== 4) throw new Error(`${path.basename(file)}: ${stderr.trim()}`)
  return JSON.parse(stdout)
}

const sheetOf = (cell) => cell.slice(0, cell.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'")

/** Figures of a reading, a line each: what was aimed at, reached, planned, spent. */
function figures({ kpis, programs }, isWanted = () => true) {
  const near = (value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)
  return [
    ...kpis
      .filter(({ cell }) => isWanted(sheetOf(cell)))
      .map((one) => [
        'kpi',
        one.indicator,
        one.unit,
        near(one.target),
        near(one.actual),
        near(one.attainment),
      ]),
    ...programs
      .filter(({ cell }) => isWanted(sheetOf(cell)))
      .map((one) => ['budget', one.code, one.name, near(one.budget), near(one.spent), one.counted]),
  ].map((one) => JSON.stringify(one))
}

/** @returns lines of either that the other has not */
function differences(ours, theirs) {
  const missing = (from, of) => from.filter((line) => !of.includes(line))
  return [
    ...missing(ours, theirs).map((line) => `- ${line}`),
    ...missing(theirs, ours).map((line) => `+ ${line}`),
  ]
}

function main() {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.log('LibreOffice is not here: the formats that it saves are left out')
    return 0
  }
  fs.mkdirSync(path.join(place, 'profile/user'), { recursive: true })
  fs.writeFileSync(path.join(place, 'profile/user/registrymodifications.xcu'), LOCALE)
  let passed = 0
  let failed = 0
  const judge = (what, expected, found) => {
    const differing = differences(expected, found)
    const isSame = differing.length === 0 && expected.length > 0
    if (isSame) passed += 1
    else failed += 1
    console.log(`${isSame ? 'ok  ' : 'FAIL'} ${what}: ${expected.length} lines with figures`)
    for (const line of differing.slice(0, 6)) console.log(`     ${line}`)
  }
  for (const name of SAMPLES) {
    const source = path.join(root, 'samples', `${name}.xlsx`)
    const whole = inspected(source)
    for (const to of ['xls', 'ods']) {
      convert(source, to, place)
      judge(`${name}.${to}`, figures(whole), figures(inspected(path.join(place, `${name}.${to}`))))
    }
    const folder = path.join(place, name)
    convert(source, CSV, folder)
    for (const file of fs.readdirSync(folder).sort()) {
      const sheet = file.slice(name.length + 1, -'.csv'.length)
      const expected = figures(whole, (one) => one === sheet)
      if (expected.length > 0) judge(file, expected, figures(inspected(path.join(folder, file))))
    }
  }
  console.log(`formats: ${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

try {
  process.exitCode = main()
} finally {
  fs.rmSync(place, { recursive: true, force: true })
}
