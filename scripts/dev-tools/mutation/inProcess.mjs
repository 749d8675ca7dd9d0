// A test runner for Stryker that keeps the modules loaded: jest starts anew for every mutant, which takes a second and
// more, and there are thousands. Tests are collected and run by jest's own circus, with its expect.
import fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { transformSync } from '@swc/core'

const require = createRequire(import.meta.url)

/** Where the mutated sources look up which of them is in force, and count how often they are passed. */
const NAMESPACE = '__stryker__'
const SWC = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }
const TEST_TIMEOUT_MS = 60_000

const state = () => (globalThis[NAMESPACE] ??= {})

/** Lets node load TypeScript, each file compiled once. */
function compileTypeScript() {
  const compiled = new Map()
  Module._extensions['.ts'] = (module, file) => {
    if (!compiled.has(file)) {
      compiled.set(file, transformSync(fs.readFileSync(file, 'utf8'), { ...SWC, filename: file }).code)
    }
    module._compile(compiled.get(file), file)
  }
}

/** Has jest's functions where tests look for them. */
function globals() {
  const circus = require('jest-circus')
  const { jestExpect } = require('@jest/expect')
  const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus
  Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach })
  globalThis.expect = jestExpect
  return circus
}

function forget(isForgotten) {
  for (const file of Object.keys(require.cache)) {
    const isOurs = file.startsWith(process.cwd()) && !file.includes('node_modules')
    if (isOurs && isForgotten(file)) delete require.cache[file]
  }
}

const isTest = (file) => file.includes(`${path.sep}test${path.sep}`)

/** @returns {object[]} the tests of a block and of the blocks in it, in their order */
const testsIn = ({ children }) => children.flatMap((one) => (one.type === 'test' ? [one] : testsIn(one)))

class InProcessRunner {
  constructor({ inProcess: { tests } }) {
    this.files = tests
    this.circus = globals()
    compileTypeScript()
    this.circus.addEventHandler((event) => {
      if (event.name === 'test_start') state().currentTestId = this.ids.get(event.test)
      if (event.name === 'test_done') state().currentTestId = undefined
      // One failure is enough: what follows need not run.
      if (event.name === 'test_fn_failure' && this.bails) this.skip(() => false)
    })
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  /** Collects the tests of some files anew: each is marked by its file and its place in it. */
  collect(files) {
    forget(isTest)
    this.circus.resetState()
    this.circus.getState().testTimeout = TEST_TIMEOUT_MS
    this.ids = new Map()
    for (const file of files) {
      const before = testsIn(this.circus.getState().rootDescribeBlock).length
      globalThis.describe(file, () => void require(path.resolve(file)))
      const own = testsIn(this.circus.getState().rootDescribeBlock).slice(before)
      own.forEach((test, place) => this.ids.set(test, `${file} ${place}`))
    }
  }

  skip(isWanted) {
    for (const [test, id] of this.ids) if (!isWanted(id) && test.status === null) test.mode = 'skip'
  }

  async results() {
    await this.circus.run()
    return [...this.ids].map(([test, id]) => {
      const { name, errors, status, duration } = test
      const about = { id, name, timeSpentMs: duration ?? 0 }
      if (status === 'skip' || status === 'todo') return { ...about, status: TestStatus.Skipped }
      if (errors.length === 0) return { ...about, status: TestStatus.Success }
      return { ...about, status: TestStatus.Failed, failureMessage: String(errors[0]?.[0] ?? errors[0]) }
    })
  }

  async dryRun() {
    this.bails = false
    this.collect(this.files)
    const tests = await this.results()
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state().mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation, reloadEnvironment }) {
    const files = testFilter
      ? this.files.filter((file) => testFilter.some((id) => id.startsWith(`${file} `)))
      : this.files
    const wanted = testFilter && new Set(testFilter)
    this.bails = !disableBail
    if (reloadEnvironment) forget(() => true)
    Object.assign(state(), { hitLimit, hitCount: hitLimit ? 0 : undefined })
    try {
      if (mutantActivation === 'static') state().activeMutant = activeMutant.id
      this.collect(files)
      state().activeMutant = activeMutant.id
      if (wanted) this.skip((id) => wanted.has(id))
      const tests = await this.results()
      const endless = determineHitLimitReached(state().hitCount, hitLimit)
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail)
    } catch (error) {
      // With the mutant in force the tests cannot even be loaded: it is counted on neither side.
      const endless = determineHitLimitReached(state().hitCount, hitLimit)
      if (endless) return toMutantRunResult(endless)
      return { status: MutantRunStatus.Error, errorMessage: String(error) }
    } finally {
      state().activeMutant = undefined
      if (reloadEnvironment) forget(() => true)
    }
  }
}

const inProcess = (options) => new InProcessRunner(options)
inProcess.inject = tokens(commonTokens.options)

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess)]
