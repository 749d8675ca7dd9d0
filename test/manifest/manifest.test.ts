import { readFileSync } from 'node:fs'
import path from 'node:path'
import { registerCommands } from '../../src/commands'
import type { Session } from '../../src/app/session'
import { fakeOffice } from '../commands/fakeOffice'
import { all, at, type Element, parseXml } from './xml'

const root = path.resolve(__dirname, '../..')
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8')
const manifest = parseXml(text)
const overrides = at(manifest, 'VersionOverrides')
const form = at(overrides, 'Hosts', 'Host', 'DesktopFormFactor')
const resources = at(overrides, 'Resources')
const attribute = (element: Element, name: string): string => {
  const value = element.attributes[name]
  if (value === undefined) throw new Error(`${element.name} has no ${name}`)
  return value
}
const addresses = [...text.matchAll(/"(https?:\/\/localhost[^"]*)"/g)].map(([, url]) => url ?? '')
const tree = (element: Element): Element[] => [element, ...element.children.flatMap(tree)]

/** Width and height, from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

/** Children that Microsoft's schemas allow, in the order that they ask for (TaskPaneApp 1.1, VersionOverrides 1.0). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
    ],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides'],
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
}

describe('who it is and what it needs', () => {
  test('a product id that is a GUID, and the version of the package', () => {
    expect(at(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(at(manifest, 'Version').text).toBe(`${version}.0`)
  })

  test('the floor: ExcelApi 1.13, and the shared runtime that commands and pane live in', () => {
    const sets = all(at(manifest, 'Requirements'), 'Set').map(({ attributes }) => attributes)
    expect(sets).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.13' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ])
    expect(at(overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime').attributes).toEqual({
      resid: 'Taskpane.Url',
      lifetime: 'long',
    })
  })

  test('it asks for this workbook and no more', () => {
    expect(at(manifest, 'Permissions').text).toBe('ReadWriteDocument')
    expect(all(manifest, 'AppDomain')).toEqual([])
    expect(all(at(manifest, 'Hosts'), 'Host').map(({ attributes }) => attributes)).toEqual([
      { Name: 'Workbook' },
    ])
  })
})

describe('what Microsoft asks of a manifest', () => {
  test.each(tree(manifest).filter(({ name }) => name in ORDER))('$name has its parts in order', (element) => {
    const order = ORDER[element.name] ?? []
    const places = element.children.map(({ name }) => order.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('every address is https, on the one origin', () => {
    const origins = new Set(addresses.map((url) => new URL(url).origin))
    expect([...origins]).toEqual(['https://localhost:3000'])
    expect(text.match(/http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/g)).toBeNull()
  })

  test('ids are unique and no longer than 32 characters', () => {
    const ids = all(resources, 'Image').concat(all(resources, 'Url'), all(resources, 'String'))
    const names = ids.map((one) => attribute(one, 'id'))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => name.length > 32)).toEqual([])
    const controls = all(form, 'Control').map((one) => attribute(one, 'id'))
    expect(new Set(controls).size).toBe(controls.length)
  })

  test('every resource that is named is there, and every one that is there is used', () => {
    const used = tree(at(overrides, 'Hosts')).flatMap(({ attributes }) => attributes['resid'] ?? [])
    const kinds = ['Image', 'Url', 'String'].flatMap((kind) => all(resources, kind))
    expect([...new Set(used)].sort()).toEqual(kinds.map((one) => attribute(one, 'id')).sort())
  })

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ] as const)('%s: at most %i characters, in Indonesian and in English', (kind, limit) => {
    for (const string of all(at(resources, kind), 'String')) {
      const english = string.children.map(({ attributes }) => attributes)
      expect(english).toEqual([{ Locale: 'en-US', Value: expect.stringMatching(/\S/) }])
      for (const one of [attribute(string, 'DefaultValue'), english[0]?.['Value'] ?? '']) {
        expect(one.length).toBeLessThanOrEqual(limit)
      }
    }
  })

  test('the store description is in both languages too, at most 250 characters', () => {
    expect(at(manifest, 'DefaultLocale').text).toBe('id-ID')
    for (const name of ['DisplayName', 'Description']) {
      const element = at(manifest, name)
      const { Locale, Value = '' } = at(element, 'Override').attributes
      expect(Locale).toBe('en-US')
      expect(Math.max(Value.length, attribute(element, 'DefaultValue').length)).toBeLessThanOrEqual(250)
    }
  })

  test('labels on the ribbon fit in two short lines', () => {
    const labels = all(at(resources, 'ShortStrings'), 'String').filter((one) =>
      /Label$/.test(attribute(one, 'id')),
    )
    const words = labels.flatMap((one) => [
      ...attribute(one, 'DefaultValue').split(' '),
      ...attribute(at(one, 'Override'), 'Value').split(' '),
    ])
    expect(words.filter((word) => word.length > 12)).toEqual([])
  })
})

describe('the ribbon', () => {
  test('has its group on the Home tab, with three buttons', () => {
    expect(at(form, 'ExtensionPoint', 'OfficeTab').attributes).toEqual({ id: 'TabHome' })
    const kinds = all(form, 'Control').map((one) => attribute(at(one, 'Action'), 'type'))
    expect(kinds).toEqual(['ExecuteFunction', 'ShowTaskpane', 'ExecuteFunction'])
  })

  test('runs only functions that the commands register', () => {
    const office = fakeOffice()
    registerCommands({} as Session, async () => undefined)
    office.restore()
    const names = all(form, 'FunctionName').map((one) => one.text)
    expect(names).toEqual([...office.commands.keys()])
  })

  test('and its pane and functions are the one page of the shared runtime', () => {
    const pages = [at(form, 'FunctionFile'), ...all(form, 'SourceLocation')]
    expect(new Set(pages.map((one) => attribute(one, 'resid')))).toEqual(new Set(['Taskpane.Url']))
    const url = all(resources, 'Url').find((one) => attribute(one, 'id') === 'Taskpane.Url')
    expect(url?.attributes['DefaultValue']).toBe(
      attribute(at(manifest, 'DefaultSettings', 'SourceLocation'), 'DefaultValue'),
    )
  })
})

describe('icons', () => {
  const images = addresses.filter((url) => url.endsWith('.png'))

  test.each([...new Set(images)])('%s is a picture of the size in its name', (url) => {
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1])
    expect(pngSize(path.join(root, new URL(url).pathname))).toEqual([size, size])
  })

  test('every button and the group have Excel’s sizes, each from the picture of that size', () => {
    const address = new Map(
      all(resources, 'Image').map((one) => [attribute(one, 'id'), attribute(one, 'DefaultValue')]),
    )
    const icons = all(form, 'Icon')
    expect(icons).toHaveLength(4)
    for (const icon of icons) {
      const sizes = icon.children.map((image) => attribute(image, 'size'))
      expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80'])
      for (const image of icon.children) {
        expect(address.get(attribute(image, 'resid'))).toMatch(
          new RegExp(`-${attribute(image, 'size')}\\.png$`),
        )
      }
    }
  })

  test('the list of add-ins shows one of 32 pixels and one of 64', () => {
    expect(attribute(at(manifest, 'IconUrl'), 'DefaultValue')).toMatch(/-32\.png$/)
    expect(attribute(at(manifest, 'HighResolutionIconUrl'), 'DefaultValue')).toMatch(/-64\.png$/)
  })
})
