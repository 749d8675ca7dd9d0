import { NOTES_COL } from '../../earlier/blocks'
import { countedTables } from '../../rules/proof/witnesses'
import { at } from '../../units'
import { bestProof, PROOF, proofLines } from '../proof/line'
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
  const counted = countedTables(context).map((index) => ({ index, lines: proofLines(context, index) }))
  if (counted.length === 0) return
  writer.row += 1
  sheet.heading(writer.row, NOTES_COL.what, t('proof.title', { count: counted.length }))
  if (counted.some(({ lines }) => lines.some(({ total }) => total))) {
    sheet.put(writer.row, NOTES_COL.first, t('proof.printed'), STYLE.smallRight)
    sheet.put(writer.row, NOTES_COL.second, t('proof.ours'), STYLE.smallRight)
  }
  writer.row += 1
  const best = bestProof(context)
  for (const { index, lines } of counted) {
    const { kind, sheet: name, range, proof, rowsRead } = at(context.intake.tables, index)
    const hasTotal = proof?.witnesses.some(({ what }) => what === 'total')
    const none = kind === 'budget' ? !hasTotal : lines.every(({ total }) => total)
    const standing = t(`proof.standing.${proof?.standing}`, { rows: rowsRead })
    const nothing = t(kind === 'budget' ? 'proof.noTotal' : 'proof.noPercent')
    writer.line(
      {
        what: t(`report.notes.kind.${kind}`),
        where: { sheet: name, row: range.firstRow, col: range.firstCol },
        text: none ? `${standing} ${nothing}` : standing,
      },
      true,
    )
    lines.forEach(({ sentence, total }, nth) => {
      if (best?.table === index && best.nth === nth) sheet.name(PROOF, writer.row, NOTES_COL.text)
      const beside = total ? { first: total.printed, second: total.ours, look: STYLE.money } : {}
      writer.line({ text: sentence, ...beside }, true)
    })
  }
}

/**
 * The questions with their choices and what each would make of the figures, and the answers that were given.
 * @param writer - where to write
 */
export function writeQuestions(writer: NotesWriter): void {
  const { context, t } = writer
  const { lang } = context.settings
  const proofs = countedTables(context).flatMap((index) => at(context.intake.tables, index).proof ?? [])
  const open = proofs.flatMap(({ questions }) => questions)
  const answered = proofs.flatMap((proof) => proof.answered)
  if (open.length + answered.length === 0) return
  writer.heading('asked', open.length, ['kind', 'cell', 'text'])
  for (const question of open) {
    const choices = question.choices.map((choice) => choiceText(question.code, choice, lang, t)).join('; ')
    const text = `${questionText(question, lang, t)} ${t('proof.choices', { choices })}`
    writer.line({ what: t('proof.waits'), where: question.cell, text })
  }
  for (const { question, choice } of answered) {
    const said = t('proof.answer', { choice: choiceText(question.code, choice, lang, t) })
    const text = `${questionText(question, lang, t)} ${said}`
    writer.line({ what: t('proof.answered'), where: question.cell, text })
  }
}
