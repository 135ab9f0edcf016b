import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import type {IndexRegistry, PathIndex} from './pathIndexRegistry.ts'
import {pathKey} from './pathKey.ts'
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
  const page = database.prepare(
    `SELECT id, body FROM documents WHERE dataset = ? AND type = ? AND id > ?
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

  function fill(index: PathIndex): void {
    const end = performance.now() + sliceMilliseconds
    do {
      const rows = page.all(index.dataset, index.type, index.filledTo)
      for (const row of rows) {
        const id = String(row.id)
        const document: LakeDocument = JSON.parse(String(row.body))
        index.table.insert(
          index.names.map((path) => pathKey(document, path)),
          id,
        )
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
