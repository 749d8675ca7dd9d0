// `npm run mirrored`: how many files of each room have a test at their mirrored place, and the least that there must be.
const least = require('./least.json')
const { mirror, share } = require('./mirror')
const { tree } = require('./tree')

const { sources, tests } = tree()
const { rooms, strangers } = mirror(sources, tests)
const line = (name, room, gate) =>
  `${name.padEnd(24)}${String(room.mirrored).padStart(5)} of ${String(room.files).padStart(3)}${`${share(room)} %`.padStart(7)}   at least ${gate} %`

const all = { files: 0, mirrored: 0 }
for (const [name, room] of Object.entries(rooms)) {
  all.files += room.files
  all.mirrored += room.mirrored
  console.log(line(name, room, least[name] ?? 0))
}
console.log(`${'all'.padEnd(24)}${String(all.mirrored).padStart(5)} of ${all.files}`)
for (const test of strangers) console.log(`mirrors nothing: test/${test}`)
