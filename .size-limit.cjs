/**
 * What Excel must fetch before the pane shows anything. Offices with a slow line (2 Mbit/s) get 220 kB within a second,
 * and the pane starts anew in every workbook. What it takes until the pane can be used is held where it can be seen, in
 * Chromium: at most 300 kB (test/browser/firstUse.test.ts). All files together are held too, so that nothing grows unseen:
 * among them are both languages, of which one is fetched, what makes sheets (fetched by itself once the pane can be used),
 * and 30 kB that write the copy for leadership as a file, fetched when a person asks for one.
 *
 * All together were to stay within 400 kB. The words by which tables are read, in both languages, what reads with them, the
 * questions about what it found and the choices of single indicators hold more than that. A library for sentences is gone,
 * which gave back 13 kB; files by themselves took 22 kB, since they are packed apart and each language brings its keys; tables
 * that were not read before, and sums that are asked about, took 3 kB. Both languages load one list of keys, which gave back 5 kB;
 * measures in rows, states of a plan, totals that what is shown is held to, and their questions took 9 kB. Titles that say what a
 * strange column is, columns of in and out, headers with gaps, the trend beside the number and longer pages took 13 kB; what
 * reads pay, and the questions, are fetched once they are needed. Parts of a price, plans and results on sheets of their own,
 * sheets of money that gave no table, lists known by their sums and pivot tables below each other took 5 kB; letters measured one
 * by one, 1 kB; the theme of forced colours is fetched where it is used. Tables of periods and years on sheets of their own or below
 * each other, recapitulations, states of a plan without a noun, what a profit tells, commitments, counts and points took 5 kB.
 */
module.exports = [
  { name: 'pane, first load', path: 'dist/addin/taskpane.*.js', limit: '220 kB', gzip: true },
  { name: 'pane, everything', path: 'dist/addin/*.js', limit: '512 kB', gzip: true },
]
