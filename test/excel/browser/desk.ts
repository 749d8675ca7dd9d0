import { address } from '../../../src/core/units'
import type { TestBook } from '../book/book'
import type { TestSheet } from '../book/sheet'
import type { TestExcel } from '../testExcel'
import { LANGUAGES, readOptions, SAMPLES, THEMES, writeOptions } from './options'
import { drawSheet } from './sheetView'
import './window'

const SLOW = 700
/** Milliseconds between looks at the workbook. */
const PULSE = 150

function part<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`no ${selector} on the desk`)
  return found
}

const pane = part<HTMLIFrameElement>('#pane')
const grid = part('#grid')
const content = part<HTMLInputElement>('#content')
/** What is drawn now. */
let drawn: { book: TestBook; requests: number } | null = null
/** How often the add-in had opened its pane when it was last looked at. */
let timesShown = 0

/** The Excel inside the pane's page, once it is there. */
function excelInPane(): TestExcel | undefined {
  return (pane.contentWindow as Partial<Window> | null)?.testExcel
}

function isTicked(trouble: string): boolean {
  return part<HTMLInputElement>(`#troubles [name=${trouble}]`).checked
}

function makeTrouble(excel: TestExcel): void {
  excel.isCellEdited = isTicked('edited')
  excel.delay = isTicked('slow') ? SLOW : 0
  excel.book.isReadOnly = isTicked('read-only')
  excel.book.isStructureProtected = isTicked('protected')
}

/** Looks whether the workbook was changed, and draws it then. */
function look(): void {
  const excel = excelInPane()
  if (!excel) return
  const times = pane.contentWindow?.timesPaneShown ?? 0
  if (times > timesShown) pane.hidden = false
  timesShown = times
  const { book, traffic } = excel
  if (drawn?.book === book && drawn.requests === traffic.length) return
  if (drawn?.book !== book) makeTrouble(excel)
  drawn = { book, requests: traffic.length }
  part('#requests').textContent = `${traffic.length} requests`
  draw(excel)
}

function draw(excel: TestExcel): void {
  const { book } = excel
  part('#tabs').replaceChildren(
    ...book.sheets.filter(({ visibility }) => visibility === 'Visible').map((sheet) => tab(excel, sheet)),
  )
  grid.replaceChildren(drawSheet(book, book.active))
  drawSelection(book)
}

function tab(excel: TestExcel, sheet: TestSheet): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.role = 'tab'
  button.textContent = sheet.name
  button.ariaSelected = String(sheet === excel.book.active)
  if (sheet.tabColor) button.style.setProperty('--tab', sheet.tabColor)
  button.addEventListener('click', () => {
    excel.book.active = sheet
    excel.book.selection = { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }
    excel.emit('activated', sheet.name)
    draw(excel)
  })
  return button
}

function drawSelection({ active, selection: { firstRow, firstCol } }: TestBook): void {
  grid.querySelector('.selected')?.classList.remove('selected')
  const cell = grid.querySelector(`[data-row="${firstRow}"][data-col="${firstCol}"]`)
  cell?.classList.add('selected')
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  part('#place').textContent = address(firstRow, firstCol)
  const formula = active.cells.formula(firstRow, firstCol)
  content.value = formula === null ? String(active.cells.value(firstRow, firstCol) ?? '') : `=${formula}`
  content.readOnly = formula !== null
}

grid.addEventListener('click', ({ target }) => {
  const excel = excelInPane()
  const cell = (target as Element).closest<HTMLElement>('td')
  if (!excel || !cell) return
  const [row, col] = [Number(cell.dataset['row']), Number(cell.dataset['col'])]
  excel.book.selection = { firstRow: row, firstCol: col, lastRow: row, lastCol: col }
  excel.emit('selectionChanged', excel.book.active.name, address(row, col))
  drawSelection(excel.book)
})

content.addEventListener('change', () => {
  const excel = excelInPane()
  if (!excel || content.readOnly) return
  const { active, selection } = excel.book
  const text = content.value.trim()
  const value = text === '' ? null : Number.isNaN(Number(text)) ? text : Number(text)
  active.cells.put(selection.firstRow, selection.firstCol, value)
  excel.emit('changed', active.name, address(selection.firstRow, selection.firstCol))
  draw(excel)
})

for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('[data-command]'))) {
  button.addEventListener('click', () => {
    const pressed = pane.contentWindow?.pressRibbon(button.dataset['command'] ?? '')
    button.disabled = true
    void pressed?.finally(() => (button.disabled = false))
  })
}
part('#show-pane').addEventListener('click', () => (pane.hidden = !pane.hidden))
part('#lose').addEventListener('click', () => excelInPane()?.fail(1, { kind: 'lost' }))
part('#troubles').addEventListener('change', () => {
  const excel = excelInPane()
  if (excel) makeTrouble(excel)
})
part<HTMLSelectElement>('#width').addEventListener('change', ({ target }) => {
  pane.style.width = `${(target as HTMLSelectElement).value}px`
})

const CHOICES = { sample: SAMPLES, lang: LANGUAGES, theme: THEMES } as const

/** Opens Excel anew with what is chosen, and keeps that in the address. */
function open(): void {
  const chosen = Object.keys(CHOICES).map((name) => [name, select(name).value])
  const search = writeOptions(readOptions(new URLSearchParams(chosen).toString()))
  window.history.replaceState(null, '', search)
  drawn = null
  pane.src = `taskpane.html${search}`
}

function select(name: string): HTMLSelectElement {
  return part<HTMLSelectElement>(`#options [name=${name}]`)
}

const given = readOptions(window.location.search)
for (const [name, values] of Object.entries(CHOICES)) {
  select(name).append(...values.map((value) => new Option(value)))
  select(name).value = given[name as keyof typeof CHOICES]
  select(name).addEventListener('change', open)
}
open()
setInterval(look, PULSE)
