/**
 * What Excel must fetch before the pane shows anything. Offices with a slow line (2 Mbit/s) get 220 kB within a second,
 * and the pane starts anew in every workbook. What is only needed later belongs into a chunk of its own; all chunks
 * together are held too, so that nothing grows unseen.
 */
module.exports = [
  { name: 'pane, first load', path: 'dist/addin/taskpane.*.js', limit: '220 kB', gzip: true },
  { name: 'pane, everything', path: 'dist/addin/*.js', limit: '300 kB', gzip: true },
]
