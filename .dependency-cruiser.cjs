/** Who may import whom. The direction of the data is the direction of the house. */
const frontDoors = '^src/(taskpane|commands|web|cli)/'
const filesOfThePane = '^src/taskpane/newWorkbook\\.ts$'
module.exports = {
  forbidden: [
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
      to: { path: '^src/core/(rules|report)/' },
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
