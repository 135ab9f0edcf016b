import type {DocumentChange} from '../types.ts'
import {insertId, removeId} from './sortedIds.ts'

/** Sorted ids of types (or, under `''`, of all documents) that were asked for, up to a limit. */
export interface IdLists {
  get(dataset: string, type: string, read: () => string[]): readonly string[]
  apply(dataset: string, changes: readonly DocumentChange[]): void
  clear(): void
}

const everyType = ''

export function createIdLists(maximumIds: number): IdLists {
  const lists = new Map<string, Map<string, string[]>>()
  let kept = 0

  function clear(): void {
    lists.clear()
    kept = 0
  }

  function insert(list: string[] | undefined, id: string): void {
    if (list) insertId(list, id)
  }

  function remove(list: string[] | undefined, id: string): void {
    if (list) removeId(list, id)
  }

  return {
    clear,
    get(dataset, type, read) {
      const found = lists.get(dataset)?.get(type)
      if (found) return found
      const list = read()
      if (list.length > maximumIds) return list
      if (kept + list.length > maximumIds) clear()
      const ofDataset = lists.get(dataset) ?? new Map<string, string[]>()
      ofDataset.set(type, list)
      lists.set(dataset, ofDataset)
      kept += list.length
      return list
    },
    apply(dataset, changes) {
      const ofDataset = lists.get(dataset)
      if (!ofDataset) return
      const all = ofDataset.get(everyType)
      for (const {id, before, after} of changes) {
        if (before?._type === after?._type) continue
        if (before) remove(ofDataset.get(before._type), id)
        if (after) insert(ofDataset.get(after._type), id)
        if (!before) insert(all, id)
        if (!after) remove(all, id)
      }
    },
  }
}
