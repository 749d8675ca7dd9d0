import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { momentOf } from '../../../src/app/moment'
import { oneWorkbook } from '../../../src/cli/batch/oneWorkbook'
import type { Task } from '../../../src/cli/batch/task'
import { openXlsx } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'
import { buildXlsx } from '../../support/buildXlsx'
import { kinerja } from '../run'

const sample = (name: string) => path.resolve(__dirname, '../../../samples', `${name}.xlsx`)
let folder = ''
const inFolder = (...names: string[]) => path.join(folder, ...names)
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-one-'))
  mkdirSync(inFolder('inbox'))
  copyFileSync(sample('council'), inFolder('inbox', 'council.xlsx'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const RESULT = path.join('out', 'council-rapor.xlsx')

function task(more: Partial<Task> = {}, terms: Partial<Task['terms']> = {}): Task {
  return {
    terms: {
      overrides: [],
      answers: [],
      choice: {},
      lang: 'id',
      version: '0.0.0-test',
      options: 'aa',
      fresh: false,
      moment: momentOf(new Date(2026, 0, 15, 9, 30)),
      ...terms,
    },
    file: inFolder('inbox', 'council.xlsx'),
    path: 'council.xlsx',
    output: inFolder(RESULT),
    outputPath: 'council-rapor.xlsx',
    facts: inFolder('out', '.kinerja', 'facts', 'ab', 'cd.ndjson'),
    journaled: null,
    ...more,
  }
}

const around = { openWorkbook: openXlsx, translate: createTranslate }
const run = (more?: Partial<Task>, terms?: Partial<Task['terms']>) => oneWorkbook(task(more, terms), around)

describe('one workbook of a batch', () => {
  test('gets the very bytes that kinerja generate would give it', async () => {
    expect(await run()).toMatchObject({ outcome: 'done', copy: null })
    await kinerja(['generate', inFolder('inbox', 'council.xlsx'), '-o', inFolder('single.xlsx')])
    expect(readFileSync(inFolder(RESULT)).equals(readFileSync(inFolder('single.xlsx')))).toBe(true)
  })

  test.each<[string, () => unknown, Partial<Task>, Partial<Task['terms']>, 'kept' | 'done']>([
    ['nothing happened meanwhile', () => undefined, {}, {}, 'kept'],
    ['killed before the result was put in its place', () => rmSync(inFolder(RESULT)), {}, {}, 'done'],
    [
      'killed while an older result stood there',
      () => copyFileSync(sample('kota'), inFolder(RESULT)),
      {},
      {},
      'done',
    ],
    ['killed before the facts were whole', () => writeFileSync(task().facts, '{"sha256":"'), {}, {}, 'done'],
    [
      'the facts were removed',
      () => rmSync(inFolder('out', '.kinerja'), { recursive: true }),
      {},
      {},
      'done',
    ],
    ['the workbook changed', () => copyFileSync(sample('kota'), task().file), {}, {}, 'done'],
    ['other options', () => undefined, {}, { options: 'bb' }, 'done'],
    ['another version', () => undefined, {}, { version: '2' }, 'done'],
    ['everything is to be done again', () => undefined, {}, { fresh: true }, 'done'],
    ['only facts are wanted', () => rmSync(inFolder(RESULT)), { output: null, outputPath: null }, {}, 'kept'],
  ])('run again, %s', async (_, meanwhile, more, terms, outcome) => {
    await run()
    meanwhile()
    expect((await run(more, terms)).outcome).toBe(outcome)
    expect((await run(more, { ...terms, fresh: false })).outcome).toBe('kept')
  })

  test('what people typed into a result that the journal knows of stays; facts alone are no proof of a result', async () => {
    const { sha256 } = await run()
    writeFileSync(inFolder(RESULT), 'diketik orang')
    expect((await run({ journaled: sha256 })).outcome).toBe('kept')
    expect(readFileSync(inFolder(RESULT), 'utf8')).toBe('diketik orang')
    await run({ output: null, outputPath: null }, { fresh: true })
    expect((await run({ journaled: sha256 })).outcome).toBe('done')
  })

  test('says how many questions wait, takes answers, and knows both again', async () => {
    copyFileSync(sample('iku-triwulan'), task().file)
    expect(await run()).toMatchObject({ outcome: 'done', open: 1 })
    expect(await run()).toMatchObject({ outcome: 'kept', open: 1 })
    const answer = { code: 'part-of-year', sheet: 'Evaluasi Renja', range: null, fingerprint: null } as const
    const answers = [{ ...answer, choice: 'to-date' }]
    expect(await run({}, { answers, options: 'bb' })).toMatchObject({ outcome: 'done', open: 0 })
    expect(await run({}, { answers, options: 'bb' })).toMatchObject({ outcome: 'kept', open: 0 })
  })

  test('keeps a file of somebody else that stands in the place of the result', async () => {
    mkdirSync(inFolder('out'))
    writeFileSync(inFolder(RESULT), 'laporan lama')
    expect(await run()).toMatchObject({
      outcome: 'done',
      copy: expect.stringContaining('20260115-093000.bak.xlsx'),
    })
    const copy = readdirSync(inFolder('out')).find((name) => name.includes('.bak.')) ?? ''
    expect(readFileSync(inFolder('out', copy), 'utf8')).toBe('laporan lama')
  })

  const nothing = () => buildXlsx({ sheets: [{ name: 'A', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
  test.each<[string, () => unknown, string]>([
    ['that is not there', () => rmSync(task().file), 'file-not-found'],
    ['that is no workbook', () => writeFileSync(task().file, 'bukan'), 'text-file'],
    ['that is empty', () => writeFileSync(task().file, ''), 'empty-file'],
    ['in which there is nothing to score', () => writeFileSync(task().file, nothing()), 'nothing-to-score'],
    [
      'that a link in the folder of results leads to',
      () => {
        rmSync(inFolder(RESULT))
        symlinkSync(task().file, inFolder(RESULT))
      },
      'output-is-input',
    ],
  ])('a workbook %s fails with a code and one sentence, and its earlier facts go', async (_, make, code) => {
    await run()
    make()
    const outcome = await run({}, { fresh: true })
    expect(outcome).toMatchObject({ outcome: 'failed', code })
    expect('sentence' in outcome && outcome.sentence).toMatch(/^[^\n]{20,}\.$/)
    expect(existsSync(task().facts)).toBe(false)
  })
})
