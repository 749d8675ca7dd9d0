import type { TestBook } from '../book/book'
import { isRef, ref, type Ref, type TypeSpec } from '../types/spec'
import { Args } from './args'
import { ExcelError, invalidArgument, refuse } from './errors'
import type { Gate } from './gate'
import { ACTION, type Action, type ArgumentInfo, type Batch, type ObjectPath, PATH } from './message'
import { answer, askedOf, camel, type Reader } from './query'

/** Types by name; each member is looked up here. */
export type Types = Readonly<Record<string, TypeSpec<never>>>

interface BatchError {
  readonly Code: string
  readonly Message: string
  readonly ActionIndex: number
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[]
  readonly Error?: BatchError
}

/** By which the client knows that there is no such object. */
const NOTHING = null

/** Carries out batches against a workbook. Whatever was done before a failure stays done. */
export class Runner implements Reader {
  private readonly references = new Map<string, Ref>()
  private lastReference = 0

  constructor(
    private readonly book: TestBook,
    private readonly types: Types,
    private readonly gate: Gate,
  ) {}

  /**
   * @param batch - from the client
   * @param most - actions that are carried out
   * @returns the answer, with an error where one ended it
   */
  run(batch: Batch, most = Infinity): BatchAnswer {
    try {
      return this.carryOut(batch, most)
    } finally {
      this.book.requestDone()
    }
  }

