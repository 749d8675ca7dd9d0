// What a person types into each cell that is open, so that it says something else than before and is still of use.

/** Cells that hold one of a few words, or a figure of their own kind; the others follow from what stands there. */
const SETTLED = {
  Kinerja_Paper: () => 'F4',
  Kinerja_Cap: () => 1.1,
  Kinerja_Minimize: () => 'T/R',
  Kinerja_Elapsed: () => 0.6,
  Kinerja_Cumulative: (lang) => ({ id: 'ya', en: 'yes' })[lang],
  Kinerja_UseValidityWeights: (lang) => ({ id: 'ya', en: 'yes' })[lang],
  Kinerja_Actions_due: () => 46_400,
  Kinerja_Actions_progress: (lang) => ({ id: 'berjalan', en: 'in progress' })[lang],
  Kinerja_Trend_nature: (lang) => ({ id: 'ya', en: 'yes' })[lang],
  Kinerja_Readiness_score: (_, row) => 1 + (row % 5),
  Kinerja_Units_weight: (_, row) => 10 + row,
  Kinerja_ValidityWeights: (_, row) => 1.5 + row,
  Kinerja_PayBudget: () => 5_000_000_000,
}

/**
 * Left as they are: the day that dates are counted from is that of the run; rule set and language decide over all else
 * and are changed by a recipe; a sheet that is not wanted would take its words away; grades are what KPIs are read by.
 */
const LEFT = ['Kinerja_ActionsAsOf', 'Kinerja_RuleSet', 'Kinerja_Language']

/** The words of the sheet choices: every sheet is wanted but that of checks, which holds nothing typed. */
function sheetChoice(lang, id) {
  const words = { id: ['ya', 'tidak'], en: ['yes', 'no'] }[lang]
  return id === 'checks' ? words[1] : words[0]
}

/** A figure a little beside the one that stands there, on its own side of its neighbours. */
const beside = (value) => (Math.abs(value) > 5 ? value + 1 : Math.round(value * 0.99 * 1e6) / 1e6 || 0.004)

const isGrade = (name) => name.startsWith('Kinerja_Grades')

/**
 * @param open - a cell that is open: its block, its place there, what it holds
 * @param about - fixture, sheet, language, settled choices of the recipe, the sheet that a row of choices is about
 * @returns what to type; null to leave it
 */
function wordFor({ cell, name, row, col, was }, { fixture, sheet, lang, choices, choiceOf }) {
  const chosen = choices[name]
  if (chosen !== undefined) return chosen
  if (LEFT.includes(name)) return null
  if (name === 'Kinerja_Sheets') return sheetChoice(lang, choiceOf)
  const settled = SETTLED[name]
  if (settled) return settled(lang, row)
  if (isGrade(name) && was === null) return col === 0 ? `Z${row}` : 0.01
  if (isGrade(name) && typeof was === 'string') return null
  if (typeof was === 'number') return beside(was)
  if (name === 'Kinerja_PerspectiveTable' && col === 1) return 10 + row
  if (name === 'Kinerja_MinimizeKeywords' || (name === 'Kinerja_PerspectiveTable' && col === 3))
    return `${was ? `${was}, ` : ''}ketikan ${fixture} ${cell}`.toLowerCase()
  // Bands of a rule set that has no such level, and spare rows of bands, stay empty.
  if (/^Kinerja_(?:Band\d|Pay)/.test(name)) return null
  if (name === 'Kinerja_ActBelow') return 0.85
  return `Ketikan ${fixture} ${sheet} ${cell}`
}

module.exports = { wordFor }
