const path = require('node:path')
const ts = require('typescript')
const { readOfficeMembers } = require('./readMembers')

const ROOT = path.join(__dirname, '../../..')
const FOLDERS = ['src/host/excel/', 'src/taskpane/', 'src/commands/']
const FLOOR = '1.13'

const isAbove = (set) => set.localeCompare(FLOOR, 'en', { numeric: true }) > 0

/** An if or a conditional whose condition asks isSetSupported stands around the node. */
function isGuarded(node) {
  for (let at = node; at.parent; at = at.parent) {
    const condition = ts.isIfStatement(at.parent) ? at.parent.expression : at.parent.condition
    if (condition && condition !== at && condition.getText().includes('isSetSupported')) return true
  }
  return false
}

/**
 * @returns {Map<string, { set: string, unguarded: boolean }>} members of Excel's client that the add-in uses
 */
function usedMembers() {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram(parsed.fileNames, parsed.options)
  const checker = program.getTypeChecker()
  const sets = readOfficeMembers()
  const used = new Map()
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name)
      for (const declaration of symbol?.declarations ?? []) {
        // A member stands in its class, a function in the block of its namespace.
        const owner = (declaration.parent?.name ?? declaration.parent?.parent?.name)?.text
        const set = sets[`${owner}.${node.name.text}`]
        if (!set || !declaration.getSourceFile().fileName.includes('office-js')) continue
        const known = used.get(`${owner}.${node.name.text}`)
        const unguarded = (known?.unguarded ?? false) || (isAbove(set) && !isGuarded(node))
        used.set(`${owner}.${node.name.text}`, { set, unguarded })
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) {
    if (FOLDERS.some((folder) => file.fileName.includes(`/${folder}`))) visit(file)
  }
  return used
}

const used = [...usedMembers()].sort(([a], [b]) => a.localeCompare(b))
const wrong = used.filter(([, { unguarded }]) => unguarded)
const isWrong = wrong.length > 0 || used.length === 0
// `--quiet`, for checks: says nothing where nothing is wrong.
const isQuiet = process.argv.includes('--quiet')
for (const [member, { set, unguarded }] of isQuiet ? wrong : used) {
  console.log(`${set.padEnd(5)} ${member}${unguarded ? '   ABOVE THE FLOOR, NOT GUARDED' : ''}`)
}
if (isWrong || !isQuiet) {
  console.log(`${used.length} members, ${wrong.length} above ExcelApi ${FLOOR} and not guarded`)
}
process.exitCode = isWrong ? 1 : 0
