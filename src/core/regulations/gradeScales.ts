import { ANSWER_PHRASES, type AnswerMeans } from '../intake/lexicon/answers'
import { NAMES, type SettingName } from './names'
import type { Grade } from './settings'

/** The scales that grades are looked up in, each a block of its own on the settings sheet. */
export const GRADE_SCALES = ['BPK', 'SAKIP', 'IKM', 'YESNO'] as const
export type GradeScale = (typeof GRADE_SCALES)[number]

/** Answers of one level, each word with a capital letter as officers write them. */
function answers(level: AnswerMeans): readonly string[] {
  return ANSWER_PHRASES.flatMap(({ phrase, means }) =>
    means === level ? phrase.replace(/(?<!\S)\p{L}/gu, (letter) => letter.toUpperCase()) : [],
  )
}

/**
 * Levels of the grades that public targets are set in, several spellings to a level.
 * An auxiliary score of ours: no authority gives these opinions and letters numbers.
 */
const LEVELS: Readonly<Record<GradeScale, readonly (readonly [level: number, ...words: string[]])[]>> = {
  BPK: [
    [5, 'WTP', 'Wajar Tanpa Pengecualian', 'Unqualified'],
    [4, 'WTP-DPP', 'WTP DPP', 'Wajar Tanpa Pengecualian Dengan Paragraf Penjelasan'],
    [3, 'WDP', 'Wajar Dengan Pengecualian', 'Qualified'],
    [2, 'TW', 'Tidak Wajar', 'Adverse'],
    [1, 'TMP', 'Tidak Memberikan Pendapat', 'Tidak Menyatakan Pendapat', 'Disclaimer'],
  ],
  SAKIP: [
    [7, 'AA'],
    [6, 'A'],
    [5, 'BB'],
    [4, 'B'],
    [3, 'CC'],
    [2, 'C'],
    [1, 'D'],
  ],
  IKM: [
    [4, 'A', 'Sangat Baik'],
    [3, 'B', 'Baik'],
    [2, 'C', 'Kurang Baik'],
    [1, 'D', 'Tidak Baik'],
  ],
  YESNO: [
    [1, ...answers(1)],
    [0, ...answers(0)],
  ],
}

export const gradeScales: readonly Grade[] = GRADE_SCALES.flatMap((scale) =>
  LEVELS[scale].flatMap(([level, ...words]) => words.map((grade) => ({ scale, grade, level }))),
)

/**
 * @param scale - id of a scale
 * @returns the name of its block on the settings sheet (grade, level)
 */
export function gradeScaleName(scale: GradeScale): SettingName {
  switch (scale) {
    case 'BPK':
      return NAMES.gradesBpk
    case 'SAKIP':
      return NAMES.gradesSakip
    case 'IKM':
      return NAMES.gradesIkm
    case 'YESNO':
      return NAMES.gradesYesNo
  }
}
