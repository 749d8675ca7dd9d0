import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, run } from './compiled'

const program = path.join(__dirname, 'cli-program.js')

// The build leaves it beside the program; without it all is the same, only slower.
let kept: Buffer | null = null
try {
  kept = readFileSync(path.join(__dirname, 'cli-program.code'))
} catch {
  // Compiled anew.
}
run(compile(readFileSync(program, 'latin1'), program, kept).script, program)
