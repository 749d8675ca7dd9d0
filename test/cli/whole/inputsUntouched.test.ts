import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CORPUS } from '../../../scripts/dev-tools/fidelity/corpus'
import { kinerja } from '../run'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kinerja-inputs-'))
const NAMES = [
  'table-slicer',
  'threaded-comments',
  'links-to-other-workbooks',
  'utf-16-little-endian',
  'zip64',
]
const inputs = CORPUS.filter(({ name }) => NAMES.includes(name))
const [first = '', ...others] = inputs.map(({ name, extension }) => path.join(folder, `${name}.${extension}`))

beforeAll(() => {
  for (const { name, extension, bytes } of inputs)
    writeFileSync(path.join(folder, `${name}.${extension}`), bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

const out = path.join(folder, 'hasil.xlsx')

test.each<[string, string[], boolean]>([
  ['inspect', ['inspect', first], false],
  ['generate', ['generate', first, '-o', out], true],
  ['generate --combine', ['generate', first, ...others, '--combine', '-o', out], true],
  ['leadership', ['leadership', first, '-o', out], true],
  ['leadership --protect', ['leadership', first, '--protect', '-o', out], true],
])('%s leaves every file that it reads as it is, and nothing else behind', async (_, args, writes) => {
  const before = readdirSync(folder).sort()
  const { code, err } = await kinerja(args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const { name, extension, bytes } of inputs) {
    expect(Buffer.compare(readFileSync(path.join(folder, `${name}.${extension}`)), bytes)).toBe(0)
  }
  if (writes) rmSync(out)
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('generate --in-place keeps the file as it was beside the new one', async () => {
  const { code } = await kinerja(['generate', first, '--in-place'])
  expect(code).toBe(0)
  const copy = readdirSync(folder).find((name) => name.includes('.bak'))
  expect(
    Buffer.compare(readFileSync(path.join(folder, copy ?? '')), inputs[0]?.bytes ?? Buffer.alloc(0)),
  ).toBe(0)
})
