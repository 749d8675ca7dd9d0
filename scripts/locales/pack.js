const { transformSync } = require('@swc/core')
const fs = require('node:fs')
const path = require('node:path')

/** Sentences that a page loads together: their modules hold nothing else. */
const TEXTS = /[\\/]src[\\/]locales[\\/](?:webTexts|(?:id|en)[\\/](?:onScreen|sheets))\.ts$/
/** A module of one language. */
const OWN = /([\\/]locales[\\/])(?:id|en)([\\/][^\\/]+)$/
const LANGUAGES = ['id', 'en']
const BETWEEN = '¦'
/** Stands for a sentence that one language alone has: it has two forms of plural, say. */
const NONE = '~'

/**
 * What a module of sentences exports, with all that it is made from.
 * @param {string} file - absolute path, .ts or .json
 * @param {Set<string>} used - learns the files that were read
 * @returns {Record<string, unknown>}
 */
function evaluate(file, used) {
  used.add(file)
  const source = fs.readFileSync(file, 'utf8')
  if (file.endsWith('.json')) return JSON.parse(source)
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  const exported = {}
  new Function('exports', 'require', code)(exported, (name) => {
    const found = path.resolve(path.dirname(file), name)
    return evaluate(name.endsWith('.json') ? found : `${found}.ts`, used)
  })
  return exported
}

/** The keys of both languages; 0 for a sentence. */
function keysOf(...trees) {
  const keys = {}
  for (const name of new Set(trees.flatMap((tree) => Object.keys(tree)))) {
    const below = trees.map((tree) => tree[name]).filter((one) => one !== undefined)
    keys[name] = typeof below[0] === 'string' ? 0 : keysOf(...below)
  }
  return keys
}

function sentencesOf(texts, keys) {
  return Object.entries(keys).flatMap(([name, below]) => {
    const one = texts?.[name]
    if (below !== 0) return sentencesOf(one, below)
    if (one === NONE || one?.includes(BETWEEN))
      throw new Error(`a sentence holds ${BETWEEN} or is ${NONE}: ${name}`)
    return [one ?? NONE]
  })
}

/** Sentences of two languages, or of one. */
const isByLanguage = (texts) => typeof texts.id === 'object' && typeof texts.en === 'object'

/** The modules of both languages that hold the same sentences; a module by itself where it holds both. */
function twinsOf(file) {
  return LANGUAGES.map((lang) => file.replace(OWN, `$1${lang}$2`)).filter(
    (one, at, all) => all.indexOf(one) === at,
  )
}

/** The keys of a module of one language and of the other's, so that both need one list. */
function twinKeys(file, name, used) {
  const all = twinsOf(file).map((one) => evaluate(one, used)[name])
  return keysOf(...all.flatMap((texts) => (isByLanguage(texts) ? Object.values(texts) : [texts])))
}

/**
 * Sentences as they stand in a page: keys once and not once a language, each language's sentences in one text.
 * @param {string} file - absolute path of a module that exports sentences, by language or of one, and nothing else
 * @param {Set<string>} used - learns the files that were read
 * @param {string | null} keysFrom - the module that exports the keys, which both languages load; null: they stand in it
 * @returns {string} a module that exports the same
 */
function pack(file, used = new Set(), keysFrom = null) {
  const lists = Object.entries(evaluate(file, used)).map(([name, texts]) => {
    const keys = twinKeys(file, name, used)
    const unpacked = (own) => `unpack(keys, ${JSON.stringify(sentencesOf(own, keys).join(BETWEEN))})`
    const value = isByLanguage(texts)
      ? `{ ${Object.entries(texts)
          .map(([lang, own]) => `${lang}: ${unpacked(own)}`)
          .join(', ')} }`
      : unpacked(texts)
    const from = keysFrom === null ? declared(keys) : `import { keys } from ${JSON.stringify(keysFrom)}\n`
    return `${from}export const ${name} = ${value}\n`
  })
  return `const unpack = (keys, joined) => {
  const texts = joined.split('${BETWEEN}')
  let at = 0
  const below = (names) => {
    const tree = {}
    for (const name of Object.keys(names)) {
      const found = names[name] === 0 ? texts[at++] : below(names[name])
      if (found !== '${NONE}') tree[name] = found
    }
    return tree
  }
  return below(keys)
}
${lists.join('')}`
}

const declared = (keys) => `const keys = JSON.parse(${JSON.stringify(JSON.stringify(keys))})\n`

/** The module of the keys that those of two languages share. */
function packKeys(file, used = new Set()) {
  const [name] = Object.keys(evaluate(file, used))
  return `export ${declared(twinKeys(file, name, used))}`
}

/** How the module of keys is asked for, and what it is called: neither is a file. */
const KEYS = '?keys'
const KEYS_NAME = '.keys.js'

/** A loader of webpack's. */
module.exports = function load() {
  const used = new Set()
  const file = this.resourcePath
  const [first] = twinsOf(file)
  const keysFrom =
    first === file && twinsOf(file).length === 1
      ? null
      : `${first}${KEYS_NAME}!=!${__filename}${KEYS}!${first}`
  const packed = this.query === KEYS ? packKeys(file, used) : pack(file, used, keysFrom)
  for (const one of used) this.addDependency(one)
  return packed
}
module.exports.pack = pack
module.exports.packKeys = packKeys
/** The rule by which webpack packs the sentences. */
module.exports.packTexts = { test: TEXTS, enforce: 'pre', loader: __filename }
/** The keys stand in files of their own, which the pages of both languages load. */
module.exports.keysApart = { test: /\.keys\.js$/, chunks: 'async', enforce: true }
