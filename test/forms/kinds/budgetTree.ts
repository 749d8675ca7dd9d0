import { column, type Draft, row, table } from '../draft'
import type { Column, Row } from '../table'
import type { Kind } from '../kind'
import { fill, lineOf, sumOf, type Line } from '../parts/money'
import { NAMES } from '../words/names'

interface Node {
  readonly name: string
  readonly depth: number
  readonly children: Node[]
  readonly line: Line | null
}

const LEVELS = { id: ['Program', 'Kegiatan', 'Sub Kegiatan'], en: ['Programme', 'Activity', 'Sub-activity'] }

/** Groups, and lines below them that add up to the group; told by one kind of mark. */
export const budgetTree: Kind = {
  name: 'budget-tree',
  family: 'money',
  reads: ['tree', 'depth'],
  build(draft) {
    const by = draft.choice('tree')
    const nodes = grow(draft, draft.choice('depth') === 'three' ? 3 : 2)
    const name = column('text', draft.words('tree'))
    const budget = column('money', draft.words('budget'))
    const spent = column('money', draft.words('spent'))
    const lead = leadColumn(draft, by)
    // Marks of one kind do not keep officers from adding up by formula.
    const isMixed = by !== 'amounts' && !by.startsWith('sum') && draft.random.chance(0.3)
    const rows: Row[] = []
    const add = (node: Node, path: readonly number[]): Row => {
      const made = row(node.line ? 'line' : 'group', [[name, labelled(draft, node, by, path)]], node.depth)
      if (lead) made.entries.set(lead, { value: leadText(by, path, node) })
      if (by === 'indent') made.entries.set(name, { value: node.name, indent: node.depth })
      if (by === 'outline') made.outline = node.depth
      rows.push(made)
      if (node.line) {
        made.entries.set(budget, { value: node.line.budget })
        made.entries.set(spent, { value: node.line.spent })
        return made
      }
      const below = node.children.map((child, i) => add(child, [...path, i + 1]))
      const style = isMixed ? sumStyle('sum-range', below) : sumStyle(by, below)
      for (const col of [budget, spent]) made.entries.set(col, sumOf(below, col, style))
      return made
    }
    nodes.forEach((node, i) => add(node, [i + 1]))
    const made = table([...(lead ? [lead] : []), name, budget, spent], name, rows)
    made.adds = true
    made.pair = { planned: budget, done: spent, concepts: ['budget', 'spent'] }
    const sheet = draft.sheet(draft.both('DPA', 'Programmes'), [draft.title(draft.texts.moneyTitles)])
    sheet.tables.push(made)
    const leaves = leavesOf(nodes)
    draft.state({
      kpis: [],
      totals: {
        budget: leaves.reduce((sum, leaf) => sum + leaf.budget, 0),
        spent: leaves.reduce((sum, leaf) => sum + leaf.spent, 0),
      },
      notFound: ['spent-over-budget'],
    })
  },
}

/** Groups of at least two, of which amounts alone can tell that they are groups. */
function grow(draft: Draft, depth: number): Node[] {
  const { random } = draft
  const names = NAMES[draft.lang]
  const lists = [
    random.shuffled(names.programs.map((name) => name.replace(/^Program /, ''))),
    fill(random.shuffled(names.activities), 30),
    fill(random.shuffled(names.subs), 60),
  ]
  const used = [0, 0, 0]
  const take = (level: number): string => {
    const list = lists[level] ?? []
    const at = used[level] ?? 0
    used[level] = at + 1
    return list[at] ?? ''
  }
  const make = (level: number): Node => {
    const isLeaf = level === depth - 1
    const name = take(isLeaf && depth === 2 ? 2 : level)
    if (isLeaf) return { name, depth: level, children: [], line: lineOf(draft, name) }
    const children = Array.from({ length: random.int(2, 4) }, () => make(level + 1))
    return { name, depth: level, children, line: null }
  }
  return Array.from({ length: random.int(2, 4) }, () => make(0))
}

function leavesOf(nodes: readonly Node[]): Line[] {
  return nodes.flatMap((node) => (node.line ? [node.line] : leavesOf(node.children)))
}

function sumStyle(by: string, below: readonly Row[]): 'range' | 'comma' | 'plus' | 'value' {
  const areLeaves = below.every(({ role }) => role === 'line')
  if (by === 'sum-range') return areLeaves ? 'range' : 'comma'
  if (by === 'sum-comma') return 'comma'
  return by === 'sum-plus' ? 'plus' : 'value'
}

function leadColumn(draft: Draft, by: string): Column | null {
  if (by === 'code') return column('code', draft.words('code'))
  return by === 'numbering' ? column('code', draft.words('no')) : null
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI']

function leadText(by: string, path: readonly number[], node: Node): string {
  if (by === 'code') {
    const [first = 1, ...rest] = path
    const tail = rest.map((n, i) =>
      i === 0 ? `2.${String(n).padStart(2, '0')}` : String(n).padStart(4, '0'),
    )
    return [`1.0${first}.02`, ...tail].join('.')
  }
  const last = path[path.length - 1] ?? 1
  if (path.length === 1) return ROMAN[last - 1] ?? String(last)
  if (path.length === 2 && node.children.length > 0) return `${last}.`
  return path.length === 2 ? `${last}` : `${'abcdefgh'[last - 1] ?? 'a'}.`
}

function labelled(draft: Draft, { name, depth, line }: Node, by: string, path: readonly number[]): string {
  if (by === 'spaces') return `${'   '.repeat(depth)}${name}`
  if (by === 'words') return `${LEVELS[draft.lang][line && depth === 1 ? 1 : depth] ?? ''} ${name}`
  if (by === 'numbers-in-name') {
    const last = path[path.length - 1] ?? 1
    const marks = [`${String.fromCharCode(64 + last)}. `, `${last}. `, '- ']
    return `${marks[line && depth === 1 ? 2 : depth] ?? ''}${name}`
  }
  return name
}
