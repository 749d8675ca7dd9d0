const { transformSync } = require('@swc/core')

/** Lists of phrases that import types only, and whose order says nothing. */
const PHRASES =
  /[\\/]src[\\/]core[\\/]intake[\\/]lexicon[\\/](?:fields|figures|shares|better(?:High|Low)(?:English|Indonesian)|bounds|time|measures|grades|missing|language)\.ts$/
const BETWEEN = '|'

/**
 * A list of phrases as it stands in a program: those of one language and meaning together, without where they were seen,
 * which only people who add words ask for. A phrase stands once, so that their order says nothing.
 * @param {readonly { phrase: string, lang: string, means: unknown }[]} entries
 * @returns {[lang: string, means: unknown, phrases: string][]}
 */
function packed(entries) {
  const groups = new Map()
  for (const { phrase, lang, means } of entries) {
    if (phrase.includes(BETWEEN)) throw new Error(`a phrase holds ${BETWEEN}: ${phrase}`)
    const key = JSON.stringify([lang, means])
    const group = groups.get(key)
    if (group) group.phrases.push(phrase)
    else groups.set(key, { lang, means, phrases: [phrase] })
  }
  return [...groups.values()].map(({ lang, means, phrases }) => [lang, means, phrases.join(BETWEEN)])
}

/**
 * @param {string} source - of a file that exports lists of phrases and nothing else
 * @returns {string} a module that exports the same lists, without `seenIn`
 */
function pack(source) {
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
    return `export const ${name} = unpack(${JSON.stringify(packed(entries))})\n`
  })
  return `const unpack = (groups) =>
  groups.flatMap(([lang, means, phrases]) =>
    phrases.split('${BETWEEN}').map((phrase) => ({ phrase, lang, means })),
  )
${lists.join('')}`
}

/** A loader of webpack's. */
module.exports = function load(source) {
  return pack(source)
}
module.exports.pack = pack
/** The rule by which webpack packs the lists. */
module.exports.packPhrases = { test: PHRASES, enforce: 'pre', loader: __filename }
