import type { Packing } from '../../../app/ports'
import type { Parts } from '../opc/parts'
import type { Relationships } from '../opc/relationships'
import { readRelationships, relationshipsPart, sourceOf } from '../opc/relationships'
import type { PackedPart } from '../zip/deflate'
import { packText } from '../zip/deflate'
import type { NewRelationship } from './partEdits'
import { editRelationships, newRelationships, RELATIONSHIPS_CONTENT } from './partEdits'

/** The parts of a workbook file that are written anew or go; all others keep their bytes. */
export class PartChanges {
  /** By name; null goes. */
  readonly changed = new Map<string, PackedPart | null>()
  /** Content types of new parts, by name. */
  readonly types = new Map<string, string>()
  /** Where parts lead whose relationships changed. */
  private readonly targets = new Map<string, readonly string[]>()
  private readonly taken = new Set<string>()
  /** Parts that lost an arrow to them. */
  private readonly left = new Set<string>()
  private referred: ReadonlyMap<string, readonly string[]> | null = null

  /**
   * @param file - the workbook file
   * @param folder - of its workbook part, with a slash
   * @param arrows - of the workbook: where one leads to a part that is not there, none of ours may come to stand there
   * @param packing - packs the parts; where absent, what runs everywhere
   */
  constructor(
    readonly file: Parts,
    readonly folder: string,
    arrows: Relationships,
    private readonly packing?: Packing,
  ) {
    for (const { target } of arrows.list) this.taken.add(target.toLowerCase())
  }

  /** Writes a part; one whose text stays the same keeps its bytes too. */
  put(part: string, before: string | null, text: string): void {
    if (text !== before) this.changed.set(part, this.file.packed(part, text))
  }

  /** Writes a part that was not there. */
  add(part: string, type: string, text: string): void {
    this.types.set(part, type)
    this.changed.set(part, packText(text, this.packing))
  }

  /** A part goes, and with it what nothing else leads to. */
  drop(part: string): void {
    this.changed.set(part, null)
    this.dropAttached(part)
  }

  /** What a part leads to goes, where nothing else leads there. */
  dropAttached(part: string): void {
    const attached = readRelationships(this.file, part)
    if (!attached) return
    this.changed.set(attached.part, null)
    for (const { target } of attached.list) this.left.add(target)
  }

  /**
   * @param nameOf - name of the nth part of a kind, within the workbook's folder
   * @returns the first that differs from every part's name, in more than case
   */
  freeName(nameOf: (n: number) => string): string {
    for (let n = 1; ; n += 1) {
      const name = this.folder + nameOf(n)
      // What a part that went left behind would hang on ours.
      const isLeft = this.file.find(relationshipsPart(name)) !== null
      if (isLeft || this.file.find(name) !== null || this.taken.has(name.toLowerCase())) continue
      this.taken.add(name.toLowerCase())
      return name
    }
  }

  /**
   * Writes where a part leads.
   * @param source - the part
   * @param before - where it led; null where nowhere
   * @param gone - ids that go
   * @param added - new arrows, their targets full names of parts
   */
  putRelationships(
    source: string,
    before: Relationships | null,
    gone: ReadonlySet<string>,
    added: readonly NewRelationship[],
  ): void {
    const kept = before?.list.filter(({ id }) => !gone.has(id)) ?? []
    for (const { id, target } of before?.list ?? []) if (gone.has(id)) this.left.add(target)
    const part = before?.part ?? relationshipsPart(source)
    this.targets.set(part.toLowerCase(), [
      ...kept.map(({ target }) => target),
      ...added.map(({ target }) => target),
    ])
    const absolute = added.map((one) => ({ ...one, target: `/${one.target}` }))
    if (kept.length + added.length === 0) {
      if (before) this.changed.set(part, null)
    } else if (before) this.put(part, before.text, editRelationships(before, gone, absolute))
    else this.add(part, RELATIONSHIPS_CONTENT, newRelationships(absolute))
  }

  /** Lets go of what nothing leads to any more; only of what lost an arrow on the way here. */
  sweep(): void {
    const looked = new Set<string>()
    for (let part = this.nextLeft(looked); part !== null; part = this.nextLeft(looked)) {
      if (!this.isReferred(part)) this.drop(part)
    }
  }

  /** Parts that hold relationships, and the content types, belong to the package itself: nothing leads to them. */
  private nextLeft(looked: Set<string>): string | null {
    for (const target of this.left) {
      const part = this.file.find(target)
      this.left.delete(target)
      if (part === null || looked.has(part) || this.changed.get(part) === null) continue
      if (sourceOf(part) !== null || part.toLowerCase() === '[content_types].xml') continue
      looked.add(part)
      return part
    }
    return null
  }

  /** Whether a part that stays leads to this one. */
  private isReferred(part: string): boolean {
    const sources = this.sources().get(part.toLowerCase()) ?? []
    return sources.some((source) => this.changed.get(source) !== null)
  }

  /** By part, in lower case: the parts of relationships that lead to it. Read once, however many parts are looked at. */
  private sources(): ReadonlyMap<string, readonly string[]> {
    if (this.referred) return this.referred
    const referred = new Map<string, string[]>()
    for (const { name } of this.file.entries) {
      const source = sourceOf(name)
      if (source === null) continue
      const targets =
        this.targets.get(name.toLowerCase()) ??
        readRelationships(this.file, source)?.list.map(({ target }) => target) ??
        []
      for (const target of new Set(targets.map((one) => one.toLowerCase()))) {
        const list = referred.get(target)
        if (list) list.push(name)
        else referred.set(target, [name])
      }
    }
    this.referred = referred
    return referred
  }
}
