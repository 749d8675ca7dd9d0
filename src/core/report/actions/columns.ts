import type { ScorecardLayout } from '../scorecard/layout'
import { keyText } from '../../earlier/keyText'
import { SITUATIONS, situationFormula } from '../../rules/actions/situation'
import { type CellValue, type Live, live, literal, orBlank, picked, plus } from '../../units'
import type { ReportContext } from '../context'
import { linkTo, columnOn } from '../formulaText'
import { COL } from '../scorecard/columns'
import { figureCell, kpiFormat } from '../scorecard/figureCells'
import { fromScorecard, type ScorecardPlace } from '../scorecard/refer'
import { codeRules, levelRules } from '../statusFormats'
import { statusText } from '../statusWords'
import { STYLE } from '../styles'
import { columnsOf, type Content, numbered, type RowRefs } from '../table/columns'
import { TOP } from '../table/top'
import { type ActionRow, listedActions } from '../../rules/actions/plan'
import { doneWord, type TypedField } from '../../rules/actions/words'

/** A KPI below the limit, or back at it. */
export interface ActionLine {
  readonly action: ActionRow
  readonly place: ScorecardPlace
  readonly context: ReportContext
}

/** Names of the cells that the rows are held against. */
export const ACTION_NAMES = { limit: 'Kinerja_ActionsLimit', asOf: 'Kinerja_ActionsAsOf' } as const

/** Level of each situation's colour, by code: red is for what is late, not for what is new. */
const SITUATION_LEVELS = [0, 5, 0, 2, 3, 1, 4, 0] as const

const plain = (value: CellValue): Exclude<CellValue, object> => (typeof value === 'object' ? null : value)

/** What a person typed; of the owner our proposal where nobody typed one. */
function typed(field: TypedField) {
  return ({ action: { words, proposed } }: ActionLine): Content => {
    const value = plain(words[field])
    const isBlank = value === null || String(value).trim() === ''
    return field === 'owner' && isBlank ? proposed || null : value
  }
}

/** A figure of the scorecard; what it leaves empty would come over as 0. */
function figure(part: 'target' | 'actual') {
  return ({ action: { kpi }, place, context: { t } }: ActionLine, at: RowRefs<'position'>): Content => {
    const { row } = kpi
    const { value, style } = figureCell(row[part], kpiFormat([row.target, row.actual], row.format, t))
    const shown = fromScorecard(COL[part], place, at('position'))
    return { formula: `IF(${shown}="","",${shown})`, value: orBlank(value), look: style }
  }
}

function shown(line: ActionLine, at: RowRefs<'position'>, col: number): string {
  return fromScorecard(col, line.place, at('position'))
}

function situationCode({ action, context }: ActionLine, at: RowRefs<TypedField | 'attainment'>): Live {
  const formula = situationFormula({
    attainment: at('attainment'),
    limit: ACTION_NAMES.limit,
    action: at('action'),
    due: at('due'),
    progress: at('progress'),
    asOf: ACTION_NAMES.asOf,
    done: literal(doneWord(context.settings.lang)),
  })
  return live(formula, SITUATIONS.indexOf(action.situation))
}

/** Every KPI with its figures live from the scorecard, what people typed, and how it stands with the action. */
export const ACTION_COLUMNS = columnsOf<ActionLine>()({
  no: { width: 4, look: STYLE.center, cell: ({ action }) => action.no },
  indicator: {
    width: 23.5,
    look: STYLE.name,
    fits: 25,
    cell: ({ action: { kpi } }, at) => linkTo(kpi.row.indicator.cell, at('name'), kpi.row.indicator.text),
  },
  target: { width: 9, look: STYLE.figureText, cell: figure('target') },
  actual: { width: 9, look: STYLE.figureText, cell: figure('actual') },
  attainment: {
    width: 9.5,
    look: STYLE.percent,
    cell: (line, at) => live(shown(line, at, COL.attainment), line.action.kpi.attainment),
  },
  status: {
    width: 15,
    look: STYLE.status,
    cell: (line, at) => {
      const { settings, t } = line.context
      const refs = { level: '', guard: '', target: '', actual: '' }
      const { value } = statusText(refs, line.action.kpi, settings, t)
      return live(shown(line, at, COL.status), value)
    },
  },
  fact: { width: 15, look: STYLE.noteInput, fits: 15, cell: typed('fact') },
  cause: { width: 15, look: STYLE.noteInput, fits: 15, cell: typed('cause') },
  action: { width: 15, look: STYLE.noteInput, fits: 15, cell: typed('action') },
  owner: { width: 15, look: STYLE.noteInput, fits: 15, cell: typed('owner') },
  // Figures of the sheet, in whichever way they were typed.
  due: { width: 11, look: STYLE.inputDate, fits: 11, cell: typed('due') },
  progress: { width: 9, look: STYLE.noteInput, fits: 9, cell: typed('progress') },
  situation: {
    width: 14,
    look: STYLE.status,
    cell: ({ context: { t } }, at) =>
      picked(
        plus(at.live('code'), 1),
        SITUATIONS.map((one) => t(`actions.situation.${one}`)),
      ),
  },
  key: ({ action }) => keyText(action.key),
  name: ({ action }) => action.kpi.row.indicator.text,
  position: ({ action, place }, at) => live(place.positionOf(at('no')), place.placeOf(action.no)),
  level: (line, at) => live(shown(line, at, COL.level), line.action.kpi.status),
  code: situationCode,
  proposed: ({ action }) => action.proposed,
  nth: ({ action }) => action.nth,
})

export const ACTIONS = numbered(ACTION_COLUMNS)
export const ACOL = ACTIONS.col
export type ActionId = keyof typeof ACTION_COLUMNS

const HEADER = TOP.tileFigure + 2
/** Rows of the front block; the table's header is the last row that stays in view. */
export const AROW = { tileFigure: TOP.tileFigure, header: HEADER, first: HEADER + 1 } as const

/**
 * @param at - first row of all that the sheet lists
 * @returns the colours of its columns, which run on over headings: a column, and its rules
 */
export function actionColours(at: RowRefs<ActionId>) {
  return [
    ['status', levelRules(at('level'))],
    [
      'situation',
      codeRules(
        at('code'),
        SITUATION_LEVELS.map((level, code) => [code, level] as const),
      ),
    ],
    // An owner that nobody typed yet is our proposal.
    ['owner', [{ formula: `${at('owner')}=${at('proposed')}`, color: '8A8A8A' }]],
  ] as const
}

/** Where the sheet of actions says how it stands with those of KPIs below the limit. */
export interface ActionsPlace {
  /** Numbers of the KPIs, and the states beside them: a symbol, a blank, words. */
  readonly numbers: string
  readonly states: string
  /** What stands there of a KPI by its number, or null. */
  readonly stateOf: (no: number) => string | null
}

/**
 * @param context - what the report is made from
 * @param layout - order and numbers of the KPIs
 * @returns references; null where there is no such sheet, or no KPI on it
 */
export function actionsPlace(context: ReportContext, layout: ScorecardLayout): ActionsPlace | null {
  const sheet = context.sheetNames.actions
  if (sheet === undefined) return null
  const { open } = listedActions(context, layout.order, context.provenance.generatedAt)
  if (open.length === 0) return null
  const last = AROW.first + open.length - 1
  return {
    numbers: columnOn(sheet, ACOL.no, AROW.first, last),
    states: columnOn(sheet, ACOL.situation, AROW.first, last),
    stateOf: (no) => {
      const found = open.find((action) => action.no === no)
      return found ? context.t(`actions.situation.${found.situation}`) : null
    },
  }
}
