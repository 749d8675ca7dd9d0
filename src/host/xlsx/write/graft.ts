import type { Packing } from '../../../app/ports'
import type { SheetModel } from '../../../core/report/model'
import { laidOut, type SheetToWrite } from '../../../core/report/sheetPlan'
import { type Step, type Steps, withoutPause } from '../steps'
import { findOwnTabs } from '../opc/ownTabs'
import { refuseProtectedStructure } from '../opc/protection'
import { sealComment, sealedSheet, sealOf, type Sum } from '../opc/seal'
import type { OwnTabs } from '../opc/ownTabs'
import type { Parts } from '../opc/parts'
import { readRelationships } from '../opc/relationships'
import type { Relationship, Relationships } from '../opc/relationships'
import type { WorkbookFile } from '../opc/workbookFile'
import { refuse } from '../refusal'
import { TextPacker } from '../zip/deflate'
import { putCharts } from './charts/sheetCharts'
import { checkIds, ModelCheck } from './checkModels'
import { PartChanges } from './partChanges'
import type { NewRelationship } from './partEdits'
import { CONTENT_TYPE, RelationshipIds, editContentTypes, editRelationships, outdated } from './partEdits'
import { sheetPieces } from './sheetXml'
import { StyleBook } from './styleBook'
import type { SheetHead } from './definedNames'
import { EMPTY_STYLES } from './emptyParts'
import { nameInTheWay } from '../../../core/report/nameInTheWay'
import { planTabs } from '../../../core/report/tabPlan'
import type { NumberedTab } from './workbookXml'
import { editWorkbook } from './workbookXml'

/**
 * Puts our sheets into a workbook, in place of earlier ones, and changes no part besides the content
 * types, the workbook part, its relationships and the styles. A calculation chain goes, because it would
 * name cells that moved; Excel makes a new one.
 * @param book - the open workbook
 * @param sheets - to write; earlier ones of ours that are not among them go
 * @param madeOf - tells what they are made of from everything else; '' where that is not known, and nothing is sealed
 * @returns the new file
 * @throws XlsxMisuse for a model that the format cannot hold; RefusalError for a part that cannot be edited
 */
export function graftSheets(
  book: WorkbookFile<Parts>,
  sheets: readonly SheetToWrite[],
  madeOf: string,
): Uint8Array {
  return withoutPause(graftSteps(book, sheets, madeOf))
}

/**
 * The same, sheet by sheet: each is laid out when its turn comes, and let go of before the next.
 * @param book - the open workbook
 * @param sheets - to write
 * @param madeOf - as for graftSheets
 * @param packing - packs what is written; where absent, what runs everywhere
 * @returns steps that give the new file
 * @throws XlsxMisuse, RefusalError as graftSheets, while they are taken
 */
export function graftSteps(
  book: WorkbookFile<Parts>,
  sheets: readonly SheetToWrite[],
  madeOf: string,
  packing?: Packing,
): Steps<Uint8Array> {
  checkIds(sheets)
  return new Graft(book, findOwnTabs(book), { marked: true, madeOf }, packing).run(sheets)
}

/**
 * The same for sheets that are not to be known again: each is put in as new.
 * @param book - the open workbook
 * @param sheets - to write
 * @returns the new file
 * @throws XlsxMisuse, RefusalError as graftSheets
 */
export function addPlainSheets(book: WorkbookFile<Parts>, sheets: readonly SheetToWrite[]): Uint8Array {
  const none = { primary: new Map(), copies: new Set<number>() }
  return withoutPause(new Graft(book, none, { marked: false, madeOf: '' }).run(sheets))
}

/** Of a large sheet: a megabyte. */
const PIECES_A_STEP = 16

class Graft {
  private readonly parts: PartChanges
  private readonly newRelationships: NewRelationship[] = []
  private readonly goneRelationships = new Set<string>()
  private readonly ids: RelationshipIds
  private readonly folder: string
  /** The sheet that the seal stands on is the last part to be closed. */
  private unsealed: { readonly part: string; readonly packer: TextPacker } | null = null

