/** Who may import whom. The direction of the data is the direction of the house. */
const frontDoors = '^src/(taskpane|commands|web|cli)/'
const filesOfThePane = '^src/taskpane/newWorkbook\\.ts$'
/**
 * The rooms of intake, in the order in which a workbook goes through them: words, figures, what texts mean, where tables
 * stand, what their figures say of each other, which column is what, which row is what, what each kind of table becomes,
 * what speaks for it, and all tables together. A room knows those before it and none behind it, so that each can be read,
 * tested and replaced without those that use it.
 */
const rooms = [
  'lexicon',
  'values',
  'meanings',
  'regions',
  'evidence',
  'columns',
  'rows',
  'forms',
  'proof',
  'book',
]
const roomOrder = rooms.slice(0, -1).map((room, at) => ({
  name: `intake-${room}-knows-no-room-behind-it`,
  severity: 'error',
  from: { path: `^src/core/intake/${room}/` },
  to: { path: `^src/core/intake/(${rooms.slice(at + 1).join('|')})/` },
}))
module.exports = {
  forbidden: [
    ...roomOrder,
    {
      // Every file of intake has a room, save what it hands out and what people decided about it.
      name: 'intake-has-no-other-rooms',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: `^src/core/intake/(?!(${rooms.join('|')})/|(index|types|decisions)\\.ts$)` },
    },
    {
      // Words and figures are the ground: the rest of what rooms hand over is types, made of theirs and of a proof's.
      name: 'intake-types-know-types',
      severity: 'error',
      from: { path: '^src/core/intake/types\\.ts$' },
      to: { path: '^src/core/intake/(?!lexicon/|values/reading\\.ts|proof/proof\\.ts)' },
    },
    {
      name: 'lexicon-is-the-ground',
      severity: 'error',
      from: { path: '^src/core/intake/lexicon/' },
      to: { path: '^src/core/intake/(?!lexicon/)' },
    },
    {
      // Rooms make what the front of intake hands out, and know nothing of it.
      name: 'intake-rooms-know-no-front',
      severity: 'error',
      from: { path: '^src/core/intake/[^/]+/' },
      to: { path: '^src/core/intake/(index|decisions)\\.ts$' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'units-are-the-ground',
      severity: 'error',
      from: { path: '^src/core/units/' },
      to: { path: '^src/core/(?!units/)' },
    },
    {
      name: 'intake-does-not-know-rules-or-report',
      severity: 'error',
      from: { path: '^src/core/intake/' },
      to: { path: '^src/core/(earlier|rules|report)/' },
    },
    {
      // What people wrote on our earlier sheets is read before there are results.
      name: 'earlier-sheets-know-no-results',
      severity: 'error',
      from: { path: '^src/core/earlier/' },
      to: { path: '^src/core/(rules|report|templates|combine)/' },
    },
    {
      name: 'rules-do-not-know-report',
      severity: 'error',
      from: { path: '^src/core/(rules|regulations)/' },
      to: { path: '^src/core/report/' },
    },
    {
      name: 'app-knows-core-only',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: '^src/(app|core)/' },
    },
    {
      name: 'host-knows-core-and-ports',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^src/', pathNot: '^src/(host|core)/|^src/app/ports' },
    },
    {
      name: 'adapters-are-strangers',
      severity: 'error',
      from: { path: '^src/host/([^/]+)/' },
      to: { path: '^src/host/', pathNot: '^src/host/$1/' },
    },
    {
      name: 'doors-do-not-meet',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli)/', pathNot: '^src/taskpane/main\\.tsx$' },
      to: { path: frontDoors, pathNot: '^src/$1/' },
    },
    {
      // The page shows the same pane; what ties the pane to Excel stays behind.
      name: 'the-page-shows-the-pane',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: frontDoors, pathNot: '^src/web/|^src/taskpane/(?!main|wiring|newWorkbook)' },
    },
    {
      // Ribbon and pane share one runtime, and so one entry: it ties the ribbon's commands to the pane's session.
      name: 'the-pane-brings-its-commands',
      severity: 'error',
      from: { path: '^src/taskpane/main\\.tsx$' },
      to: { path: frontDoors, pathNot: '^src/(taskpane|commands)/' },
    },
    {
      // One door writes a workbook of its own.
      name: 'the-pane-does-not-know-files',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|app|host/excel)/', pathNot: filesOfThePane },
      to: { path: '^src/host/xlsx/|^node_modules/(fflate|saxes)/' },
    },
    {
      // What is behind that door is fetched when a person asks for it.
      name: 'the-door-to-files-opens-late',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: filesOfThePane, dynamic: false },
    },
    {
      name: 'only-an-entry-wires-a-host',
      severity: 'error',
      from: { path: frontDoors, pathNot: `^src/[^/]+/(main|wiring|worker)\\.tsx?$|${filesOfThePane}` },
      to: { path: '^src/host/' },
    },
    {
      name: 'xlsx-runs-in-a-browser-too',
      severity: 'error',
      from: { path: '^src/(core|app|host|locales)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'source-does-not-know-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      // What judges the reading shares nothing with it: a form made with the program's own words would prove nothing.
      name: 'forms-know-nothing-of-the-program',
      severity: 'error',
      from: { path: '^test/forms/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^test/forms/' },
    },
    {
      name: 'no-dev-dependency-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
