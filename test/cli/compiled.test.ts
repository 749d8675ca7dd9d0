import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compile, run, sealed } from '../../src/cli/compiled'

const source = 'exports.double = (n) => 2 * n'
const kept = sealed(source, compile(source, 'program.js', null).script)

/** The same bytes, but for one. */
const garbled = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

describe('code that was kept', () => {
  it.each([
    ['of this program, whole', source, kept, true],
    ['not there', source, null, false],
    // V8 knows a program by its length only, and would run the other one.
    ['of another program, as long', source.replace('2', '3'), kept, false],
    ['cut off', source, kept.subarray(0, -1), false],
    ['with another byte', source, garbled(kept, kept.length - 9), false],
    ['with another seal', source, garbled(kept, 3), false],
    ['too short for a seal', source, kept.subarray(0, 9), false],
    ['empty', source, Buffer.alloc(0), false],
  ])('%s', (_, program, code, isTaken) => {
    expect(compile(program, 'program.js', code).isFromKept).toBe(isTaken)
  })
})

it('a program runs with the parts beside it, from kept code as without', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-compiled-'))
  try {
    const file = path.join(folder, 'program.js')
    const program = "require('./part.js').say(2 * 21, exports === module.exports, __filename, __dirname)"
    writeFileSync(
      path.join(folder, 'part.js'),
      'exports.said = []; exports.say = (...all) => exports.said.push(all)',
    )
    const first = compile(program, file, null)
    run(first.script, file)
    run(compile(program, file, sealed(program, first.script)).script, file)
    const { said } = jest.requireActual<{ said: unknown[][] }>(path.join(folder, 'part.js'))
    expect(said).toEqual([1, 2].map(() => [42, true, file, folder]))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('the build keeps code that this version of Node takes', () => {
  const root = path.resolve(__dirname, '../..')
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build-if-stale.js'), 'programs'])
  const file = path.join(root, 'dist', 'cli-program.js')
  const code = readFileSync(path.join(root, 'dist', 'cli-program.code'))
  expect(compile(readFileSync(file, 'latin1'), file, code).isFromKept).toBe(true)
}, 180_000)
