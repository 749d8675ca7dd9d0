const { transformSync } = require('@swc/core')

/** Lists of phrases that are long, or whose order is looked at by nobody; they import types only. */
const PHRASES =
  /[\\/]src[\\/]core[\\/]intake[\\/]lexicon[\\/](?:accounts|answers|bounds|daysOfPayment|directionWords|exampleSheets|fields|figures|grades|language|measures|missing|money|reports|schedules|shares|time|better(?:High|Low)(?:English|Indonesian))\.ts$/
const LEXICON = /[\\/]src[\\/]core[\\/]intake[\\/]lexicon[\\/]\w+\.ts$/
/** What headers are read by: words of two languages stand in another order. */
const HEADERS = /[\\/](?:fields|figures)\.ts$/
const BETWEEN = '|'

/**
 * A list of phrases as it stands in a program: those of one language and meaning together, without where they were seen,
 * which only people who add words ask for. A phrase stands once, so that their order says nothing.
 * @param {readonly { phrase: string, lang: string, means: unknown }[]} entries
 * @param {boolean} keepsLang - whether a reader asks in which language a phrase is
 * @returns {[means: unknown, phrases: string, lang?: string][]}
 */
function packed(entries, keepsLang) {
  const groups = new Map()
  for (const { phrase, lang, means } of entries) {
    if (phrase.includes(BETWEEN)) throw new Error(`a phrase holds ${BETWEEN}: ${phrase}`)
    const key = JSON.stringify(keepsLang ? [lang, means] : means)
    const group = groups.get(key)
    if (group) group.phrases.push(phrase)
    else groups.set(key, { lang, means, phrases: [phrase] })
  }
  return [...groups.values()].map(({ lang, means, phrases }) => [
    means,
    phrases.join(BETWEEN),
    ...(keepsLang ? [lang] : []),
  ])
}

/**
 * @param {string} source - of a file that exports lists of phrases and nothing else
 * @param {boolean} keepsLang - whether a reader asks in which language a phrase is
 * @returns {string} a module that exports the same lists, without `seenIn`
 */
function pack(source, keepsLang) {
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  const exported = {}
  new Function('exports', 'require', code)(exported, (name) => {
    throw new Error(`a list of phrases needs ${name}`)
  })
  const lists = Object.entries(exported).map(([name, entries]) => {
    if (!Array.isArray(entries)) throw new Error(`${name} is no list of phrases`)
    return `export const ${name} = unpack(${JSON.stringify(packed(entries, keepsLang))})\n`
  })
  return `const unpack = (groups) =>
  groups.flatMap(([means, phrases, lang]) =>
    phrases.split('${BETWEEN}').map((phrase) => ({ phrase, means${keepsLang ? ', lang' : ''} })),
  )
${lists.join('')}`
}

/** @returns {string} a module of short lists and what reads them, without `seenIn` */
function withoutSeenIn(source) {
  return source.replace(/,\s*seenIn: '(?:[^'\\]|\\.)*'/g, '')
}

/** A loader of webpack's. */
module.exports = function load(source) {
  const isList = PHRASES.test(this.resourcePath)
  return isList ? pack(source, HEADERS.test(this.resourcePath)) : withoutSeenIn(source)
}
module.exports.pack = pack
module.exports.withoutSeenIn = withoutSeenIn
/** The rule by which webpack packs the lists. */
module.exports.packPhrases = { test: LEXICON, enforce: 'pre', loader: __filename }
