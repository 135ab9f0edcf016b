import type {CheckItem, Dossier, ItemState} from '../../workflow/index.ts'

/** What marked words in the body are shown as: the state of their check, or what is wrong first. */
export type MarkState = ItemState | 'orphaned' | 'unlinked' | 'missing'

export interface MarkedWords {
  state: MarkState
  /** The whole of it in a sentence, for the tooltip and for screen readers. */
  title: string
}

interface Mark {
  _type: string
  quote?: {_ref?: string}
  claim?: {_ref?: string}
}

/** The quote or claim that a mark leads to. */
export const markTarget = (mark: Mark): string | undefined =>
  mark._type === 'quotation' ? mark.quote?._ref : mark.claim?._ref

/**
 * The state of marked words. Orphaned are words that differ from those of their quote or claim;
 * `words` is what the editor shows now, where it is ahead of the stored text.
 */
export function markState(
  mark: Mark,
  words: string | undefined,
  dossier: Dossier,
  items: readonly CheckItem[],
  titles: Record<ItemState, {title: string; meaning: string}>,
): MarkedWords {
  const what = mark._type === 'quotation' ? 'quote' : 'claim'
  const id = markTarget(mark)
  if (id === undefined) {
    return {state: 'unlinked', title: `Marked as a ${what} that was never chosen.`}
  }
  const item = items.find(({key}) => key === `${what}:${id}`)
  const document = [...dossier.quotes, ...dossier.claims].find(({_id}) => _id === id)
  if (!document) return {state: 'missing', title: `The ${what} it leads to is not there.`}
  const text = document.text ?? ''
  if (words !== undefined && words !== text) {
    return {
      state: 'orphaned',
      title: `These words differ from those of the ${what}: “${text}”.`,
    }
  }
  if (!item) return {state: 'unchecked', title: titles.unchecked.meaning}
  const {title, meaning} = titles[item.state]
  return {state: item.state, title: `${item.title}. ${title}: ${meaning}`}
}
