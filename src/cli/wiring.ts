import path from 'node:path'
import { makeWorkbook, writeOwnWorkbook } from '../host/xlsx'
import { openAnyFile } from '../host/xlsx/foreign'
import { createTranslate } from '../locales'
import { EXIT } from './exitCodes'
import { toPdf } from './pdf'
import { runCommandLine, spokenLanguage } from './program'
import { NODE_PACKING } from './nodePacking'

declare const KINERJA_VERSION: string

const args = process.argv.slice(2)

// Whoever reads the output may leave early (`| head`): files are written all the same. Any other destination that
// refuses holds half an answer then, which must not look like a whole one.
let isCutOff = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || stream === process.stderr || isCutOff) return
    isCutOff = true
    process.exitCode = EXIT.unreadable
    process.stderr.write(`${createTranslate(spokenLanguage(args))('cli.file.output')}\n`)
  })
}

runCommandLine(args, {
  openWorkbook: (bytes, fileName) => openAnyFile(bytes, fileName, NODE_PACKING),
  input: () => process.stdin,
  makeWorkbook,
  writeOwnWorkbook,
  toPdf,
  translate: createTranslate,
  version: KINERJA_VERSION,
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  workerScript: path.join(__dirname, 'batch-worker.js'),
  terminal: process.stderr,
}).then(
  (code) => {
    if (!isCutOff || code !== EXIT.done) process.exitCode = code
  },
  (error: unknown) => {
    // A bug: its place helps those who mend it, its message might quote a cell.
    const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 3).join('\n') : ''
    process.stderr.write(`${createTranslate('id')('cli.bug')}\n${place}\n`)
    process.exitCode = 1
  },
)