  constructor(
    private readonly book: WorkbookFile<Parts>,
    private readonly own: OwnTabs,
    private readonly how: { readonly marked: boolean; readonly madeOf: string },
    private readonly packing?: Packing,
  ) {
    const { file, workbook, relationships } = book
    refuseProtectedStructure(workbook)
    this.folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)
    this.ids = new RelationshipIds(relationships)
    this.parts = new PartChanges(file, this.folder, relationships, packing)
  }

  *run(sheets: readonly SheetToWrite[]): Steps<Uint8Array> {
    const { file, tabs, contentTypes, workbook, relationships } = this.book
    const ours = new Set(this.own.primary.values())
    const check = new ModelCheck(
      sheets,
      tabs.filter((_, index) => !ours.has(index)).map(({ name }) => name),
    )
    const planned = planTabs(tabs, this.own, sheets)
    const isSealed = this.how.marked && this.how.madeOf !== ''
    const sealed = isSealed ? sealedSheet(planned.flatMap(({ model }) => model?.id ?? [])) : undefined
    this.dropCalculationChain()
    this.dropTabs(new Set(planned.map(({ before }) => before)))
    const styles = this.openStyles()
    const sheetIds = freeSheetIds(tabs.map((tab) => tab.sheetId))
    const numbered: NumberedTab[] = []
    let written = 0
    for (const { before, model: sheet } of planned) {
      if (!sheet) {
        numbered.push({ before, model: null, fresh: null })
        continue
      }
      const step = { sheet: sheet.name, done: written / sheets.length }
      yield step
      written += 1
      const earlier = before === null ? undefined : tabs[before]?.relationship
      const part = earlier
        ? (file.find(earlier.target) ?? earlier.target)
        : this.parts.freeName((n) => `worksheets/sheet${n}.xml`)
      const model = yield* this.putSheet(laidOut(sheet), part, styles.book, check, step, sheet.id === sealed)
      const fresh = earlier
        ? null
        : { sheetId: sheetIds(), relationship: this.addPart(part, 'worksheet', 'worksheet') }
      numbered.push({ before, model, fresh })
    }
    if (this.how.marked) {
      this.refuseTakenNames(
        numbered.flatMap(({ model }) => model ?? []),
        ours,
      )
    }
    this.parts.put(styles.part, styles.original, styles.book.result())
    const earlier = { tabs: ours, sheets: [...ours].map((index) => tabs[index]?.name ?? '') }
    const edited = editWorkbook(this.book, earlier, numbered, this.how.marked)
    this.parts.put(workbook.part, workbook.text, edited)
    this.parts.put(
      relationships.part,
      relationships.text,
      editRelationships(relationships, this.goneRelationships, this.newRelationships),
    )
    this.parts.sweep()
    const { changed, types } = this.parts
    const gone = new Set([...changed].filter(([, part]) => part === null).map(([name]) => name))
    this.parts.put(contentTypes.part, contentTypes.text, editContentTypes(contentTypes, gone, types))
    this.putSeal()
    return file.written(changed)
  }

  /** Closes the part that was left open for it, now that all others are known. */
  private putSeal(): void {
    if (!this.unsealed) return
    const { part, packer } = this.unsealed
    const sums = new Map<string, Sum>(this.book.file.entries.map((entry) => [entry.name, entry]))
    for (const [name, changed] of this.parts.changed) {
      if (changed) sums.set(name, changed)
      else sums.delete(name)
    }
    sums.set(part, packer.sum())
    packer.write(sealComment(sealOf(sums, this.how.madeOf)))
    this.parts.changed.set(part, packer.finish())
  }

  private refuseTakenNames(models: readonly Pick<SheetModel, 'names'>[], ours: ReadonlySet<number>): void {
    const { tabs, names } = this.book
    const theirs = tabs.filter((_, index) => !ours.has(index) && !this.own.copies.has(index))
    const taken = nameInTheWay(
      models,
      names.filter(({ tab }) => tab === null),
      theirs.map(({ name }) => name),
    )
    if (taken) refuse('name-taken', { name: taken.name, refersTo: taken.text })
  }

  private drop(relationship: Relationship): void {
    this.goneRelationships.add(relationship.id)
    const part = this.book.file.find(relationship.target)
    if (part !== null) this.parts.drop(part)
  }

  private dropCalculationChain(): void {
    for (const one of this.book.relationships.list) if (one.kind === 'calcChain') this.drop(one)
  }

  private dropTabs(kept: ReadonlySet<number | null>): void {
    this.book.tabs.forEach(({ relationship }, index) => {
      if (!kept.has(index) && relationship) this.drop(relationship)
    })
  }

  private addPart(part: string, kind: NewRelationship['kind'], type: string): string {
    const id = this.ids.take()
    this.newRelationships.push({ id, kind, target: part.slice(this.folder.length) })
    this.parts.types.set(part, `${CONTENT_TYPE}.${type}+xml`)
    return id
  }

  private openStyles(): {
    readonly part: string
    readonly original: string | null
    readonly book: StyleBook
  } {
    const { file, relationships } = this.book
    // One that leads out of the file leads nowhere.
    const target = relationships.list.find(({ kind, target: to }) => kind === 'styles' && to !== '')?.target
    const known = target === undefined ? null : file.find(target)
    if (known !== null) {
      const original = file.text(known)
      return { part: known, original, book: new StyleBook(known, original) }
    }
    const part = target ?? `${this.folder}styles.xml`
    if (target === undefined) this.addPart(part, 'styles', 'styles')
    else this.parts.types.set(part, `${CONTENT_TYPE}.styles+xml`)
    return { part, original: null, book: new StyleBook(part, EMPTY_STYLES) }
  }

  /** Writes the sheet; its cells are not needed any more when it returns what the workbook must know of it. */
  private *putSheet(
    model: SheetModel,
    part: string,
    styles: StyleBook,
    check: ModelCheck,
    step: Step,
    isSealed: boolean,
  ): Steps<SheetHead> {
    check.model(model)
    const { file } = this.book
    const attached = file.find(part) === null ? null : readRelationships(file, part)
    const elements = attached ? this.drawingsOf(part, attached) : []
    const drawing = elements.find(({ name }) => name === 'drawing')
    const gone = attached ? outdated(attached) : new Set<string>()
    const added: NewRelationship[] = []
    let kept = elements
    const target = attached?.list.find(({ id }) => id === drawing?.id)?.target
    const earlier = target === undefined ? null : file.find(target)
    if (earlier !== null || model.charts) {
      const now = putCharts(this.parts, model, earlier)
      if (drawing && now !== earlier) {
        kept = elements.filter((one) => one !== drawing)
        gone.add(drawing.id)
      }
      if (now !== null && now !== earlier) {
        const id = new RelationshipIds(attached).take()
        added.push({ id, kind: 'drawing', target: now })
        kept = [{ name: 'drawing', id }, ...kept]
      }
    }
    if (attached || added.length > 0) this.parts.putRelationships(part, attached, gone, added)
    const packer = new TextPacker(this.packing)
    const written = kept.map(({ name, id }) => `<${name} r:id="${id}"/>`).join('')
    let pieces = 0
    for (const piece of sheetPieces(model, styles, written)) {
      packer.write(piece)
      pieces += 1
      if (pieces % PIECES_A_STEP === 0) yield step
    }
    if (isSealed) this.unsealed = { part, packer }
    else this.parts.changed.set(part, packer.finish())
    const { id, name, names, filter, print } = model
    return { id, name, names, filter, print }
  }

  /** Elements by which an earlier version of our sheet holds drawings and notes. */
  private drawingsOf(part: string, attached: Relationships): { name: string; id: string }[] {
    const known = new Set(attached.list.map(({ id }) => id))
    const found: { name: string; id: string }[] = []
    this.book.file.stream(part, 'worksheet', {
      open(name, attributes) {
        if (name !== 'drawing' && name !== 'legacyDrawing') return
        // The prefix of the id is the writer's choice.
        const key = Object.keys(attributes).find((attribute) => attribute.endsWith(':id')) ?? ''
        const id = attributes[key]
        if (id !== undefined && known.has(id)) found.push({ name, id })
      },
      text() {},
      close() {},
    })
    return found
  }
}

/** The highest that Excel takes. */
const MAX_SHEET_ID = 65_534

/** Gives out ids above those in use, and the free ones below where there are none above. */
function freeSheetIds(used: readonly number[]): () => number {
  const taken = new Set(used)
  let next = Math.trunc(Math.max(0, ...used))
  return () => {
    next = next >= MAX_SHEET_ID ? 1 : next + 1
    while (taken.has(next)) next += 1
    taken.add(next)
    return next
  }
}
