import { type Arrow, DECLARATION, kpiSheet, otherSheet } from '../book'
import { MAIN, MS, SHEETML } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'comments, links in cells'
const VML = { vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }
const NOTES_VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${[1, 2].map((row) => `<v:shape id="_x0000_s${1024 + row}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>7, 15, 0, 2, 9, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>5</x:Column></x:ClientData></v:shape>`).join('')}</xml>`

const toNotes: readonly Arrow[] = [
  { id: 'rId1', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
  { id: 'rId2', type: 'comments', target: '../comments1.xml' },
]

const notes = specimen(
  FAMILY,
  'notes',
  { comments: 2, 'VML shapes': 2, 'rich text runs': 2 },
  {
    sheets: [kpiSheet({ after: '<legacyDrawing r:id="rId1"/>', rels: toNotes })],
    parts: {
      'xl/drawings/vmlDrawing1.vml': { content: NOTES_VML },
      'xl/comments1.xml': {
        content: `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Petugas</author></authors><commentList><comment ref="F2" authorId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Petugas:</t></r><r><t xml:space="preserve">\nsurvei triwulan IV </t></r></text></comment><comment ref="F3" authorId="0"><text><t>belum final</t></text></comment></commentList></comments>`,
        type: `${SHEETML}.comments+xml`,
      },
    },
    defaults: VML,
  },
)

const PERSON = '{11111111-2222-3333-4444-555555555555}'
const THREAD = '{AAAAAAAA-0000-4000-8000-000000000001}'
const REPLY = '{AAAAAAAA-0000-4000-8000-000000000002}'
const threads = specimen(
  FAMILY,
  'threaded-comments',
  { comments: 1, 'threaded comments': 2, persons: 1 },
  {
    sheets: [
      kpiSheet({
        after: '<legacyDrawing r:id="rId1"/>',
        rels: [
          ...toNotes,
          {
            id: 'rId3',
            type: `${MS}/2017/10/relationships/threadedComment`,
            target: '../threadedComments/threadedComment1.xml',
          },
        ],
      }),
    ],
    rels: [{ id: 'rId50', type: `${MS}/2017/10/relationships/person`, target: 'persons/person.xml' }],
    parts: {
      'xl/drawings/vmlDrawing1.vml': { content: NOTES_VML },
      'xl/comments1.xml': {
        content: `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>tc=${THREAD}</author></authors><commentList><comment ref="F2" authorId="0" shapeId="0"><text><t>[Threaded comment] angka dari mana?</t></text></comment></commentList></comments>`,
        type: `${SHEETML}.comments+xml`,
      },
      'xl/threadedComments/threadedComment1.xml': {
        content: `${DECLARATION}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="F2" dT="2025-11-05T08:00:00.00" personId="${PERSON}" id="${THREAD}"><text>angka dari mana?</text></threadedComment><threadedComment ref="F2" dT="2025-11-05T09:00:00.00" personId="${PERSON}" id="${REPLY}" parentId="${THREAD}"><text>survei</text></threadedComment></ThreadedComments>`,
        type: 'application/vnd.ms-excel.threadedcomments+xml',
      },
      'xl/persons/person.xml': {
        content: `${DECLARATION}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Petugas" id="${PERSON}" userId="petugas@example.go.id" providerId="None"/></personList>`,
        type: 'application/vnd.ms-excel.person+xml',
      },
    },
    defaults: VML,
  },
)

const links = specimen(
  FAMILY,
  'hyperlinks',
  { hyperlinks: 4 },
  {
    sheets: [
      kpiSheet({
        after:
          '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="peraturan &amp; dasar"/><hyperlink ref="A3" location="\'Data Dasar\'!A1" display="dasar"/><hyperlink ref="A4" r:id="rId2"/><hyperlink ref="A5" r:id="rId3" location="Lembar1!A1"/></hyperlinks>',
        rels: [
          { id: 'rId1', type: 'hyperlink', target: 'https://example.go.id/a?b=1&c=%20d', external: true },
          { id: 'rId2', type: 'hyperlink', target: 'mailto:petugas@example.go.id', external: true },
          { id: 'rId3', type: 'hyperlink', target: 'file:///C:\\Data\\APBD 2025.xlsx', external: true },
        ],
      }),
      otherSheet('Data Dasar'),
    ],
  },
)

export const COMMENTS: readonly Specimen[] = [notes, threads, links]
