import { _, readSheet } from '../support/read'

describe('a strategy', () => {
  test('in columns', () => {
    const result = readSheet([
      ['Visi', 'Misi', 'Tujuan', 'Sasaran'],
      ['Maju', 'Misi 1', 'T1', 'Sasaran 1'],
      [_, _, _, 'Sasaran 2'],
      [_, 'Misi 2', 'T2', 'Sasaran 3'],
    ])
    expect(result.tables[0]?.kind).toBe('strategy')
    expect(result.strategy.map((row) => [row.vision?.text, row.mission?.text, row.objective?.text])).toEqual([
      ['Maju', 'Misi 1', 'Sasaran 1'],
      ['Maju', 'Misi 1', 'Sasaran 2'],
      ['Maju', 'Misi 2', 'Sasaran 3'],
    ])
  })

  test('as a list with labels', () => {
    const result = readSheet([
      ['Visi', 'Terwujudnya kabupaten maju'],
      ['Misi', '1. Meningkatkan layanan'],
      [_, '2. Meningkatkan ekonomi'],
      ['Sasaran', 'Meningkatnya kepuasan masyarakat'],
    ])
    expect(
      result.strategy.map((row) => row.objective?.text ?? row.mission?.text ?? row.vision?.text),
    ).toEqual([
      'Terwujudnya kabupaten maju',
      '1. Meningkatkan layanan',
      '2. Meningkatkan ekonomi',
      'Meningkatnya kepuasan masyarakat',
    ])
    expect(result.strategy[3]?.objective?.cell).toEqual({ sheet: 'Data', row: 4, col: 2 })
  })

  test('says which perspective an objective is of, and what it brings about', () => {
    const result = readSheet([
      ['Perspektif', 'Sasaran Strategis', 'Mendukung Sasaran'],
      ['Pembelajaran', 'Aparatur kompeten', 'Proses cepat; Layanan digital'],
      ['Proses', 'Proses cepat', 'Masyarakat puas'],
      [_, 'Layanan digital', _],
      ['Masyarakat', 'Masyarakat puas', _],
    ])
    expect(result.tables.map(({ kind }) => kind)).toEqual(['strategy'])
    expect(
      result.strategy.map((row) => [row.perspective?.text, row.objective?.text, row.supports?.text]),
    ).toEqual([
      ['Pembelajaran', 'Aparatur kompeten', 'Proses cepat; Layanan digital'],
      ['Proses', 'Proses cepat', 'Masyarakat puas'],
      ['Proses', 'Layanan digital', undefined],
      ['Masyarakat', 'Masyarakat puas', undefined],
    ])
  })
})
