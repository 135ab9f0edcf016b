import type {DatabaseSync} from 'node:sqlite'
import type {Turns} from './createTurns.ts'
import {asStorageError} from './storageError.ts'

export interface TrimmedSlice {
  /** Steps that the log held and holds no more. */
  dropped: number
  /** Whether there may be more to drop before the same time. */
  hasMore: boolean
}

/** Drops old steps of drafts and release versions from the log; those of what was published stay. */
export interface HistoryTrimmer {
  /** Trims the next few transactions that are older than `before` (ISO 8601), in one go. */
  trimSlice(before: string): TrimmedSlice
  /** All steps after this transaction are in the log; those up to it may be gone. */
  trimmedTo(): number
}

const transactionsPerSlice = 200

/**
 * Of each draft or version, the newest step that is old enough to go stays and becomes its
 * creation: the document can still be walked back to it, and what follows it is as it was.
 */
export function createHistoryTrimmer(database: DatabaseSync, turns: Turns): HistoryTrimmer {
  // A release that does not trim does not look at this table, so that it needs no new version.
  database.exec('CREATE TABLE IF NOT EXISTS trimmed (sequence INTEGER NOT NULL)')
  const marker = database.prepare('SELECT max(sequence) AS sequence FROM trimmed')
  const unmark = database.prepare('DELETE FROM trimmed')
  const mark = database.prepare('INSERT INTO trimmed (sequence) VALUES (?)')
  const next = database.prepare(
    'SELECT sequence, timestamp FROM transactions WHERE sequence > ? ORDER BY sequence LIMIT ?',
  )
  const touched = database.prepare(
    `SELECT DISTINCT dataset, document FROM changes WHERE sequence > ? AND sequence <= ?
     AND (document GLOB 'drafts.*' OR document GLOB 'versions.*')`,
  )
  const stepsUpTo = database.prepare(
    `SELECT sequence, position, resultRev FROM changes
     WHERE dataset = ? AND document = ? AND sequence <= ? ORDER BY sequence DESC`,
  )
  const makeCreation = database.prepare(
    `UPDATE changes SET previousRev = NULL, effects = '', mutations = '[{"create":null}]'
     WHERE sequence = ? AND position = ?`,
  )
  const drop = database.prepare('DELETE FROM changes WHERE sequence = ? AND position = ?')
  const positions = database.prepare(
    'SELECT position FROM changes WHERE sequence = ? ORDER BY position',
  )
  const renumber = database.prepare(
    'UPDATE changes SET position = ? WHERE sequence = ? AND position = ?',
  )
  const dropEmpty = database.prepare(
    `DELETE FROM transactions AS t WHERE sequence = ?
     AND EXISTS (SELECT 1 FROM transactions WHERE dataset = t.dataset AND sequence > t.sequence)`,
  )

  const trimmedTo = () => Number(marker.get()?.sequence ?? 0)

  /** Returns the transactions that a step was taken from. */
  function trimDocument(dataset: unknown, document: unknown, to: number): number[] {
    const steps = stepsUpTo.all(String(dataset), String(document), to)
    const [newest] = steps
    if (newest && newest.resultRev !== null) {
      makeCreation.run(Number(newest.sequence), Number(newest.position))
      steps.shift()
    }
    for (const {sequence, position} of steps) drop.run(Number(sequence), Number(position))
    return steps.map(({sequence}) => Number(sequence))
  }

  function closeGaps(sequence: number): void {
    const left = positions.all(sequence)
    if (left.length === 0) dropEmpty.run(sequence)
    for (const [index, {position}] of left.entries()) {
      if (position !== index) renumber.run(index, sequence, Number(position))
    }
  }

  function trim(before: string): TrimmedSlice {
    const from = trimmedTo()
    const rows = next.all(from, transactionsPerSlice)
    const kept = rows.findIndex(({timestamp}) => String(timestamp) >= before)
    const old = kept < 0 ? rows : rows.slice(0, kept)
    const to = Number(old.at(-1)?.sequence ?? from)
    if (to === from) return {dropped: 0, hasMore: false}
    const taken = touched
      .all(from, to)
      .flatMap(({dataset, document}) => trimDocument(dataset, document, to))
    for (const sequence of new Set(taken)) closeGaps(sequence)
    unmark.run()
    mark.run(to)
    return {dropped: taken.length, hasMore: kept < 0 && rows.length === transactionsPerSlice}
  }

  return {
    trimmedTo,
    trimSlice(before) {
      try {
        return turns.write(() => trim(before))
      } catch (error) {
        throw asStorageError(error)
      }
    },
  }
}
