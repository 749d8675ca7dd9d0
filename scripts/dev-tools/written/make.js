// Writes the samples with the program as it stands, types into every open cell, and keeps the results as test input:
// `node scripts/dev-tools/written/make.js VERSION`. A folder that is there is never made anew: it holds what that version wrote.
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { Written } = require('./cells')
const { wordFor } = require('./words')

const root = path.resolve(__dirname, '../../..')
const samples = (...names) => names.map((name) => path.join('samples', `${name}.xlsx`))

/** What was written, in which language, and choices that only this file makes. */
const RECIPES = [
  { fixture: 'kabupaten', lang: 'id', from: samples('kabupaten') },
  { fixture: 'kabupaten-berantakan', lang: 'id', from: samples('kabupaten-berantakan') },
  { fixture: 'kota', lang: 'id', from: samples('kota'), choices: { Kinerja_RuleSet: 'custom' } },
  { fixture: 'perangkat-daerah', lang: 'id', from: samples('perangkat-daerah') },
  { fixture: 'iku-triwulan', lang: 'id', from: samples('iku-triwulan') },
  { fixture: 'dinas-tpp', lang: 'id', from: samples('dinas-tpp') },
  {
    fixture: 'dinas-tpp-en',
    lang: 'en',
    from: samples('dinas-tpp'),
    choices: { Kinerja_RuleSet: 'kemenkeu' },
  },
  { fixture: 'council', lang: 'id', from: samples('council'), choices: { Kinerja_Language: 'en' } },
  { fixture: 'council-en', lang: 'en', from: samples('council') },
  { fixture: 'gabungan', lang: 'id', from: samples('kota', 'council'), combine: true },
]

function write({ lang, from, combine }, target) {
  const more = combine ? ['--combine'] : []
  const args = ['generate', ...from, ...more, '-o', target, '--lang', lang, '--with', 'readiness']
  execFileSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Uint8Array(fs.readFileSync(target))
}

/** The key beside a cell of a block: what a later run knows the row by. */
function keyOf(written, sheet, values, name, row) {
  const block = /^(Kinerja_(?:Actions|Factors|Trend|Units|Readiness|VfmSteps))_/.exec(name)?.[1]
  const keys = name === 'Kinerja_KpiNotes' ? 'Kinerja_KpiNames' : `${block}_Key`
  const place = written.names.find((one) => one.name === keys && one.tab === sheet.tab)
  if (!place) return null
  const letters = columnLetters(place.col)
  return (
    values.get(`${letters}${place.row + row}`) ?? numberedKey(written, sheet, values, block, place.row + row)
  )
}

/** Where the keys of numbered rows stand together: the one of the number in this row. */
function numberedKey(written, sheet, values, block, row) {
  const at = (name) => written.names.find((one) => one.name === name && one.tab === sheet.tab)
  const [lists, numbers] = [at(`${block}_Keys`), at(`${block}_No`)]
  if (!lists || !numbers) return null
  const number = Number(values.get(`${columnLetters(numbers.col)}${row}`))
  for (let below = lists.row; ; below += 1) {
    const list = values.get(`${columnLetters(lists.col)}${below}`)
    if (typeof list !== 'string' || !list.startsWith('[[')) return null
    const found = JSON.parse(list).find(([no]) => no === number)
    if (found) return found[1].replaceAll('\u001f', ' ¦ ')
  }
}

function columnLetters(col) {
  const rest = Math.floor((col - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((col - 1) % 26))
}

function typeInto(written, { fixture, lang, choices = {} }) {
  return written.sheets.flatMap((sheet) => {
    const values = written.valuesOf(sheet)
    const typed = written.openCells(sheet).flatMap((open) => {
      // The id of the sheet that a row of choices is about stands hidden ten columns to the right.
      const choiceOf = values.get(`M${open.cell.slice(1)}`)
      const word = wordFor(open, { fixture, sheet: sheet.id, lang, choices, choiceOf })
      if (word === null || word === open.was) return []
      return [{ ...open, key: keyOf(written, sheet, values, open.name, open.row), typed: word }]
    })
    written.type(sheet, typed)
    const names = [...new Set(typed.map(({ name }) => name))]
    return names.map((name) => ({
      sheet: sheet.id,
      name,
      cells: typed
        .filter((one) => one.name === name)
        .map(({ cell, row, col, key, typed: word }) => [cell, row, col, key, word]),
    }))
  })
}

function main(version) {
  const folder = path.join(root, 'test', 'fixtures', `written-${version}`)
  if (fs.existsSync(folder))
    throw new Error(`${path.relative(root, folder)} is there: what a version wrote stays`)
  require('../../build-if-stale').buildIfStale('programs')
  fs.mkdirSync(folder, { recursive: true })
  const passing = fs.mkdtempSync(path.join(os.tmpdir(), 'written-'))
  const table = RECIPES.map((recipe) => {
    const written = new Written(write(recipe, path.join(passing, `${recipe.fixture}.xlsx`)))
    const typed = typeInto(written, recipe)
    fs.writeFileSync(path.join(folder, `${recipe.fixture}.xlsx`), written.bytes())
    return { fixture: recipe.fixture, sheets: written.sheets.map(({ id }) => id), typed }
  })
  const lines = table.map(
    ({ typed, ...rest }) =>
      `${JSON.stringify(rest).slice(0, -1)},"typed":[\n${typed.map((one) => JSON.stringify(one)).join(',\n')}\n]}`,
  )
  fs.writeFileSync(path.join(folder, 'typed.json'), `[${lines.join(',\n')}]\n`)
  fs.rmSync(passing, { recursive: true })
}

const [version] = process.argv.slice(2)
if (!/^\d+\.\d+$/.test(version ?? '')) throw new Error('node scripts/dev-tools/written/make.js 0.1')
main(version)
