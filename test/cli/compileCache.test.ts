import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keepCompiledCode } from '../../src/cli/compileCache'

const me = process.getuid?.()

/** A folder of its own for a test, with Node's folder in it, of a mode; none where that is null. */
function folderOf(mode: number | null): string {
  const folder = path.join(root, String(folders++), 'node-compile-cache')
  mkdirSync(path.dirname(folder))
  if (mode !== null) {
    mkdirSync(folder)
    chmodSync(folder, mode)
  }
  return folder
}

let root = ''
let folders = 0
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kinerja-cache-'))
})
afterAll(() => rmSync(root, { recursive: true }))
afterEach(() => {
  delete process.env.NODE_DISABLE_COMPILE_CACHE
})

/** Whether Node was asked, which is what is answered too. */
function isAsked(folder: string, user: number | undefined): boolean {
  const enableCompileCache = jest.fn()
  const answer = keepCompiledCode({ enableCompileCache }, { folder, user })
  expect(enableCompileCache).toHaveBeenCalledTimes(answer ? 1 : 0)
  return answer
}

const cases: [string, number | null, number | undefined, boolean][] = [
  ['the user’s own', 0o755, me, true],
  ['not there yet', null, me, true],
  ['the only user’s, on a system without numbers', 0o777, undefined, true],
  ['the user’s, where anybody may write', 0o777, me, false],
  ['the user’s, where a group may write', 0o775, me, false],
  ['another user’s', 0o755, (me ?? 0) + 1, false],
]

describe.each(cases)('Node’s folder is %s', (_, mode, user, expected) => {
  const known = process.platform === 'win32' && user !== undefined ? it.skip : it
  known(expected ? 'compiled code is kept' : 'it is left aside', () => {
    expect(isAsked(folderOf(mode), user)).toBe(expected)
  })
})

it('a folder that was not there is for the user alone', () => {
  const folder = folderOf(null)
  isAsked(folder, me)
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700)
})

describe('nothing is kept, and nothing fails', () => {
  it('where the folder cannot be made', () => {
    expect(isAsked(path.join(root, 'not', 'there'), me)).toBe(false)
  })

  it('where the environment says so, and no folder is made', () => {
    process.env.NODE_DISABLE_COMPILE_CACHE = '1'
    const folder = folderOf(null)
    expect(isAsked(folder, me)).toBe(false)
    expect(existsSync(folder)).toBe(false)
  })

  it('in Node 20, and where Node itself fails', () => {
    const place = { folder: folderOf(0o755), user: me }
    const enableCompileCache = () => {
      throw new Error('no place')
    }
    expect(keepCompiledCode({}, place)).toBe(false)
    expect(keepCompiledCode({ enableCompileCache }, place)).toBe(false)
  })
})
