/** A terminal of 80 columns shows this much beside a short hash. */
const LONGEST = 72

/** Words that end as a past or a participle does, and are commands all the same. */
const COMMANDS = ['bring', 'embed', 'ping', 'ring', 'shed', 'sing', 'string', 'swing', 'wring']

/** Words in -eed (need, feed, speed) are commands. */
const tellsWhatWasDone = (word) => /([^e]ed|ing)$/.test(word) && !COMMANDS.includes(word)

/** What is said of a fault, and the subjects that have it. */
const FAULTS = [
  [`is longer than ${LONGEST} characters`, (subject) => subject.length > LONGEST],
  ['ends with a full stop', (subject) => subject.endsWith('.')],
  ['begins with a label', (subject) => /^[\w-]+(\([^)]*\))?!?:/.test(subject)],
  ['does not begin with a capital letter', (subject) => !/^\p{Lu}/u.test(subject)],
  ['names an issue', (subject) => /#\d/.test(subject)],
  [
    'says what was done: begin with a command',
    (subject) => tellsWhatWasDone(subject.split(/\W/, 1)[0].toLowerCase()),
  ],
]

const TRAILER = /^[A-Z][A-Za-z]*(-[A-Za-z]+)*-(by|to|from|with): /im

/**
 * What a machine can see of how we name commits (CONTRIBUTING.md).
 * @param subject {string} - first line
 * @param body {string} - the others
 * @returns {string[]} what is wrong with it, for people; empty where nothing is
 */
function faultsOf(subject, body = '') {
  const faults = FAULTS.filter(([, has]) => has(subject)).map(([says]) => says)
  return TRAILER.test(body) ? [...faults, 'has a trailer'] : faults
}

module.exports = { faultsOf }
