import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { officeSettings } from '../../verify/office'

/** How often LibreOffice is looked at while it runs, milliseconds. */
const EVERY = 40
/** Of the kernel's clock, in which it counts processor time. */
const TICKS_A_SECOND = 100

/** What the processes of LibreOffice have taken so far. */
interface Taken {
  cpu: number
  peak: number
}

/** Process numbers of a process and of all that it started, by what the kernel tells of who started whom. */
function family(pid: number): number[] {
  const startedBy = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(Number(name))
    if (parent !== null) startedBy.set(parent, [...(startedBy.get(parent) ?? []), Number(name)])
  }
  const withAll = (one: number): number[] => [one, ...(startedBy.get(one) ?? []).flatMap(withAll)]
  return withAll(pid)
}

/** Null where the process has just ended. */
function parentOf(pid: number): number | null {
  try {
    return Number(fieldsOf(pid)[1])
  } catch {
    return null
  }
}

/** What stands behind the name of a process, which may hold blanks: state, parent, and so on. */
function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** Adds up the members of a family as they stand; one that has just ended is left out. */
function look(pid: number): Taken {
  const taken = { cpu: 0, peak: 0 }
  for (const member of family(pid)) {
    try {
      const user = Number(fieldsOf(member)[11])
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${member}/status`, 'utf8'))?.[1] ?? 0)
      taken.cpu += user / TICKS_A_SECOND
      taken.peak += peak
    } catch {
      // It ended between being listed and being read.
    }
  }
  return taken
}

/**
 * Opens a finished workbook in LibreOffice without a window and saves it, values as they stand. Processor time and memory are
 * those of its own processes, looked at while they run, and told as the probe of other programs tells them.
 * @param workbook - what generate made
 * @param output - the result
 * @throws Error where LibreOffice did not write it
 */
export async function byLibreOffice(workbook: string, output: string): Promise<void> {
  const profile = path.join(path.dirname(output), 'libreoffice')
  mkdirSync(path.join(profile, 'user'), { recursive: true })
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), officeSettings('en-US', false))
  const folder = path.join(tmpdir(), `kinerja-bench-office-${process.pid}`)
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore']
  const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, workbook]
  const office = spawn('soffice', [...options, ...target], { stdio: 'ignore' })
  const most: Taken = { cpu: 0, peak: 0 }
  const timer = setInterval(() => {
    const { cpu, peak } = look(office.pid ?? 0)
    most.cpu = Math.max(most.cpu, cpu)
    most.peak = Math.max(most.peak, peak)
  }, EVERY)
  const status = await new Promise<number | null>((resolve, reject) => {
    office.once('error', reject).once('exit', resolve)
  })
  clearInterval(timer)
  const result = path.join(folder, path.basename(workbook))
  if (status !== 0 || !existsSync(result)) throw new Error('LibreOffice did not write the workbook')
  renameSync(result, output)
  const probe = process.env.KINERJA_PROBE
  if (probe !== undefined) writeFileSync(probe, JSON.stringify(most))
}
