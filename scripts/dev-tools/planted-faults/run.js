// `npm run planted [-- PART]`: plants small faults in the rooms of intake, one at a time and in memory only, and tells
// which of them the forms of `npm test` find. A fault is found where more forms of some kind are read wrongly, are refused
// or have to be asked about than without it. Fails below LEAST, and where a fault's text no longer stands in its file.
const fs = require('node:fs')
const path = require('node:path')
const { root, runTypescript } = require('../corpus/typescript')
const { FAULTS } = require('./faults')

const LEAST = 30
const OUTCOMES = ['wrong', 'refused', 'asked']
/** What is loaded anew for each fault: the program, and what calls it. */
const ANEW = ['src', 'test/corpus/inProcess.ts'].map((name) => path.join(root, name))

let planted = null
const fileOf = ({ file }) => path.join(root, 'src/core/intake', file)

runTypescript((filename) => {
  const text = fs.readFileSync(filename, 'utf8')
  return planted && filename === fileOf(planted) ? text.replace(planted.from, () => planted.to) : text
})
const { makeForm } = require('../../../test/forms/make.ts')
const { judge } = require('../../../test/corpus/judge.ts')
const { FORMS } = require('../../../test/corpus/known.ts')

/** @returns the faults that cannot be planted, each with the reason */
function unplantable(faults) {
  return faults.flatMap(({ name, from, to, ...rest }) => {
    const file = fileOf(rest)
    if (!fs.existsSync(file)) return [`${name}: ${path.relative(root, file)} is not there`]
    const times = fs.readFileSync(file, 'utf8').split(from).length - 1
    if (times !== 1) return [`${name}: its text stands ${times} times in ${path.relative(root, file)}`]
    return from === to ? [`${name}: changes nothing`] : []
  })
}

/** Reads forms one by one; @yields {{ form: object, outcome: string }} */
function* outcomes(forms) {
  for (const filename of Object.keys(require.cache))
    if (ANEW.some((one) => filename.startsWith(one))) delete require.cache[filename]
  const { readInProcess } = require('../../../test/corpus/inProcess.ts')
  for (const form of forms) yield { form, outcome: judge(form.truth, readInProcess(form)).outcome }
}

const keyOf = ({ form, outcome }) => `${form.kind} ${outcome}`

/** @returns the first form that comes out worse than its kind does without the fault; null where none does */
function firstFound(fault, forms, before) {
  planted = fault
  const now = new Map()
  for (const one of outcomes(forms)) {
    if (!OUTCOMES.includes(one.outcome)) continue
    const count = (now.get(keyOf(one)) ?? 0) + 1
    now.set(keyOf(one), count)
    if (count > (before.get(keyOf(one)) ?? 0)) return one
  }
  return null
}

function main() {
  const part = process.argv[2] ?? ''
  const problems = unplantable(FAULTS)
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem)
    return 2
  }
  const faults = FAULTS.filter(({ name, room }) => `${room} ${name}`.includes(part))
  const forms = Array.from({ length: FORMS }, (_, seed) => makeForm(seed))
  const before = new Map()
  for (const one of outcomes(forms)) before.set(keyOf(one), (before.get(keyOf(one)) ?? 0) + 1)
  let found = 0
  for (const fault of faults) {
    const by = firstFound(fault, forms, before)
    if (by) found += 1
    const told = by ? `form ${by.form.seed} ${by.form.kind} ${by.outcome}` : 'NOT FOUND'
    console.log(`${fault.room.padEnd(9)} ${fault.name.padEnd(58)} ${told}`)
  }
  console.log(`${found} of ${faults.length} found`)
  return part === '' && found < LEAST ? 1 : 0
}

process.exitCode = main()
