import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { REFUSAL_CODES } from '../../src/app/ports'
import { FIELDS } from '../../src/core/intake/types'
import { ISSUE_CODES, OWN_SHEETS } from '../../src/core/units'
import { createTranslate, texts } from '../../src/locales'

function flatten(node: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of flatten(value as object, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
const id = flatten(texts.id)
const en = flatten(texts.en)

describe('both languages', () => {
  it('have the same keys', () => {
    expect([...id.keys()].sort()).toEqual([...en.keys()].sort())
  })

  it('fill the same placeholders in each sentence', () => {
    const differing = [...id].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(en.get(key) ?? '')),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('leave no sentence blank, but for words that a language does not need', () => {
    const blank = [...id, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect([...new Set(blank)].sort()).toEqual(
      [
        'cli.summary.bar',
        'report.polarity.attainment',
        'report.polarity.declared',
        'report.polarity.kind',
      ].sort(),
    )
  })
})

describe.each(['id', 'en'] as const)('in %s there is a text for', (lang) => {
  const all = lang === 'id' ? id : en
  it.each([
    ['every issue', ISSUE_CODES.map((code) => `issue.${code}`)],
    ['every refusal', REFUSAL_CODES.map((code) => `refusal.${code}`)],
    ['every field', FIELDS.map((field) => `field.${field}`)],
    ['every sheet of ours', OWN_SHEETS.map((sheet) => `report.sheet.${sheet}`)],
  ])('%s', (_, keys) => {
    expect(keys.filter((key) => !all.has(key))).toEqual([])
  })

  it('every key that the code names in full', () => {
    const root = path.resolve(__dirname, '../../src')
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
      /\.tsx?$/.test(entry.name),
    )
    const keys = files.flatMap((entry) => {
      const source = readFileSync(path.join(entry.parentPath, entry.name), 'utf8')
      return [...source.matchAll(/\bt\('([\w.-]+)'/g)].map((match) => match[1] as string)
    })
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter((key) => !all.has(key))).toEqual([])
  })
})

it.each(['id', 'en'] as const)(
  'no sentence of pane, page or sheets holds words of a command line (%s)',
  (lang) => {
    const all = lang === 'id' ? id : en
    const found = [...all].filter(
      ([key, text]) =>
        !/^(cli|cliIssue|batch)\./.test(key) && /(^|\s)--[a-z]|kinerja (inspect|generate)/.test(text),
    )
    expect(found.map(([key]) => key)).toEqual([])
  },
)

it('an unknown key is a bug and throws', () => {
  expect(() => createTranslate('id')('no.such.key')).toThrow('no text for no.such.key')
})

describe('text of a cell is put in as it is, and what stands around it too, where it holds', () => {
  it.each([
    ['a place that the sentence fills', '{{count}}'],
    ['a place that the sentence fills, in front of its own', '{{sheet}} {{field}} {{count}}'],
    ['a place that no sentence has', '{{t}} {{- unit}}'],
    ['a key of ours', '$t(field.target) $t(cli.bug)'],
    ['a pattern of what is put in', '$& $1 $$ $`'],
    ['markup', '<b>&amp;'],
    ['what stands for a value', '\ue0000\ue000 \ue0001\ue000'],
  ])('%s', (_, sheet) => {
    const t = createTranslate('en')
    const values = { field: 'actual', count: 3 }
    const plain = t('cliIssue.column-missing', { ...values, sheet: 'IKU' })
    expect(plain).toContain("result of its 3 indicators; add one, or name it with --map 'IKU!actual=")
    expect(t('cliIssue.column-missing', { ...values, sheet })).toBe(plain.replaceAll('IKU', () => sheet))
  })
})

it.each([
  ['id', 96.47, '96,47'],
  ['en', 96.47, '96.47'],
  ['id', 5112450, '5.112.450'],
  ['id', 2026, '2026'],
] as const)('figures in sentences follow the language: %s %f is %s', (lang, value, text) => {
  expect(createTranslate(lang)('cli.summary.audit', { audited: value, differ: 0 })).toContain(` ${text} `)
})

describe.each(['id', 'en'] as const)('figures in sentences of %s', (lang) => {
  const t = createTranslate(lang)
  const said = (value: number) => t('strategy.count', { kpis: value, measured: 'x' })
  const written = (value: number) => {
    const useGrouping = Math.abs(value) >= 10_000
    return new Intl.NumberFormat(lang, { maximumFractionDigits: 2, useGrouping }).format(value)
  }

  it('are written as the language does', () => {
    const whole = [0, 1, -1, 9, 10, 99, 2025, 9999, 10_000, 123_456, 1e9, -10_000, 1e21]
    const parts = [
      0.1, 0.01, 0.005, 1.005, 98.7, 98.75, 98.755, -0.5, -0.001, 9999.99, 9999.999, 10_000.5, 1e-7,
    ]
    for (const value of [...whole, ...parts])
      expect(said(value)).toBe(t('strategy.count', { kpis: written(value), measured: 'x' }))
    expect(said(-0)).toBe(said(0))
  })
})

describe('a sentence asked for again', () => {
  const t = createTranslate('id')
  it.each([
    ['with the same values', { kpis: 3, measured: 2 }, '3 indikator, 2 terukur'],
    ['with another value', { kpis: 3, measured: 1 }, '3 indikator, 1 terukur'],
    ['with a text for a figure', { kpis: '3', measured: 'dua' }, '3 indikator, dua terukur'],
    ['with a value more', { kpis: '3', measured: 'dua', more: 1 }, '3 indikator, dua terukur'],
  ])('%s', (_, values, said) => {
    expect(t('strategy.count', values)).toBe(said)
    expect(t('strategy.count', { ...values })).toBe(said)
  })

  it('with values that were changed meanwhile', () => {
    const values = { kpis: 1, measured: 1 }
    t('strategy.count', values)
    values.kpis = 5
    expect(t('strategy.count', values)).toBe('5 indikator, 1 terukur')
  })
})

describe('a sentence that holds another', () => {
  it.each([
    ['which a value names', { field: 'target' }, 'No, target'],
    ['which a value names that we have no sentence for: its key is seen', { field: 'x' }, 'No, field.x'],
    ['which no value names', {}, 'No, field.{{field}}'],
  ])('%s', (_, values, said) => {
    expect(createTranslate('en')('pane.questions.other', values)).toBe(said)
  })
})
