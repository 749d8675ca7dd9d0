import { execFile } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { checked, type Check } from '../checks'
import { typeIntoGenerated } from '../inputs/typed'
import { sideBySide } from '../sideBySide'
import { type BookId, BOOKS, type Edit, EDITS } from './edits'
import { editInOffice } from './office'
import { type Outcome, outcomeOf } from './outcome'
import { type Line, writeTable } from './table'

const run = promisify(execFile)
const cli = path.resolve('dist/cli.js')

async function generate(input: string, output: string, book: BookId): Promise<void> {
  const args = [cli, 'generate', input, '-o', output, '--lang', 'id', '--json', ...BOOKS[book].options]
  await run(process.execPath, args, { maxBuffer: 256 * 1024 * 1024 })
}

/**
 * Does to generated workbooks in LibreOffice what people do to their tables every month, and compares each page with that of
 * a run on the edited tables: it is the same, or it says that it must be made anew. Writes the table of docs/reliability.md.
 * @param folder - where files are put on the way
 * @param wanted - part of the name; the edits run where it fits "edits"
 * @returns one check an edit
 */
export async function checkEdits(folder: string, wanted: string): Promise<readonly Check[]> {
  if (!'edits'.includes(wanted)) return []
  mkdirSync(folder, { recursive: true })
  const at = (...names: string[]) => path.join(folder, names.join('-'))
  const ids = Object.keys(BOOKS) as BookId[]
  await sideBySide(ids, (id) => generate(path.resolve(BOOKS[id].file), at(id, 'made.xlsx'), id))
  const numbered = EDITS.map((edit, i) => ({ edit, no: String(i + 1) }))
  const jobs = numbered.flatMap(({ edit, no }) => {
    const ours = { from: at(edit.book, 'made.xlsx'), to: at(no, 'edited.xlsx'), steps: edit.steps }
    const theirs = { from: BOOKS[edit.book].file, to: at(no, 'source.xlsx'), steps: edit.steps }
    return edit.setting ? [ours] : [ours, theirs]
  })
  editInOffice(jobs, folder)
  const checks = await sideBySide(numbered, async ({ edit, no }): Promise<{ check: Check; line: Line }> => {
    const source = at(no, 'source.xlsx')
    if (edit.setting) typeIntoGenerated(BOOKS[edit.book].file, source, [edit.setting])
    const fresh = at(no, 'fresh.xlsx')
    const failed = await generate(source, fresh, edit.book).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    const outcome =
      failed === null
        ? outcomeOf(at(no, 'edited.xlsx'), at(edit.book, 'made.xlsx'), fresh, edit.setting !== undefined)
        : null
    return judge(edit, no, outcome, failed)
  })
  rmSync(path.join(folder, 'profile'), { recursive: true, force: true })
  const lines = checks.map(({ line }) => line)
  const table = checked('docs/reliability.md', 'edits', `${lines.length} edits`, writeTable(lines))
  return [...checks.map(({ check }) => check), table]
}

function judge(
  edit: Edit,
  no: string,
  outcome: Outcome | null,
  failed: string | null,
): { check: Check; line: Line } {
  const name = `${no} ${edit.what} (${path.basename(BOOKS[edit.book].file)})`
  const problems: string[] = []
  if (!outcome) problems.push(failed ?? 'LibreOffice did not save it')
  else {
    problems.push(...outcome.failures)
    if (!outcome.said) problems.push(...outcome.differences)
    if (outcome.said !== (edit.expected === 'said'))
      problems.push(
        outcome.said ? 'pages ask to be made anew, though they follow' : 'no page asks to be made anew',
      )
  }
  const detail = outcome ? `${outcome.said ? 'said' : 'right'}, ${outcome.compared} cells` : ''
  const line: Line = {
    edit,
    said: outcome?.said ?? false,
    compared: outcome?.compared ?? 0,
    held: problems.length === 0,
  }
  return { check: checked(name, 'edit', detail, problems), line }
}
