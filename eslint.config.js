const js = require('@eslint/js')
const globals = require('globals')
const jsdocModule = require('eslint-plugin-jsdoc')
const jsxA11y = require('eslint-plugin-jsx-a11y')
const officeAddins = require('eslint-plugin-office-addins')
const reactHooks = require('eslint-plugin-react-hooks')
const prettier = require('eslint-config-prettier')
const tseslint = require('typescript-eslint')

const jsdoc = jsdocModule.default ?? jsdocModule

module.exports = tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/web/page/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A field taken apart so that the rest goes on without it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, contexts: ['ExportNamedDeclaration > FunctionDeclaration'] },
      ],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
    },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['src/taskpane/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  // The traps of Office.js: reading before a sync, a sync in a loop, loading everything.
  {
    files: ['src/host/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
  // @types/office-js is global: only these places may know that there is an Office.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/excel/**', 'src/taskpane/**', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension'] },
  },
  // Core has no clock, no locale and no chance of its own: same input, same output.
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl', 'Office', 'Excel', 'OfficeExtension'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  prettier,
)
