import { areExclusive } from '../../../../src/core/intake/evidence/exclusive'

const _ = null

test.each([
  [
    'each row has one of the two',
    [
      [5, _],
      [_, 7],
      [8, _],
      [_, 2],
    ],
    true,
  ],
  [
    'zero is nothing',
    [
      [5, 0],
      [0, 7],
      [8, 0],
      [0, 2],
    ],
    true,
  ],
  [
    'a row has both',
    [
      [5, _],
      [_, 7],
      [8, 1],
      [_, 2],
    ],
    false,
  ],
  [
    'one column has all',
    [
      [5, _],
      [6, _],
      [8, _],
      [3, _],
    ],
    false,
  ],
  [
    'too few rows',
    [
      [5, _],
      [_, 7],
      [8, _],
    ],
    false,
  ],
])('%s', (_name, rows, are) => expect(areExclusive(rows)).toBe(are))
