// Changes the rules in every way that Stryker knows, one at a time, and counts the changes that a test notices.
// `npm run mutation [-- AREA...]` takes names of areas, `pillars`, or nothing for all of src/core/rules.
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { areas, PILLARS } = require('./areas')

const root = path.resolve(__dirname, '../../..')
const out = path.join(root, 'out/mutation')

/** The least share of changes that the tests must notice, in per cent: of each area, and of all that were tried. */
const LEAST = 93

const NOTICED = ['Killed', 'Timeout']
const UNNOTICED = ['Survived', 'NoCoverage']

/**
 * How long a change may take beyond what its tests took before, in ms. A changed place in a loop without an end is stopped
 * by counting how often it is passed; only what makes another place endless waits for the clock, which must not be
 * mistaken on a machine that is busy.
 */
const PATIENCE_MS = 60_000

/** Mutates one area; @returns {Promise<{ noticed: number, all: number, late: number, missed: object[] }>} */
async function mutate({ name, mutate: files, tests }) {
  const { Stryker } = await import('@stryker-mutator/core')
  const results = await new Stryker({
    mutate: files,
    plugins: [path.join(__dirname, 'inProcess.mjs')],
    testRunner: 'in-process',
    inProcess: { tests },
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    concurrency: Math.min(2, os.availableParallelism()),
    timeoutMS: PATIENCE_MS,
    ignorePatterns: ['/dist', '/out', '/docs', '/samples', '/assets', '/coverage'],
    tempDirName: 'out/.mutation',
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: `out/mutation/${name}.html` },
    logLevel: 'warn',
    allowConsoleColors: false,
  }).runMutationTest()
  const judged = results.filter(({ status }) => [...NOTICED, ...UNNOTICED].includes(status))
  const missed = judged.filter(({ status }) => UNNOTICED.includes(status))
  const late = judged.filter(({ status, statusReason }) => status === 'Timeout' && !statusReason).length
  return { noticed: judged.length - missed.length, all: judged.length, late, missed }
}

const percent = (noticed, all) => (all === 0 ? 100 : (100 * noticed) / all)

/** @param late - how many of the noticed ones only the clock ended, by which nothing is proven */
function line(name, noticed, all, late) {
  const score = percent(noticed, all)
  const verdict = score < LEAST ? `  below ${LEAST}` : ''
  const share = `${score.toFixed(1).padStart(5)} %`
  const clock = late > 0 ? `, ${late} by the clock` : ''
  return `${name.padEnd(17)} ${String(noticed).padStart(5)} of ${String(all).padStart(5)}  ${share}${clock}${verdict}`
}

async function main() {
  process.chdir(root)
  const wanted = process.argv.slice(2)
  const known = areas()
  const unknown = wanted.filter((name) => name !== 'pillars' && !known.some((area) => area.name === name))
  if (unknown.length > 0) {
    console.error(`No area is called ${unknown.join(', ')}: ${known.map(({ name }) => name).join(', ')}.`)
    return 2
  }
  const names = new Set(wanted.flatMap((name) => (name === 'pillars' ? PILLARS : [name])))
  const taken = known.filter(({ name }) => names.size === 0 || names.has(name))
  const sum = { noticed: 0, all: 0, late: 0 }
  let isBelow = false
  fs.mkdirSync(out, { recursive: true })
  for (const area of taken) {
    const { noticed, all, late, missed } = await mutate(area)
    sum.noticed += noticed
    sum.all += all
    sum.late += late
    isBelow ||= percent(noticed, all) < LEAST
    const places = missed.map(
      ({ fileName, location, mutatorName, replacement, status }) =>
        `${path.relative(root, fileName)}:${location.start.line}:${location.start.column} ${mutatorName} ${status}: ${replacement}`,
    )
    fs.writeFileSync(path.join(out, `${area.name}.txt`), `${places.join('\n')}\n`)
    console.log(line(area.name, noticed, all, late))
  }
  console.log(line('= together', sum.noticed, sum.all, sum.late))
  return isBelow ? 1 : 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    console.error(error)
    process.exitCode = 1
  },
)
