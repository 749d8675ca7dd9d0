import { NOTES_COL } from '../../earlier/blocks'
import { live } from '../../units'
import { columnSentences } from '../proof/columns'
import { type BestProof, bestProof, PROOF } from '../proof/line'
import { liveTotals } from '../proof/totals'
import { STYLE } from '../styles'
import { choiceText, questionText } from '../../intake/proof/questionText'
import type { NotesWriter } from './sections'

/**
 * What speaks for each table that counts: what was read, how sure it is, and the officer's own totals and percentages
 * beside ours, as formulas that notice when an edit parts them.
 * @param writer - where to write
 */
export function writeProof(writer: NotesWriter): void {
  const { context, sheet, t } = writer
  const counted = context.intake.tables.flatMap((table, index) =>
    table.proof && !table.restates ? [{ ...table, proof: table.proof, index }] : [],
  )
  if (counted.length === 0) return
  writer.row += 1
  sheet.put(writer.row, NOTES_COL.what, t('proof.title', { count: counted.length }), STYLE.section)
  sheet.height(writer.row, 24)
  if (counted.some(({ index }) => liveTotals(context, index).length > 0)) {
    sheet.put(writer.row, NOTES_COL.first, t('proof.printed'), STYLE.smallRight)
    sheet.put(writer.row, NOTES_COL.second, t('proof.ours'), STYLE.smallRight)
  }
  writer.row += 1
  const best = bestProof(context)
  const isBest = (table: number, of: BestProof['kind'], nth: number) =>
    best?.table === table && best.kind === of && best.nth === nth
  for (const { index, kind, sheet: name, range, proof, rowsRead } of counted) {
    writer.what(t(`report.notes.kind.${kind}`))
    writer.where({ sheet: name, row: range.firstRow, col: range.firstCol })
    const totals = liveTotals(context, index)
    const columns = columnSentences(context, index)
    const hasTotal = proof.witnesses.some(({ what }) => what === 'total')
    const none = kind === 'budget' ? !hasTotal : columns.length === 0
    const standing = t(`proof.standing.${proof.standing}`, { rows: rowsRead })
    writer.text(none ? `${standing} ${t(kind === 'budget' ? 'proof.noTotal' : 'proof.noPercent')}` : standing)
    sheet.fill(writer.row, NOTES_COL.what, NOTES_COL.last, STYLE.text)
    writer.row += 1
    for (const [nth, { sentence, printed, ours }] of totals.entries()) {
      if (isBest(index, 'totals', nth)) sheet.name(PROOF, writer.row, NOTES_COL.text)
      sheet.put(writer.row, NOTES_COL.text, sentence, STYLE.text)
      sheet.put(writer.row, NOTES_COL.first, printed, STYLE.money)
      sheet.put(writer.row, NOTES_COL.second, ours, STYLE.money)
      sheet.fill(writer.row, NOTES_COL.what, NOTES_COL.last, STYLE.text)
      writer.row += 1
    }
    for (const [nth, { formula, value }] of columns.entries()) {
      if (isBest(index, 'columns', nth)) sheet.name(PROOF, writer.row, NOTES_COL.text)
      sheet.put(writer.row, NOTES_COL.text, live(formula, value), STYLE.text)
      sheet.fill(writer.row, NOTES_COL.what, NOTES_COL.last, STYLE.text)
      writer.row += 1
    }
  }
}

/**
 * The questions with their choices and what each would make of the figures, and the answers that were given.
 * @param writer - where to write
 */
export function writeQuestions(writer: NotesWriter): void {
  const { context, t } = writer
  const { lang } = context.settings
  const proofs = context.intake.tables.flatMap(({ proof, restates }) => (proof && !restates ? [proof] : []))
  const open = proofs.flatMap(({ questions }) => questions)
  const answered = proofs.flatMap((proof) => proof.answered)
  if (open.length + answered.length === 0) return
  writer.heading('asked', open.length, ['kind', 'cell', 'text'])
  for (const question of open) {
    const choices = question.choices.map((choice) => choiceText(question.code, choice, lang, t)).join('; ')
    writer.what(t('proof.waits'))
    writer.where(question.cell)
    writer.text(`${questionText(question, lang, t)} ${t('proof.choices', { choices })}`)
    writer.row += 1
  }
  for (const { question, choice } of answered) {
    writer.what(t('proof.answered'))
    writer.where(question.cell)
    const said = t('proof.answer', { choice: choiceText(question.code, choice, lang, t) })
    writer.text(`${questionText(question, lang, t)} ${said}`)
    writer.row += 1
  }
}
