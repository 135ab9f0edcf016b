import type {LakeDocument} from '../types.ts'

/** Parsed documents of all datasets, the lately used ones, up to a limit in bytes of their JSON. */
export interface DocumentCache {
  get(dataset: string, id: string): LakeDocument | undefined
  /** As `get`, for one who reads everything once: it does not count as a use. */
  peek(dataset: string, id: string): LakeDocument | undefined
  put(dataset: string, document: LakeDocument, bytes: number): void
  /** As `put`, where that drives nothing out. */
  offer(dataset: string, document: LakeDocument, bytes: number): void
  drop(dataset: string, id: string): void
  clear(): void
}

interface Entry {
  document: LakeDocument
  bytes: number
}

interface Generations {
  young: Map<string, Entry>
  old: Map<string, Entry>
}

/**
 * Two generations: what is used moves to the young one, and once that has half of the limit, it
 * becomes the old one and what was not used for so long is gone. So a use costs one look-up.
 */
export function createDocumentCache(limit: number): DocumentCache {
  const datasets = new Map<string, Generations>()
  let youngBytes = 0
  let oldBytes = 0

  function of(dataset: string): Generations {
    const found = datasets.get(dataset)
    if (found) return found
    const generations = {young: new Map(), old: new Map()}
    datasets.set(dataset, generations)
    return generations
  }

  function turn(): void {
    for (const generations of datasets.values()) {
      generations.old = generations.young
      generations.young = new Map()
    }
    oldBytes = youngBytes
    youngBytes = 0
  }

  function removeFrom(generations: Generations, id: string): void {
    youngBytes -= generations.young.get(id)?.bytes ?? 0
    oldBytes -= generations.old.get(id)?.bytes ?? 0
    generations.young.delete(id)
    generations.old.delete(id)
  }

  function add(generations: Generations, id: string, entry: Entry): void {
    removeFrom(generations, id)
    if (entry.bytes > limit / 2) return
    if (youngBytes + entry.bytes > limit / 2) turn()
    generations.young.set(id, entry)
    youngBytes += entry.bytes
  }

  return {
    get(dataset, id) {
      const generations = datasets.get(dataset)
      const young = generations?.young.get(id)
      if (young) return young.document
      const old = generations?.old.get(id)
      if (generations && old) add(generations, id, old)
      return old?.document
    },
    peek(dataset, id) {
      const generations = datasets.get(dataset)
      return (generations?.young.get(id) ?? generations?.old.get(id))?.document
    },
    put(dataset, document, bytes) {
      add(of(dataset), document._id, {document, bytes})
    },
    offer(dataset, document, bytes) {
      const isFree = youngBytes + bytes <= limit / 2 || oldBytes === 0
      if (isFree) add(of(dataset), document._id, {document, bytes})
    },
    drop(dataset, id) {
      const generations = datasets.get(dataset)
      if (generations) removeFrom(generations, id)
    },
    clear() {
      datasets.clear()
      youngBytes = 0
      oldBytes = 0
    },
  }
}
