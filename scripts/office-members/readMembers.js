const fs = require('node:fs')
const path = require('node:path')
const ts = require('typescript')

const TYPES = require.resolve('@types/office-js/index.d.ts')
const { version } = require('@types/office-js/package.json')
const CACHE = path.join(__dirname, '../../node_modules/.cache', `office-members-${version}.json`)

const setIn = (text) => /\[Api set: (\w+) (\d+\.\d+)/.exec(text)

/**
 * Which requirement set each member of Excel's client belongs to, as the documentation in its types says.
 * @returns {Record<string, string>} 'Range.getMergedAreasOrNullObject' -> '1.13'; members without a set of ExcelApi are left out
 */
function readOfficeMembers() {
  if (fs.existsSync(CACHE)) return JSON.parse(fs.readFileSync(CACHE, 'utf8'))
  const source = ts.createSourceFile(TYPES, fs.readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true)
  const members = {}
  const comment = (node) => (node.jsDoc ?? []).map((doc) => doc.getText()).join('\n')
  const visitClass = (node) => {
    const ofClass = setIn(comment(node))
    for (const member of node.members) {
      const name = member.name?.getText()
      const found = setIn(comment(member)) ?? ofClass
      if (name && found?.[1] === 'ExcelApi') members[`${node.name.text}.${name}`] ??= found[2]
    }
  }
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name) visitClass(node)
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit)
  }
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === 'Excel') visit(statement)
  }
  fs.mkdirSync(path.dirname(CACHE), { recursive: true })
  fs.writeFileSync(CACHE, JSON.stringify(members))
  return members
}

module.exports = { readOfficeMembers }
