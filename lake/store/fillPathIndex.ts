import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import type {IndexRegistry, PathIndex} from './pathIndexRegistry.ts'
import {jsonPath} from './jsonPath.ts'
import {keyOfJson, pathKey} from './pathKey.ts'
import type {PathKey} from './pathKey.ts'
import type {Turns} from './createTurns.ts'

/** Makes and fills path indexes in the background. */
export interface IndexFiller {
  /** Starts, unless it is at work or there is nothing to do. */
  start(): void
  stop(): void
}

export interface FillerParts {
  database: DatabaseSync
  turns: Turns
  registry: IndexRegistry
  sliceMilliseconds: number
}

const pageSize = 50

/**
 * Works in slices of a few milliseconds, each a transaction, between which everybody else has a
 * turn. A slice that a crash loses is done again, so none waits for the disk.
 */
export function createIndexFiller(parts: FillerParts): IndexFiller {
  const {database, turns, registry, sliceMilliseconds} = parts
  const page = (wanted: readonly string[]) =>
    database.prepare(
      `SELECT ${['id', ...wanted].join(', ')} FROM documents WHERE dataset = ? AND type = ? AND id > ?
       ORDER BY id LIMIT ${pageSize}`,
    )
  let next: NodeJS.Immediate | undefined
  let ended = false

  function work(): void {
    next = undefined
    try {
      if (slice()) start()
    } catch {
      // A disk that is full or fails is told to the next writer. The index answers nobody until
      // the store is opened again, or another one is asked for.
      registry.load()
    }
  }

  /** Whether there may be more to do. */
  function slice(): boolean {
    if (turns.write(() => registry.make(), {isLost: true})) {
      registry.load()
      return true
    }
    const index = registry.unfilled()
    if (!index) return false
    turns.write(() => fill(index), {isLost: true})
    return true
  }

  /** Reads the next page. Where SQLite can take the values out of the bodies, those are not parsed. */
  function readerOf(index: PathIndex): () => {id: string; keys: PathKey[]}[] {
    const {dataset, type, names} = index
    const places = index.paths.map(jsonPath).filter((place) => place !== undefined)
    if (places.length < names.length) {
      const whole = page(['body'])
      return () =>
        whole.all(dataset, type, index.filledTo).map(({id, body}) => {
          const document: LakeDocument = JSON.parse(String(body))
          return {id: String(id), keys: names.map((path) => pathKey(document, path))}
        })
    }
    const values = page(places.map((_, position) => `body -> ? AS value${position}`))
    return () =>
      values.all(...places, dataset, type, index.filledTo).map(({id, ...row}) => {
        return {id: String(id), keys: places.map((_, at) => keyOfJson(row[`value${at}`]))}
      })
  }

  function fill(index: PathIndex): void {
    const end = performance.now() + sliceMilliseconds
    const read = readerOf(index)
    do {
      const rows = read()
      for (const {keys, id} of rows) {
        index.table.insert(keys, id)
        index.filledTo = id
      }
      index.whole = rows.length < pageSize
    } while (!index.whole && performance.now() < end)
    registry.save(index)
  }

  function start(): void {
    if (!ended) next ??= setImmediate(work)
  }

  return {
    start,
    stop() {
      ended = true
      clearImmediate(next)
    },
  }
}
