import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { officeSettings } from '../office'

/**
 * One thing that somebody does in a spreadsheet. Cells and rows are those of the file as it was opened; a step sees what
 * the steps before it did.
 */
export type Step =
  | readonly ['number', sheet: string, cell: string, value: number]
  | readonly ['text', sheet: string, cell: string, value: string]
  | readonly ['insert', sheet: string, row: number, rows: number]
  | readonly ['delete', sheet: string, row: number, rows: number]
  /** By its first column, falling. */
  | readonly ['sort', sheet: string, range: string]
  | readonly ['rename', sheet: string, name: string]
  /** Into a named cell. */
  | readonly ['named', name: string, value: number]

/** A workbook that is opened, changed, calculated anew and saved under another name. */
export interface Job {
  readonly from: string
  readonly to: string
  readonly steps: readonly Step[]
}

/** LibreOffice's own Basic: what a person does by hand, references follow as they do for people. */
const MACRO = `
Sub Main(list As String)
  Dim fileNo As Integer, entry As String, part, doc
  Dim fields(0) As New com.sun.star.table.TableSortField
  fileNo = FreeFile
  Open list For Input As #fileNo
  Do While Not Eof(fileNo)
    Line Input #fileNo, entry
    part = Split(entry, Chr(9))
    If part(0) = "open" Then
      doc = StarDesktop.loadComponentFromURL(part(1), "_blank", 0, Array(Named("Hidden", True)))
    ElseIf part(0) = "number" Then
      doc.Sheets.getByName(part(1)).getCellRangeByName(part(2)).Value = Val(part(3))
    ElseIf part(0) = "text" Then
      doc.Sheets.getByName(part(1)).getCellRangeByName(part(2)).String = part(3)
    ElseIf part(0) = "insert" Then
      doc.Sheets.getByName(part(1)).Rows.insertByIndex(CLng(part(2)) - 1, CLng(part(3)))
    ElseIf part(0) = "delete" Then
      doc.Sheets.getByName(part(1)).Rows.removeByIndex(CLng(part(2)) - 1, CLng(part(3)))
    ElseIf part(0) = "sort" Then
      fields(0).Field = 0
      fields(0).IsAscending = False
      doc.Sheets.getByName(part(1)).getCellRangeByName(part(2)).sort(Array(Named("SortFields", fields()), Named("ContainsHeader", False)))
    ElseIf part(0) = "rename" Then
      doc.Sheets.getByName(part(1)).Name = part(2)
    ElseIf part(0) = "named" Then
      doc.NamedRanges.getByName(part(1)).getReferredCells().getCellByPosition(0, 0).Value = Val(part(2))
    ElseIf part(0) = "save" Then
      doc.calculateAll()
      doc.storeToURL(part(1), Array(Named("FilterName", "Calc MS Excel 2007 XML")))
      doc.close(True)
    End If
  Loop
  Close #fileNo
  StarDesktop.terminate()
End Sub

Function Named(key As String, content)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = key
  made.Value = content
  Named = made
End Function
`

const library = (kind: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.slice(kind.indexOf(':') + 1)}.dtd">\n${body}\n`

/** A profile that has been started once keeps its modules; ours takes the place of the empty one. */
function installMacro(profile: string): void {
  const basic = path.join(profile, 'user', 'basic', 'Standard')
  mkdirSync(basic, { recursive: true })
  const escaped = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  writeFileSync(
    path.join(basic, 'Edits.xba'),
    library(
      'script:module',
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${escaped}</script:module>`,
    ),
  )
  writeFileSync(
    path.join(basic, 'script.xlb'),
    library(
      'library:library',
      '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>',
    ),
  )
}

const MINUTE = 60_000

/**
 * Does all jobs in one LibreOffice process.
 * @param jobs - what to open, do and save
 * @param folder - for the list of steps and the private profile
 */
export function editInOffice(jobs: readonly Job[], folder: string): void {
  const profile = path.join(folder, 'profile')
  mkdirSync(path.join(profile, 'user'), { recursive: true })
  const start = (...args: string[]) =>
    spawnSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args],
      {
        timeout: 10 * MINUTE,
        stdio: 'ignore',
      },
    )
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), officeSettings('id-ID', true))
  // The first start fills a profile, and would put its own empty module in the place of ours.
  start('--terminate_after_init')
  installMacro(profile)
  const url = (file: string) => pathToFileURL(path.resolve(file)).href
  const lines = jobs.flatMap(({ from, to, steps }) => [
    `open\t${url(from)}`,
    ...steps.map((step) => step.join('\t')),
    `save\t${url(to)}`,
  ])
  const list = path.join(folder, 'steps.txt')
  writeFileSync(list, `${lines.join('\n')}\n`)
  start(`macro:///Standard.Edits.Main("${path.resolve(list)}")`)
  rmSync(profile, { recursive: true, force: true })
}
