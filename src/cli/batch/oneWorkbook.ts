import type { Translate } from '../../core/units'
import { access, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { factsOf } from '../../app/facts'
import { completeInTurn, type Request } from '../../app/generate'
import { type Failure, hasSomethingToScore, inspect } from '../../app/inspect'
import { questionsOf } from '../../core/intake/proof/standing'
import { explainFailure } from '../explainFailure'
import { type FileProblem, isSameFile, readBytes } from '../files'
import { lookAt, type OpenWorkbook, type Target, writeTarget } from '../target'
import { writeWhole } from '../writeWhole'
import { sha256 } from '../nodePacking'
import { keptHeader, keptText } from './keptFacts'
import type { DoneOutcome, FailedOutcome, Outcome, Task } from './task'

/** What the work on one workbook needs from outside. */
export interface Around {
  readonly openWorkbook: OpenWorkbook
  readonly translate: (lang: 'id' | 'en') => Translate
}

/** What is known of the input's bytes. */
type Read = Pick<DoneOutcome, 'size' | 'sha256'>

/**
 * Does one workbook of a batch: reads it, keeps its facts, writes its result. What an earlier run did and still holds
 * is left alone. The facts are put down first, with the check sum of the result, so that whoever finds both knows that
 * nothing is missing, wherever the work was cut off.
 * @param task - the workbook
 * @param around - opens files, knows sentences
 * @returns what became of it; whatever is wrong with the workbook is an outcome, never an exception
 */
export async function oneWorkbook(task: Task, around: Around): Promise<Outcome> {
  const t = around.translate(task.terms.lang)
  const bytes = await readBytes(task.file)
  if (!bytes.ok) return failed(task, null, ...ofFile(bytes.reason, t))
  const read: Read = { size: bytes.value.length, sha256: sha256(bytes.value) }
  const kept = await earlier(task, read)
  if (kept) return kept
  const place = await placeOf(task, around, t)
  if ('code' in place) return failed(task, read, place.code, place.sentence)
  const request = requestOf(task, around, place.target)
  const host = around.openWorkbook(bytes.value, path.basename(task.file))
  const inspected = await inspect(host, request)
  if (!inspected.ok) return failed(task, read, ...ofFailure(inspected.reason, t))
  const found = inspected.value
  if (!hasSomethingToScore(found)) {
    return failed(task, read, ...ofFailure({ kind: 'nothing-to-score', inspection: found }, t))
  }
  const facts = factsOf(found, { path: task.path, sha256: read.sha256 }, task.outputPath)
  let result: Uint8Array | null = null
  if (place.target) {
    const generated = await completeInTurn(found, host, request)
    if (!generated.ok) return failed(task, read, ...ofFailure(generated.reason, t))
    result = host.bytes()
  }
  const { options, version, moment } = task.terms
  const open = questionsOf(found.intake).length
  const header = { sha256: read.sha256, options, version, output: result && sha256(result), open }
  await mkdir(path.dirname(task.facts), { recursive: true })
  const put = await writeWhole(task.facts, new TextEncoder().encode(keptText(header, facts)))
  if (!put.ok) return failed(task, read, ...ofFile(put.reason, t))
  const input = found.content.copiedFrom === undefined ? bytes.value : null
  const made = result && { bytes: result, madeOf: read.sha256, input, choice: request.choice }
  const written = place.target && made ? await writeTarget(place.target, made, moment.stamp) : null
  if (written && !written.ok) return failed(task, read, ...ofFile(written.reason, t))
  const { length: kpis } = facts.kpis
  const copy = written?.value ?? null
  return { outcome: 'done', ...read, kpis, programs: facts.programs.length, open, copy }
}

/** What an earlier run, perhaps one that was killed, made of the same bytes with the same options. */
async function earlier(task: Task, read: Read): Promise<Outcome | null> {
  const { options, version, fresh } = task.terms
  if (fresh) return null
  const header = await keptHeader(task.facts)
  if (header?.sha256 !== read.sha256 || header.options !== options || header.version !== version) return null
  if (task.output !== null && !(await isWritten(task.output, header.output, task.journaled === read.sha256)))
    return null
  const { kpis, programs } = header.workbook
  return { outcome: 'kept', ...read, kpis: kpis ?? 0, programs: programs ?? 0, open: header.open, copy: null }
}

/** What the journal knows of was written, and may since have been worked on by people; of the rest the bytes must tell. */
async function isWritten(output: string, expected: string | null, isJournaled: boolean): Promise<boolean> {
  if (expected === null) return false
  try {
    if (isJournaled) {
      await access(output)
      return true
    }
    const bytes = await readBytes(output)
    return bytes.ok && sha256(bytes.value) === expected
  } catch {
    return false
  }
}

type Place = { readonly target: Target | null } | Pick<FailedOutcome, 'code' | 'sentence'>

async function placeOf(task: Task, around: Around, t: Translate): Promise<Place> {
  if (task.output === null) return { target: null }
  if (await isSameFile(task.file, task.output)) {
    return { code: 'output-is-input', sentence: t('batch.failure.output-is-input') }
  }
  try {
    await mkdir(path.dirname(task.output), { recursive: true })
  } catch {
    const [code, sentence] = ofFile({ code: 'no-access', file: path.dirname(task.output) }, t)
    return { code, sentence }
  }
  const target = await lookAt(task.output, around.openWorkbook)
  if (target.ok) return { target: target.value }
  const [code, sentence] = ofFile(target.reason, t)
  return { code, sentence }
}

function requestOf({ terms }: Task, around: Around, target: Target | null): Request {
  const { overrides, answers, kpis = [], choice, moment, version } = terms
  const { serial, year } = moment
  const replaced = target?.content ?? null
  return {
    overrides,
    answers,
    kpis,
    choice,
    now: { serial, year },
    version,
    translate: around.translate,
    replaced,
  }
}

function ofFile({ code, file }: FileProblem, t: Translate): [code: string, sentence: string] {
  return [`file-${code}`, t(`cli.file.${code}`, { file })]
}

function ofFailure(failure: Failure, t: Translate): [code: string, sentence: string] {
  const { code, sentence } = explainFailure(failure, t)
  return [code, sentence]
}

/** Facts of an earlier run do not outlive what they were taken from. */
async function failed(task: Task, read: Read | null, code: string, sentence: string): Promise<FailedOutcome> {
  await rm(task.facts, { force: true }).catch(() => undefined)
  return { outcome: 'failed', code, sentence, size: read?.size ?? null, sha256: read?.sha256 ?? null }
}
