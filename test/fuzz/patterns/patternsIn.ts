import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A regular expression of the code, and where it stands. */
export interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Stands for a text that a pattern is built around: it is escaped, so that each of its letters means itself. */
const ANY_TEXT = 'nama'

/**
 * @param root - a folder of sources
 * @param known - what patterns are put together of, by the names that the code has for it
 * @returns every regular expression in it, literal or built, once each
 */
export function patternsIn(root: string, known: Readonly<Record<string, string>>): readonly Pattern[] {
  const found = new Map<string, Pattern>()
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue
    const code = readFileSync(path.join(root, file), 'utf8')
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      const pattern = literal(node) ?? built(node, known)
      if (pattern) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
        found.set(`/${pattern.source}/${pattern.flags}`, { ...pattern, place: `${file}:${line + 1}` })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return [...found.values()]
}

type Bare = Omit<Pattern, 'place'>

function literal(node: ts.Node): Bare | null {
  if (!ts.isRegularExpressionLiteral(node)) return null
  const end = node.text.lastIndexOf('/')
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) }
}

/** new RegExp(source, flags) */
function built(node: ts.Node, known: Readonly<Record<string, string>>): Bare | null {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return null
  const [source, flags] = node.arguments ?? []
  return source ? { source: textOf(source, known), flags: flags ? textOf(flags, known) : '' } : null
}

function textOf(node: ts.Expression, known: Readonly<Record<string, string>>): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map((span) => textOf(span.expression, known) + span.literal.text)
    return node.head.text + rest.join('')
  }
  // ['a', 'b'].join('|')
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: list, name } = node.expression
    const [mark] = node.arguments
    if (name.text === 'join' && ts.isArrayLiteralExpression(list) && mark)
      return list.elements.map((one) => textOf(one, known)).join(textOf(mark, known))
  }
  return known[node.getText()] ?? ANY_TEXT
}
