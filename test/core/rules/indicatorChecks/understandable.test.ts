import { judge } from '../../../../src/core/rules/indicatorChecks/finding'
import {
  type UnderstandableEvidence,
  understandableRule,
} from '../../../../src/core/rules/indicatorChecks/understandable'

const CLEAR: UnderstandableEvidence = { sameName: 1, words: 20, abbreviations: 0, joined: 0, definition: 1 }

it.each<[string, Partial<UnderstandableEvidence>, string, string[]]>([
  ['as long as a name may be', {}, 'pass', []],
  ['a word longer', { words: 21 }, 'warn', ['too-many-words']],
  ['the name of another', { sameName: 2 }, 'fail', ['duplicate-name']],
  ['an abbreviation', { abbreviations: 1 }, 'warn', ['abbreviation']],
  ['two in one', { joined: 1 }, 'warn', ['two-in-one']],
  ['an empty definition', { definition: 0 }, 'warn', ['definition-missing']],
  ['no column of definitions', { definition: '' }, 'unknown', []],
])('%s', (_, more, verdict, codes) => {
  const found = judge(understandableRule({ words: 20 }), { ...CLEAR, ...more })
  expect([found.verdict, found.against.map(({ code }) => code)]).toEqual([verdict, codes])
})
