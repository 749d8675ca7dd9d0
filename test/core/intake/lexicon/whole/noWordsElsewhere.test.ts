import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { FIELD_PHRASES } from '../../../../../src/core/intake/lexicon/fields'
import { FIGURE_PHRASES } from '../../../../../src/core/intake/lexicon/figures'
import known from './wordsElsewhere.json'

/**
 * Words that headers are recognised by stand in the lexicon alone. A regular expression or a Set that holds two or
 * more of them is a second lexicon. The words in those that there were when this test was made are counted in
 * wordsElsewhere.json; a count may only fall.
 */
const INTAKE = join(__dirname, '../../../../../src/core/intake')

const WORDS: ReadonlySet<string> = new Set(
  [...FIELD_PHRASES, ...FIGURE_PHRASES]
    .filter(({ means }) => !means.filler && !means.link)
    .flatMap(({ phrase }) => phrase.split(' '))
    .filter((word) => /^\p{L}{2,}$/u.test(word)),
)

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'lexicon' ? [] : sourceFiles(join(folder, entry.name))
    return entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []
  })
}

/** Words of a regular expression, its escapes left out. */
function wordsOf(pattern: string): string[] {
  const plain = pattern.replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\./gi, ' ').toLowerCase()
  return [...new Set(plain.split(/[^\p{L}]+/u))].filter((word) => WORDS.has(word))
}

/** Whether a Set holds names of fields or roles: those are names in the code, not words of officers. */
function holdsNames(node: ts.NewExpression, source: ts.SourceFile): boolean {
  const declaration = node.parent
  const declared = ts.isVariableDeclaration(declaration) ? (declaration.type?.getText(source) ?? '') : ''
  const argument = node.typeArguments?.[0]?.getText(source) ?? ''
  return /<(?!string)\w/.test(declared) || (argument !== '' && argument !== 'string')
}

/** How many words of headers the regular expressions and Sets of a file hold that hold two or more. */
function wordsHeld(file: string): number {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  let count = 0
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const words = wordsOf(node.text).length
      if (words >= 2) count += words
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'Set') {
      const [list] = node.arguments ?? []
      const texts = list && ts.isArrayLiteralExpression(list) ? list.elements.filter(ts.isStringLiteral) : []
      const words = texts.filter(({ text }) => text.split(' ').every((word) => WORDS.has(word)))
      if (words.length >= 2 && !holdsNames(node, source)) count += words.length
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return count
}

const counts = new Map(
  sourceFiles(INTAKE)
    .map((file) => [file.slice(INTAKE.length + 1).replace(/\\/g, '/'), wordsHeld(file)] as const)
    .filter(([, count]) => count > 0),
)

test('no file outside the lexicon knows more words of headers than it did', () => {
  const more = [...counts].filter(([file, count]) => count > ((known as Record<string, number>)[file] ?? 0))
  expect(more).toEqual([])
})

test('a count that has fallen is written down, so that it cannot rise again', () => {
  const fewer = Object.entries(known).filter(([file, count]) => (counts.get(file) ?? 0) < count)
  expect(fewer).toEqual([])
})

test.each([
  ['\\b(?:realisasi|target)\\b', ['realisasi', 'target']],
  ['^tr(?:ue)?$', []],
  ['\\p{L}+\\s*anggaran', ['anggaran']],
])('words of /%s/', (pattern, words) => {
  expect(wordsOf(pattern)).toEqual(words)
})