  private carryOut(batch: Batch, most: number): BatchAnswer {
    const results: BatchAnswer['Results'] = []
    const objects = new Map<number, Ref | null>()
    for (const [index, action] of batch.Actions.entries()) {
      if (index >= most) break
      try {
        const value = this.act(batch, action, objects)
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value })
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error
        return { Results: results, Error: { Code: error.code, Message: error.message, ActionIndex: index } }
      }
    }
    return { Results: results }
  }

  private act(batch: Batch, action: Action, objects: Map<number, Ref | null>): unknown {
    if (action.ActionType === ACTION.trace) return null
    const object = this.resolve(batch, action.ObjectPathId, objects)
    const name = camel(action.Name)
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (!object) return NOTHING
        return this.identify(object, batch.AutoKeepReference)
      case ACTION.query:
        return object ? answer(this, object, askedOf(action.QueryInfo ?? {})) : NOTHING
      case ACTION.method: {
        if (name.startsWith('_')) return this.inner(name, object, action.ArgumentInfo)
        const value = this.call(existing(object), name, this.args(batch, action.ArgumentInfo, objects))
        if (value === undefined) return undefined
        return isRef(value) ? this.identify(value) : value
      }
      case ACTION.set:
        this.set(existing(object), name, action.ArgumentInfo?.Arguments?.[0])
        return undefined
      default:
        return refuse('GeneralException', `Action type ${action.ActionType} is not part of the test Excel`)
    }
  }

  /** What the client calls of itself: keeping references, registering for events. */
  private inner(name: string, object: Ref | null, info: ArgumentInfo | undefined): unknown {
    if (name === '_KeepReference' && object) return this.identify(object, true)
    if (name === '_RemoveReference') this.references.delete(String(info?.Arguments?.[0]))
    return undefined
  }

  private resolve(batch: Batch, id: number, objects: Map<number, Ref | null>): Ref | null {
    const known = objects.get(id)
    if (known !== undefined) return known
    const path = batch.ObjectPaths[String(id)]
    if (!path) refuse('InvalidObjectPath', `Object path ${id} is not in the batch`)
    const found = this.find(batch, path, objects)
    objects.set(id, found)
    return found
  }

  private find(batch: Batch, path: ObjectPath, objects: Map<number, Ref | null>): Ref | null {
    if (path.ObjectPathType === PATH.global) return ref('Workbook', this.book)
    if (path.ObjectPathType === PATH.nothing) return null
    if (path.ObjectPathType === PATH.reference) {
      return this.references.get(path.Name) ?? refuse('InvalidReference', 'This reference is not valid.')
    }
    const parent = this.resolve(batch, path.ParentObjectPathId ?? -1, objects)
    const name = camel(path.Name)
    // Of nothing there is nothing, and asking is no error.
    if (!parent) return null
    if (path.ObjectPathType === PATH.property) return this.link(parent, name)
    const args = this.args(batch, path.ArgumentInfo, objects)
    if (path.ObjectPathType === PATH.indexer) return existing(this.item(parent, 'getItem', args.all[0]))
    if (path.ObjectPathType !== PATH.method) refuse('InvalidObjectPath', `Type ${path.ObjectPathType}`)
    if (/^_Get.*SheetById$|^_GetAnotherWorksheetById$/.test(path.Name)) {
      return existing(this.item(ref('WorksheetCollection', this.book), 'getItem', args.all[0]))
    }
    const value = this.call(parent, name, args)
    return isRef(value) ? value : null
  }

  private args(batch: Batch, info: ArgumentInfo | undefined, objects: Map<number, Ref | null>): Args {
    const ids = info?.ReferencedObjectPathIds ?? []
    const all = (info?.Arguments ?? []).map((value, i) => {
      const id = ids[i]
      return typeof id === 'number' && id > 0 ? this.resolve(batch, id, objects) : value
    })
    return new Args(all)
  }

  private spec({ type }: Ref): TypeSpec<unknown> {
    const found = this.types[type]
    if (!found) throw new Error(`There is no type ${type}`)
    return found as TypeSpec<unknown>
  }

  private call(object: Ref, name: string, args: Args): unknown {
    const method = this.spec(object).methods?.[name]
    if (!method && /^getItem(OrNullObject)?$/.test(name)) {
      const found = this.item(object, name, args.all[0])
      return name === 'getItem' ? existing(found) : found
    }
    if (!method && name === 'getItemAt') {
      this.gate.pass(`${object.type}.getItemAt`, true)
      return existing(this.spec(object).items?.(object.self)[args.number(0)] ?? null)
    }
    if (!method && name === 'getCount') {
      this.gate.pass(`${object.type}.getCount`, true)
      return this.spec(object).items?.(object.self).length ?? 0
    }
    const member = this.spec(object).onBehalfOf?.[name] ?? `${object.type}.${name}`
    this.gate.pass(member, method !== undefined)
    return method?.(object.self, args)
  }

  private item(object: Ref, name: string, key: unknown): Ref | null {
    const { item } = this.spec(object)
    this.gate.pass(`${object.type}.${name}`, item !== undefined)
    return item?.(object.self, key) ?? null
  }

  private set(object: Ref, wireName: string, value: unknown): void {
    const { properties, wireNames } = this.spec(object)
    const name = wireNames?.[wireName] ?? wireName
    const property = properties?.[name]
    this.gate.pass(`${object.type}.${name}`, property !== undefined)
    if (!property?.set) return void invalidArgument(`${object.type}.${name} is read-only`)
    if (this.book.isReadOnly) refuse('AccessDenied', 'You cannot perform the requested operation.')
    const { self } = object as { readonly self: { readonly sheet?: { readonly isProtected: boolean } } }
    if (!property.isFree && self.sheet?.isProtected) refuse('AccessDenied', 'The sheet is protected.')
    property.set(object.self, value)
  }

  read(object: Ref, name: string): unknown {
    const property = this.spec(object).properties?.[name]
    this.gate.pass(`${object.type}.${name}`, property !== undefined)
    return property?.get(object.self)
  }

  link(object: Ref, name: string): Ref | null {
    const link = this.spec(object).links?.[name]
    this.gate.pass(`${object.type}.${name}`, link !== undefined)
    return link?.(object.self) ?? null
  }

  items(object: Ref): readonly Ref[] | null {
    return this.spec(object).items?.(object.self) ?? null
  }

  isLink(object: Ref, name: string): boolean {
    return this.spec(object).links?.[name] !== undefined
  }

  isOwn(object: Ref, name: string): boolean {
    const { properties, links } = this.spec(object)
    return properties?.[name] !== undefined || links?.[name] !== undefined
  }

  plain(object: Ref): readonly string[] {
    const names = Object.keys(this.spec(object).properties ?? {})
    return names.filter((name) => this.gate.has(`${object.type}.${name}`))
  }

  /** By what the client finds the object again in its next request. */
  identify(object: Ref, keeps = false): Record<string, unknown> {
    const id = this.spec(object).id?.(object.self)
    if (id !== undefined) return { _Id: id }
    if (!keeps || (object.type !== 'Range' && object.type !== 'RangeAreas')) return {}
    this.lastReference += 1
    const key = `R${this.lastReference}`
    this.references.set(key, object)
    return { _ReferenceId: key }
  }
}

function existing(object: Ref | null): Ref {
  return object ?? refuse('ItemNotFound', "The requested resource doesn't exist.")
}
