const fs = require('node:fs')
const path = require('node:path')
const ts = require('typescript')

const root = path.resolve(__dirname, '../../..')
const declarations = require.resolve('@types/office-js/index.d.ts')
const { version } = require('@types/office-js/package.json')
const cacheFolder = path.join(root, 'node_modules/.cache/office-members')

/** Grows whenever the table is made in another way, so that one kept earlier is not taken. */
const MAKE = 2

/** What a doc comment says: [Api set: ExcelApi 1.13], [Api set: ExcelApiOnline 1.1]. */
const API_SET = /\[Api set: ([A-Za-z]+) ([0-9.]+|BETA[^\]]*)/

function apiSetOf(node, text) {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []
  for (const { pos, end } of comments.reverse()) {
    const match = API_SET.exec(text.slice(pos, end))
    if (match) return match[1] === 'ExcelApi' ? match[2] : `${match[1]} ${match[2]}`
  }
  return null
}

function readDeclarations() {
  const text = fs.readFileSync(declarations, 'utf8')
  const source = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, true)
  const members = {}
  const take = (type, fallback) => {
    for (const member of type.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null
      const set = apiSetOf(member, text) ?? fallback
      const key = `${type.name.text}.${name}`
      // Overloads: the oldest is the one that counts.
      if (name !== null && set !== null && !(key in members)) members[key] = set
    }
  }
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel') continue
    for (const type of space.body.statements) {
      if (ts.isClassDeclaration(type)) take(type, apiSetOf(type, text))
      else if (ts.isFunctionDeclaration(type)) {
        const set = apiSetOf(type, text)
        if (set !== null) members[`Excel.${type.name.text}`] ??= set
      }
    }
  }
  return members
}

/**
 * Every property and method of Excel's objects, and every function beside them, with the requirement set that brought it, as Microsoft documents them:
 * 'Range.getMergedAreasOrNullObject' -> '1.13' for ExcelApi, 'ExcelApiOnline 1.1' for others. Kept by version of
 * @types/office-js, since reading five megabytes of declarations takes seconds.
 * @returns the table
 */
function readOfficeMembers() {
  const file = path.join(cacheFolder, `${version}-${MAKE}.json`)
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'))
  const members = readDeclarations()
  fs.mkdirSync(cacheFolder, { recursive: true })
  // Several test runners may do this at once: each writes whole files only.
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, JSON.stringify(members))
  fs.renameSync(draft, file)
  return members
}

module.exports = { readOfficeMembers }
