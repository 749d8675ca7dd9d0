import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compile, run, sealed } from '../../src/cli/compiled'

// Has the command line do a usual piece of work, and keeps beside it what V8 compiled meanwhile: later runs of this build
// on this version of Node begin with that. `node dist/keep-code.js`, after a build.
const file = path.join(__dirname, 'cli-program.js')
const source = readFileSync(file, 'latin1')
if (Buffer.from(source, 'latin1').some((byte) => byte > 127)) throw new Error(`${file} is not ASCII`)
const { script } = compile(source, file, null)
const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-code-'))

process.on('exit', (status) => {
  rmSync(folder, { recursive: true })
  if (status !== 0) return
  const kept = path.join(__dirname, 'cli-program.code')
  writeFileSync(`${kept}.${process.pid}`, sealed(source, script))
  renameSync(`${kept}.${process.pid}`, kept)
})
process.stdout.write = () => true
process.argv.splice(2, Infinity, 'generate', 'samples/kabupaten.xlsx', '-o', path.join(folder, 'made.xlsx'))
run(script, file)
