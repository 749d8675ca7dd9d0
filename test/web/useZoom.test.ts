import { fittedZoom, nextZoom } from '../../src/web/useZoom'

test.each<[string, number | null, number, number]>([
  ['a wide sheet is made as small as the view', 1000, 320, 0.32],
  ['a narrow one no larger than a quarter more', 400, 1000, 1.25],
  ['one that is not fitted has its usual size', null, 320, 0.8],
  ['where nothing was measured yet too', 1000, 0, 0.8],
])('%s', (_, width, room, zoom) => {
  expect(fittedZoom(width, room)).toBe(zoom)
})

test.each<[string, number, 1 | -1, number, number | null]>([
  ['larger than fitted', 0.32, 1, 0.32, 0.5],
  ['larger still', 0.8, 1, 0.32, 1],
  ['no larger than the largest', 2.5, 1, 0.32, 2.5],
  ['smaller', 1, -1, 0.32, 0.8],
  ['as small as fitted', 0.5, -1, 0.32, null],
  ['never smaller than fitted', 1, -1, 0.9, null],
])('%s', (_, zoom, by, least, next) => {
  expect(nextZoom(zoom, by, least)).toBe(next)
})
