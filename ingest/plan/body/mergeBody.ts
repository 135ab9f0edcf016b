import type {BodyBlock} from '../../../workflow/types.ts'
import type {ImportState} from '../importRecord.ts'
import type {Side} from '../plan.ts'
import {blockText, itemsIn, wholeForm, wordsForm} from './blockForm.ts'

export interface BodyConflict {
  key: string
  /** Counted from 1, in the draft or, where it is gone there, in the manuscript. */
  paragraph: number
  studio: string
  imported: string
  kind: 'bothChanged' | 'workVanishes'
  chosen?: Side
}

export interface MergedBody {
  blocks: BodyBlock[]
  conflicts: BodyConflict[]
  /** Keys of blocks whose words are the manuscript's. */
  imported: ReadonlySet<string>
  /** What the next import takes for what this one wrote. */
  base: ImportState['blocks']
}

interface Sides {
  /** What the last import wrote. */
  base: ImportState['blocks']
  studio: readonly BodyBlock[]
  imported: readonly BodyBlock[]
  /** For each of `imported` which of `base` it is. */
  pairs: readonly (number | undefined)[]
}

interface Judge {
  choose: (key: string) => Side | undefined
  /** Whether somebody put work into a quote or claim that the manuscript no longer has. */
  isWorkLost: (itemId: string) => boolean
}

/**
 * The body with the changes of the manuscript since its last import, laid into what the Studio has
 * made of it since. A block keeps its key; what both changed is a conflict, which the Studio's
 * version stands for until somebody chooses.
 */
export function mergeBody(sides: Sides, judge: Judge): MergedBody {
  const {base, studio, imported, pairs} = sides
  const current = new Map(studio.map((block, index) => [block._key, {block, index}]))
  const conflicts: BodyConflict[] = []
  const taken = new Set<string>()
  const placed = new Map<string, BodyBlock | undefined>()
  const pairedBase = new Set(pairs)

  /** What stands where a block of the last import stood; nothing where it goes. */
  function settle(at: number, after: BodyBlock | undefined): BodyBlock | undefined {
    const {key, words, whole} = base[at]!
    const now = current.get(key)?.block
    if (after && wordsForm(after) === words) return now
    if (after && now && wholeForm(after) === wholeForm(now)) return now
    if (!after && (!now || now._type !== 'block')) return now
    const isStudios = now ? wholeForm(now) !== whole : true
    const lost = now ? itemsIn(now).some((id) => judge.isWorkLost(id) && !prints(after, id)) : false
    if (!isStudios && !lost) return take(key, after)
    const chosen = judge.choose(key)
    conflicts.push({
      key,
      paragraph: (current.get(key)?.index ?? imported.indexOf(after!)) + 1,
      studio: now ? blockText(now) : '',
      imported: after ? blockText(after) : '',
      kind: isStudios ? 'bothChanged' : 'workVanishes',
      ...(chosen && {chosen}),
    })
    return chosen === 'imported' ? take(key, after) : now
  }

  function take(key: string, after: BodyBlock | undefined): BodyBlock | undefined {
    if (after) taken.add(key)
    return after && {...after, _key: key}
  }

  for (const [index, after] of imported.entries()) {
    const at = pairs[index]
    if (at !== undefined) placed.set(base[at]!.key, settle(at, after))
  }
  for (const [at, {key}] of base.entries()) {
    if (!pairedBase.has(at)) placed.set(key, settle(at, undefined))
  }
  const blocks = studio.flatMap((block) =>
    placed.has(block._key) ? (placed.get(block._key) ?? []) : [block],
  )
  insertNew(blocks, sides, placed, taken)
  const keyOf = (index: number) =>
    pairs[index] === undefined ? imported[index]!._key : base[pairs[index]]!.key
  return {
    blocks,
    conflicts,
    imported: taken,
    base: imported.map((block, index) => ({
      key: keyOf(index),
      words: wordsForm(block),
      whole: wholeAsWritten(block, pairs[index], base),
    })),
  }
}

function prints(block: BodyBlock | undefined, id: string): boolean {
  return block !== undefined && itemsIn(block).includes(id)
}

/** A paragraph with the same words was not written again: what was written before still counts. */
function wholeAsWritten(
  block: BodyBlock,
  at: number | undefined,
  base: ImportState['blocks'],
): string {
  const before = at === undefined ? undefined : base[at]
  return before?.words === wordsForm(block) ? before.whole : wholeForm(block)
}

/** Puts the manuscript's new paragraphs, and those that only it still has, after their neighbours. */
function insertNew(
  blocks: BodyBlock[],
  {base, studio, imported, pairs}: Sides,
  placed: ReadonlyMap<string, BodyBlock | undefined>,
  taken: Set<string>,
): void {
  const here = new Set(studio.map(({_key}) => _key))
  const own = new Set(base.map(({key}) => key))
  const added = new Set(studio.filter(({_key}) => !own.has(_key)).map(wordsForm))
  let previous: string | undefined
  for (const [index, block] of imported.entries()) {
    const at = pairs[index]
    const key = at === undefined ? block._key : base[at]!.key
    const stands = at === undefined ? block : here.has(key) ? undefined : placed.get(key)
    const isThere = at === undefined && (added.has(wordsForm(block)) || here.has(key))
    if (stands && !isThere) {
      blocks.splice(placeAfter(blocks, previous), 0, {...stands, _key: key})
      taken.add(key)
    }
    if (blocks.some(({_key}) => _key === key)) previous = key
  }
}

function placeAfter(blocks: readonly BodyBlock[], key: string | undefined): number {
  return key === undefined ? 0 : blocks.findIndex(({_key}) => _key === key) + 1
}
