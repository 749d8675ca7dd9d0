import { worker } from 'workerpool'
import { openAnyFile } from '../host/xlsx/foreign'
import { createTranslate } from '../locales'
import { oneWorkbook } from './batch/oneWorkbook'
import { endWithParent } from './batch/orphan'
import type { Outcome, Task } from './batch/task'
import { NODE_PACKING } from './nodePacking'

const openWorkbook = (bytes: Uint8Array, fileName: string) => openAnyFile(bytes, fileName, NODE_PACKING)

/** A process of a batch: one workbook after the other. What it throws is a bug, which ends that workbook only. */
async function workbook(task: Task): Promise<Outcome> {
  try {
    return await oneWorkbook(task, { openWorkbook, translate: createTranslate })
  } catch {
    // Its message might quote a cell.
    const sentence = createTranslate(task.terms.lang)('batch.failure.bug')
    return { outcome: 'failed', code: 'bug', sentence, size: null, sha256: null }
  }
}

void endWithParent().then(() => worker({ workbook }))
