import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

/** Length of what stands before the code: a SHA-256 over the program and the code. */
const SEAL = 32

/** A program that is ready to run. */
export interface Compiled {
  readonly script: Script
  /** Whether the kept code was taken, so that nothing had to be compiled. */
  readonly isFromKept: boolean
}

/**
 * Compiles a program as Node does a CommonJS module; with code that an earlier run left behind, nothing is parsed again,
 * which is a fifth of the time that a small workbook takes.
 *
 * V8 itself refuses code of another version of its own or of other settings, but knows a program by its length only, and
 * trusts what it is given. The seal says that the code belongs to this very program and is whole.
 * @param source - the program's text; the build writes ASCII only, which is read and compiled in half the time
 * @param file - its name, for stack traces
 * @param kept - what `sealed` gave; null where there is none
 * @returns the program; kept code that does not fit is left aside
 */
export function compile(source: string, file: string, kept: Buffer | null): Compiled {
  const code = kept && isOf(source, kept) ? kept.subarray(SEAL) : undefined
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(code && { cachedData: code }),
  })
  return { script, isFromKept: code !== undefined && script.cachedDataRejected === false }
}

/**
 * @param source - the program's text
 * @param script - the program, best after it did its work: what ran is compiled by then
 * @returns what `compile` takes beside the same text
 */
export function sealed(source: string, script: Script): Buffer {
  const code = script.createCachedData()
  return Buffer.concat([seal(source, code), code])
}

/**
 * Runs a compiled program as if Node had been started with it.
 * @param script - the program
 * @param file - where it stands; it finds its further parts beside itself
 */
export function run(script: Script, file: string): void {
  const own = { exports: {} }
  const program = script.runInThisContext() as (...given: unknown[]) => void
  program(own.exports, createRequire(file), own, file, path.dirname(file))
}

function seal(source: string, code: Buffer): Buffer {
  return createHash('sha256').update(source, 'latin1').update(code).digest()
}

function isOf(source: string, kept: Buffer): boolean {
  return kept.subarray(0, SEAL).equals(seal(source, kept.subarray(SEAL)))
}
