/** Folders of src whose tests stand at mirrored places: all of it. */
const DOORS = ['app', 'cli', 'commands', 'core', 'host', 'locales', 'taskpane', 'web']

/** A folder of tests of what stands above it as a whole: whole flows, whole tables, documents, real files. */
const WHOLE = 'whole'

/** The same by another name: the hosts are held to one contract. */
const NAMED_WHOLE = ['host/contract']

/** How deep the room of a file is: a room of intake is one of its own. */
const DEPTHS = [
  [/^core\/intake\/[^/]+\//, 3],
  [/^(core|host|taskpane)\/[^/]+\//, 2],
]

const stem = (file) => file.replace(/(\.test)?\.tsx?$/, '')

/** @returns {string[]} a path and all folders above it, itself first */
function upwards(path) {
  const parts = path.split('/')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'))
}

/** @returns {string} the room in which a file stands, by its path below src */
function roomOf(file) {
  const depth = DEPTHS.find(([pattern]) => pattern.test(file))?.[1] ?? 1
  return file.split('/').slice(0, depth).join('/')
}

/**
 * Which files have a test at their mirrored place: x/y.test.ts for x/y.ts, or a folder x/y of tests where there are many;
 * a folder's test x.test.ts stands for its x/index.ts.
 * @param {readonly string[]} sources - files below src
 * @param {readonly string[]} tests - files of tests below test
 * @returns the number of files and of those with a test by room, and the tests that mirror nothing: neither a file nor a
 *   folder of src, and that are not named as tests of a whole
 */
function mirror(sources, tests) {
  const stems = new Set(sources.map(stem))
  const folders = new Set(sources.flatMap((file) => upwards(file).slice(1)))
  const mirrored = new Set()
  const strangers = []
  for (const test of tests) {
    const path = stem(test)
    if (!DOORS.includes(path.split('/')[0])) continue
    const file = upwards(path).find((one) => stems.has(one) && (one === path || !folders.has(one)))
    if (file !== undefined) mirrored.add(file)
    else if (folders.has(path)) mirrored.add(`${path}/index`)
    else if (!isOfWhole(path, folders)) strangers.push(test)
  }
  const rooms = {}
  for (const file of [...sources].sort()) {
    const room = (rooms[roomOf(file)] ??= { files: 0, mirrored: 0 })
    room.files += 1
    if (mirrored.has(stem(file))) room.mirrored += 1
  }
  return { rooms, strangers }
}

function isOfWhole(path, folders) {
  const above = path.split(`/${WHOLE}/`)
  return (
    (above.length === 2 && folders.has(above[0])) || NAMED_WHOLE.some((one) => path.startsWith(`${one}/`))
  )
}

/** @returns {number} the share of files that have a test, in whole per cent, rounded down */
const share = ({ files, mirrored }) => Math.floor((100 * mirrored) / files)

module.exports = { mirror, share }
