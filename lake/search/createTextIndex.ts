import type {DatabaseSync} from 'node:sqlite'
import {termWeight} from './bm25.ts'
import type {TextStatistics} from './bm25.ts'
import {candidateExpression, exactExpression, phrase} from './ftsExpressions.ts'
import {openLog} from './openLog.ts'
import type {Log} from './openLog.ts'
import {openSearchReader} from './openSearchFile.ts'
import {createProgressReader} from './progress.ts'
import type {TextTerm} from './textTerms.ts'

/** What the index knows of one query. Ids are raw. */
export interface TextHits {
  /** The documents whose whole text (and id) matches, with their scores, but for changed ones. */
  whole(withId: boolean): ReadonlyMap<string, number> | undefined
  /** The documents of which any field may match, changed ones with them; sorted. */
  candidates(): readonly string[] | undefined
  /**
   * Where more than so many may match: those whose whole text (and id) matches best, changed ones
   * with them; sorted by id. `undefined` where there are not so many, or the index can't say.
   */
  best(count: number): readonly string[] | undefined
  /** Whether so many documents hold the words that only a thread has time for them. */
  isMany(): boolean
  /** The documents that changed since they were indexed: they have to be read. */
  changed: ReadonlySet<string>
  statistics(): TextStatistics
}

export interface TextIndex {
  /** `undefined` where the index is missing, not yet whole or too far behind. */
  search(dataset: string, terms: readonly TextTerm[]): TextHits | undefined
  close(): void
}

const maximumChanged = 1000
const many = 10_000

/** The index of a data directory, to be read from one thread. It is looked for anew until found. */
export function createTextIndex(dataDir: string): TextIndex {
  let reader: Reader | undefined

  function search(dataset: string, terms: readonly TextTerm[]): TextHits | undefined {
    try {
      reader ??= openReader(dataDir)
      return reader?.search(dataset, terms)
    } catch {
      // Damaged or taken away: it is derived, and the documents are read instead.
      close()
      return undefined
    }
  }

  function close(): void {
    reader?.close()
    reader = undefined
  }

  return {search, close}
}

type Reader = TextIndex

function openReader(dataDir: string): Reader | undefined {
  const index = openSearchReader(dataDir)
  if (!index) return undefined
  const log = openLog(dataDir)
  return createReader(log, index)
}

function createReader(log: Log, index: DatabaseSync): Reader {
  const progressOf = createProgressReader(log, index)
  const matching = index.prepare(
    `SELECT documents.id FROM words JOIN documents ON documents.row = words.rowid
     WHERE words MATCH ? AND documents.dataset = ?`,
  )
  const scored = index.prepare(
    `SELECT documents.id, -bm25(words) AS score
     FROM words JOIN documents ON documents.row = words.rowid
     WHERE words MATCH ? AND documents.dataset = ?`,
  )
  const ranked = index.prepare(
    `SELECT documents.id FROM words JOIN documents ON documents.row = words.rowid
     WHERE words MATCH ? AND documents.dataset = ? ORDER BY bm25(words) LIMIT ?`,
  )
  const counted = index.prepare(
    'SELECT count(*) AS n FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)',
  )
  const holding = index.prepare('SELECT count(*) AS n FROM words WHERE words MATCH ?')
  const totals = index.prepare('SELECT documents, words FROM totals')

  function statistics(terms: readonly TextTerm[]): TextStatistics {
    const row = totals.get()
    const documents = Number(row?.documents)
    const weights = terms
      .filter((term) => !term.negated)
      .map((term) => termWeight(documents, Number(holding.get(phrase(term))?.n)))
    return {averageLength: Math.max(1, Number(row?.words) / documents), weights}
  }

  return {
    search(dataset, terms) {
      const progress = progressOf()
      if (!progress?.whole) return undefined
      const ids = log.changedAfter(progress.position, dataset, maximumChanged)
      if (!ids) return undefined
      const changed = new Set(ids)
      const hasMore = (count: number) => {
        const expression = candidateExpression(terms)
        return expression !== undefined && Number(counted.get(expression, count + 1)?.n) > count
      }
      return memoised({
        changed,
        isMany: () => hasMore(many),
        best(count) {
          const expression = hasMore(count) ? exactExpression(terms, true) : undefined
          if (expression === undefined) return undefined
          const found = ranked.all(expression, dataset, count).map(({id}) => String(id))
          return [...new Set([...found, ...changed])].sort()
        },
        whole(withId) {
          const expression = exactExpression(terms, withId)
          if (expression === undefined) return undefined
          const scores = new Map<string, number>()
          for (const {id, score} of scored.iterate(expression, dataset)) {
            if (!changed.has(String(id))) scores.set(String(id), Number(score))
          }
          return scores
        },
        candidates() {
          const expression = candidateExpression(terms)
          if (expression === undefined) return undefined
          const found = matching.all(expression, dataset).map(({id}) => String(id))
          return [...new Set([...found, ...changed])].sort()
        },
        statistics: () => statistics(terms),
      })
    },
    close() {
      index.close()
      log.close()
    },
  }
}

/** Each answer is worked out once: an evaluation asks for it with every document. */
function memoised({changed, whole, candidates, best, isMany, statistics}: TextHits): TextHits {
  const withId = once(() => whole(true))
  const withoutId = once(() => whole(false))
  return {
    changed,
    whole: (isWithId) => (isWithId ? withId() : withoutId()),
    candidates: once(candidates),
    best,
    isMany: once(isMany),
    statistics: once(statistics),
  }
}

function once<Result>(make: () => Result): () => Result {
  let made: {result: Result} | undefined
  return () => (made ??= {result: make()}).result
}
