import fc from 'fast-check'
import { workbookParts, zipParts } from '../../support/buildXlsx'
import { officerSheets } from '../support/officerFile'
import { roughOutcomeOf } from '../support/roughly'
import { runs } from '../support/runs'

const parts = workbookParts({
  ...officerSheets(),
  strings: '<si><t>a</t></si><si><r><t>b</t></r></si>',
  afterSheets:
    '<definedNames><definedName name="a" localSheetId="1">APBD!$A$1</definedName><definedName name="_Kinerja_Sheet" localSheetId="3">"pay"</definedName></definedNames>',
})

interface Change {
  readonly kind: 'value' | 'insert' | 'drop' | 'repeat'
  readonly at: number
  readonly value: string
  readonly element: string
}

// prettier-ignore
const values = fc.constantFrom('', '-1', '0', '1e308', '1e999', 'NaN', '1.5', '4294967296', '__proto__', 'constructor', 'A1', 'XFD1048576', 'rId1', '../../x', '/', 'xl/workbook.xml', 's', 'e', 'inlineStr', 'shared', 'true', '&#10;', '&lt;', "'", '"scorecard"', '0:0')
// prettier-ignore
const elements = fc.constantFrom('<x/>', '<row r="2"/>', '<c r="B2"><v>1</v></c>', '<v>2</v>', '<f>1</f>', '<is><t>t</t></is>', '<sheet name="x" sheetId="1" r:id="rId1"/>', '<Relationship Id="rId1" Type="x/worksheet" Target="x"/>', '<definedName name="b">#REF!</definedName>', '<!-- x -->', '<![CDATA[x]]>', '<?x y?>', '<x>', '</x>', '&', '\u0000')
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('value', 'value', 'insert', 'drop', 'repeat'),
  at: fc.nat(10_000),
  value: values,
  element: elements,
})

/** Changes one attribute or one tag of a text, so that most of what comes out is still XML. */
function mutated(text: string, { kind, at, value, element }: Change): string {
  const found = [...text.matchAll(kind === 'value' ? /="([^"]*)"/g : /<[^>]*>/g)]
  const hit = found[at % Math.max(1, found.length)]
  if (!hit) return text
  const end = hit.index + hit[0].length
  switch (kind) {
    case 'value':
      return `${text.slice(0, hit.index)}="${value.replaceAll('"', '&quot;')}"${text.slice(end)}`
    case 'insert':
      return text.slice(0, hit.index) + element + text.slice(hit.index)
    case 'drop':
      return text.slice(0, hit.index) + text.slice(end)
    case 'repeat':
      return text.slice(0, end) + hit[0] + text.slice(end)
  }
}

test('a workbook whose parts say something else is written whole or refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(parts)), change), { minLength: 1, maxLength: 3 }),
      async (changes) => {
        const changed = { ...parts }
        for (const [name, one] of changes) changed[name] = mutated(changed[name] as string, one)
        await roughOutcomeOf(zipParts(changed))
      },
    ),
    runs(300),
  )
})
