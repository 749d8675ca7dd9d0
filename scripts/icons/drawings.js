// The ribbon's icons as SVG, drawn for each size on its own pixel grid: every edge lies between two pixels.

const INK = '#1F3A5F'
const PAPER = '#FFFFFF'
const CROSS = '#C4262E'
const LABEL = '#8C9BB0'
/** Status colours strong enough for two pixels on a ribbon; the sheets' own are pale fills behind words. */
const STATUS = ['#1E9E4A', '#E8A200', '#D13438']
/** The same on ink. */
const STATUS_ON_INK = ['#F4808A', '#FFC83D', '#5FD085']

/** A page by size: frame, head, and three rows of label and bar. Sizes that are not here double a smaller one. */
const PAGES = {
  16: {
    x: 2,
    y: 1,
    w: 12,
    h: 15,
    r: 1,
    head: 4,
    title: [4, 2, 5, 1],
    rows: [6, 9, 12],
    thick: 2,
    label: [4, 2],
    bar: 7,
    bars: [5, 4, 2],
  },
  20: {
    x: 3,
    y: 1,
    w: 14,
    h: 18,
    r: 1,
    head: 5,
    title: [5, 3, 6, 1],
    rows: [8, 11, 14],
    thick: 2,
    label: [5, 2],
    bar: 8,
    bars: [7, 5, 3],
  },
  24: {
    x: 3,
    y: 1,
    w: 18,
    h: 22,
    r: 2,
    head: 6,
    title: [6, 3, 7, 1],
    rows: [9, 13, 17],
    thick: 3,
    label: [6, 3],
    bar: 10,
    bars: [8, 6, 3],
  },
  32: {
    x: 4,
    y: 1,
    w: 24,
    h: 30,
    r: 2,
    head: 8,
    title: [8, 4, 10, 2],
    rows: [12, 18, 24],
    thick: 3,
    label: [8, 4],
    bar: 14,
    bars: [11, 8, 4],
  },
  40: {
    x: 5,
    y: 2,
    w: 30,
    h: 36,
    r: 3,
    head: 10,
    title: [10, 6, 13, 2],
    rows: [15, 22, 29],
    thick: 4,
    label: [10, 5],
    bar: 17,
    bars: [13, 9, 5],
  },
}

/** A tile by size, with three rising bars: their left edges, width, heights, and the line that they stand on. */
const TILES = {
  16: { at: 1, side: 14, r: 2, lefts: [4, 7, 10], wide: 2, ground: 12, heights: [3, 5, 8] },
  20: { at: 1, side: 18, r: 3, lefts: [4, 8, 12], wide: 3, ground: 16, heights: [4, 7, 11] },
  24: { at: 1, side: 22, r: 3, lefts: [4, 10, 16], wide: 4, ground: 19, heights: [5, 9, 14] },
  32: { at: 1, side: 30, r: 4, lefts: [5, 13, 21], wide: 6, ground: 26, heights: [7, 13, 20] },
  40: { at: 2, side: 36, r: 5, lefts: [8, 17, 26], wide: 6, ground: 32, heights: [8, 16, 24] },
}

const rect = (x, y, w, h, fill, r = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`

function page({ x, y, w, h, r, head, title, rows, thick, label, bar, bars }) {
  return [
    rect(x, y, w, h, INK, r),
    rect(x + 1, y + head, w - 2, h - head - 1, PAPER),
    ...(title ? [rect(...title, PAPER)] : []),
    ...rows.map((top) => rect(label[0], top, label[1], thick, LABEL)),
    ...rows.map((top, i) => rect(bar, top, bars[i], thick, STATUS[i])),
  ]
}

function tile({ at, side, r, lefts, wide, ground, heights }) {
  return [
    rect(at, at, side, side, INK, r),
    ...lefts.map((left, i) => rect(left, ground - heights[i], wide, heights[i], STATUS_ON_INK[i])),
  ]
}

/** A cross of whole pixels, for discs that are too small for a line. */
function steppedCross(c, arm) {
  const steps = Array.from({ length: arm * 2 }, (_, i) => i - arm)
  return steps.flatMap((d) => [rect(c + d, c + d, 1, 1, PAPER), rect(c + d, c - d - 1, 1, 1, PAPER)])
}

function drawnCross(c, arm, stroke) {
  const [low, high] = [c - arm, c + arm]
  return [
    `<path d="M${low} ${low}L${high} ${high}M${high} ${low}L${low} ${high}" stroke="${PAPER}" ` +
      `stroke-width="${stroke}" stroke-linecap="round"/>`,
  ]
}

/** A red disc with a white cross over the lower right quarter, kept apart from the page by a ring of nothing. */
function crossedOut(grid, size) {
  const r = grid / 4
  const c = grid - r
  const cross =
    size < 32 ? steppedCross(c, Math.floor(r / 2)) : drawnCross(c, Math.round(r * 0.8) / 2, grid / 14)
  return {
    mask:
      `<mask id="ring"><rect width="${grid}" height="${grid}" fill="#fff"/>` +
      `<circle cx="${c}" cy="${c}" r="${r + 1}" fill="#000"/></mask>`,
    badge: [`<circle cx="${c}" cy="${c}" r="${r}" fill="${CROSS}"/>`, ...cross],
  }
}

/** What each icon is made of, on a grid. */
const motifs = {
  icon: (grid) => page(PAGES[grid]),
  kinerja: (grid) => tile(TILES[grid]),
  hapus: (grid, size) => {
    const { mask, badge } = crossedOut(grid, size)
    return [mask, `<g mask="url(#ring)">${page(PAGES[grid]).join('')}</g>`, ...badge]
  },
}

/** The grid that a size is drawn on, and how many pixels one of its squares has. */
const GRIDS = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 40, 48: 24, 64: 32, 80: 40, 128: 32 }

const names = Object.keys(motifs)
const sizes = Object.keys(GRIDS).map(Number)

/**
 * @param name {string} - one of `names`
 * @param size {number} - one of `sizes`, in pixels
 * @returns {string} the icon as SVG of that size
 */
function drawIcon(name, size) {
  const grid = GRIDS[size]
  const shapes = motifs[name](grid, size).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}">${shapes}</svg>`
}

module.exports = { drawIcon, names, sizes }
