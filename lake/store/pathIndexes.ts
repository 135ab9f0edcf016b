import type {DatabaseSync} from 'node:sqlite'
import type {DocumentChange, LakeDocument} from '../types.ts'
import type {Turns} from './createTurns.ts'
import {createIndexFiller} from './fillPathIndex.ts'
import {createIndexRegistry} from './pathIndexRegistry.ts'
import type {PathIndex} from './pathIndexRegistry.ts'
import type {PathScans} from './pathScans.ts'
import {keyOfValue, pathKey, sameKeys} from './pathKey.ts'
import type {PathKey} from './pathKey.ts'
import type {PathLookups} from './pathLookups.ts'
import type {PathValue} from './rows.ts'
import type {TypeCounts} from './typeCounts.ts'

/** Indexes over paths of documents, made when a query first asks for them. */
export interface PathIndexes extends PathLookups {
  /** Brings them up to a transaction's changes, within it. */
  write(dataset: string, changes: readonly DocumentChange[]): void
  /** Takes over what another connection made and dropped. */
  load(): void
  /** Ends work in the background; it goes on when the store is opened again. */
  stop(): void
}

export interface PathIndexOptions {
  maximumIndexes?: number
  /** Types with fewer documents are read through. */
  minimumDocuments?: number
  sliceMilliseconds?: number
}

export interface PathIndexParts {
  database: DatabaseSync
  /** Without them none are made, as on a connection that only reads. */
  turns?: Turns
  counts: TypeCounts
  /** Answers where no index does, however long it takes. */
  scans?: PathScans
}

const maximumEquals = 3

export function createPathIndexes(
  {database, turns, counts, scans}: PathIndexParts,
  options: PathIndexOptions = {},
): PathIndexes {
  const {maximumIndexes = 48, minimumDocuments = 300, sliceMilliseconds = 4} = options
  const registry = createIndexRegistry(database, maximumIndexes)
  const filler = turns && createIndexFiller({database, turns, registry, sliceMilliseconds})
  filler?.start()

  const isLarge = (dataset: string, type: string) => counts.count(dataset, type) >= minimumDocuments

  function want(dataset: string, type: string, paths: readonly string[]): void {
    if (!filler || !isLarge(dataset, type)) return
    registry.want(dataset, type, paths)
    filler.start()
  }

  return {
    idsWhere(dataset, type, equals) {
      const values = byPath(equals)
      if (values.size === 0) return undefined
      const wanted = [...values.keys()].sort().slice(0, maximumEquals)
      const whole = registry.of(dataset, type).filter((index) => index.whole)
      const exact = whole.find((index) => isPrefix(index, wanted, wanted.length))
      if (!exact) want(dataset, type, wanted)
      const index = exact ?? whole.find(({paths}) => paths[0] !== undefined && values.has(paths[0]))
      if (!index) return isLarge(dataset, type) ? scans?.idsWhere(dataset, type, equals) : undefined
      registry.used(index)
      return index.table.ids(keysOf(exact ? wanted.length : 1, index, values))
    },
    inOrder(dataset, type, equals, by) {
      const values = byPath(equals)
      values.delete(by.path)
      const before = [...values.keys()].sort().slice(0, maximumEquals)
      const index = registry
        .of(dataset, type)
        .find(
          (each) =>
            each.whole &&
            each.paths.length === before.length + 1 &&
            each.paths.at(-1) === by.path &&
            isPrefix(each, before, before.length),
        )
      if (!index) {
        want(dataset, type, [...before, by.path])
        return isLarge(dataset, type) ? scans?.inOrder(dataset, type, equals, by) : undefined
      }
      registry.used(index)
      return index.table.walk(keysOf(before.length, index, values), by.descending)
    },
    write(dataset, changes) {
      if (!registry.has(dataset)) return
      for (const {id, before, after} of changes) {
        if (before?._type === after?._type) {
          for (const index of registry.of(dataset, after?._type ?? ''))
            update(index, id, before, after)
          continue
        }
        for (const index of registry.of(dataset, before?._type ?? ''))
          update(index, id, before, undefined)
        for (const index of registry.of(dataset, after?._type ?? ''))
          update(index, id, undefined, after)
      }
    },
    load: registry.load,
    stop: () => filler?.stop(),
  }
}

function update(
  {table, names}: PathIndex,
  id: string,
  before: LakeDocument | undefined,
  after: LakeDocument | undefined,
): void {
  const earlier = before && names.map((path) => pathKey(before, path))
  const later = after && names.map((path) => pathKey(after, path))
  if (earlier && later && sameKeys(earlier, later)) return
  if (earlier) table.remove(earlier, id)
  if (later) table.insert(later, id)
}

function byPath(equals: readonly PathValue[]): Map<string, string | number> {
  return new Map(equals.map(({path, value}) => [path, value]))
}

/** Whether the first paths of the index are these, in whatever order. */
function isPrefix({paths}: PathIndex, wanted: readonly string[], count: number): boolean {
  return paths.length >= count && paths.slice(0, count).every((path) => wanted.includes(path))
}

function keysOf(
  count: number,
  {paths}: PathIndex,
  values: ReadonlyMap<string, string | number>,
): PathKey[] {
  return paths.slice(0, count).map((path) => keyOfValue(values.get(path) ?? ''))
}
