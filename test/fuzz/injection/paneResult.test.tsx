/** @jest-environment jsdom */
import { closePane, openPane, press } from '../../taskpane/openPane'
import { expectOnlyText, plantFunction, showAll } from '../support/onlyText'
import { payloadGrids } from '../support/payloadGrids'
import { PAYLOADS } from '../support/payloads'

const planted = plantFunction()

afterEach(async () => {
  await closePane()
  expect(planted.calls).toBe(0)
})

/** As many as the result names of those that miss their target. */
const FIVE = 5
const names = Object.keys(PAYLOADS)
const fives = names.flatMap((_, at) => (at % FIVE === 0 ? [names.slice(at, at + FIVE)] : []))

describe('among indicators below target and those that are left out, the result shows as text', () => {
  test.each(fives.map((five) => [five.join('; '), five]))('%s', async (_, five) => {
    const payloads = five.map((name) => PAYLOADS[name] ?? '')
    const { session } = await openPane(payloadGrids(payloads))
    await press('Buat Rapor')
    expect(session.getState().stage.kind).toBe('done')
    await showAll()
    expectOnlyText(...payloads)
  })
})
