import {publishedIdOf} from '../../workflow/dossier/versions.ts'
import type {BodyBlock} from '../../workflow/types.ts'
import {referenceTo} from '../propose/directory.ts'
import type {DraftReference, ProposedArticle, ProposedDocument} from '../propose/documents.ts'
import {alignBlocks} from './body/alignBlocks.ts'
import {blockText, itemsIn, wordsForm} from './body/blockForm.ts'
import {bodyIn, working, type ExistingArticle, type Stored, type Versioned} from './existing.ts'
import type {ImportState} from './importRecord.ts'
import {isWorkedOn} from './items/isWorkedOn.ts'
import {matchItems, type PlacedItem} from './items/matchItems.ts'
import {rewriteReferences} from './parties/rewriteReferences.ts'

export type ProposedItem = ProposedDocument & {_type: 'quote' | 'claim'}

/** An edited text laid beside the article that it is an edition of. */
export interface Edition {
  article: ExistingArticle
  current: Stored
  /** As it stands in the draft. */
  body: BodyBlock[]
  base: ImportState['blocks']
  proposed: ProposedArticle | undefined
  /** As the text has it, its marks on the items that exist. */
  imported: BodyBlock[]
  /** For each of `imported` which of `base` it is. */
  pairs: (number | undefined)[]
  items: ProposedItem[]
  known: ReadonlyMap<string, Versioned>
  /** By the id of an item of the text: the one of the store. */
  matches: ReadonlyMap<string, string>
  /** Items that the text no longer has and somebody worked on. */
  lostWork: ReadonlySet<string>
}

/** Finds again what of the text the article has already. */
export function readEdition(
  article: ExistingArticle,
  documents: readonly ProposedDocument[],
): Edition {
  const current = working(article)
  const body = bodyIn(current)
  const base = article.record?.state.blocks ?? body.map(unknownBase)
  const proposed = documents.find((one): one is ProposedArticle => one._type === 'article')
  const imported = proposed?.body ?? []
  const texts = new Map(body.map((block) => [block._key, blockText(block)]))
  const pairs = alignBlocks(
    base.map(({key, words}) => ({form: words, text: texts.get(key) ?? ''})),
    imported.map((block) => ({form: wordsForm(block), text: blockText(block)})),
  )
  const items = documents.filter(isItem)
  const placeOf = placesIn(imported, (_, index) => base[pairs[index] ?? -1]?.key)
  const placeBefore = placesIn(body, ({_key}) => _key)
  const matches = matchItems(
    article.items.map((item) => placed(item.id, working(item), placeBefore.get(item.id))),
    items.map((item) => {
      const id = publishedIdOf(item._id)
      return placed(id, {...item}, placeOf.get(id))
    }),
  )
  const known = new Map(article.items.map((item) => [item.id, item]))
  const kept = new Set(matches.values())
  const lost = article.items.filter((item) => !kept.has(item.id) && isWorkedOn(item, article))
  return {
    article,
    current,
    body,
    base,
    proposed,
    imported: rewriteReferences(imported, referencesTo(matches, known)),
    pairs,
    items,
    known,
    matches,
    lostWork: new Set(lost.map(({id}) => id)),
  }
}

/** Where no import left a record, nobody can tell who changed what: every difference is asked. */
function unknownBase(block: BodyBlock): ImportState['blocks'][number] {
  return {key: block._key, words: wordsForm(block), whole: ''}
}

function isItem(document: ProposedDocument): document is ProposedItem {
  return document._type === 'quote' || document._type === 'claim'
}

function placesIn(
  blocks: readonly BodyBlock[],
  placeOf: (block: BodyBlock, index: number) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    blocks.flatMap((block, index) =>
      itemsIn(block).map((id): [string, string | undefined] => [id, placeOf(block, index)]),
    ),
  )
}

function placed(id: string, document: Stored, place: string | undefined): PlacedItem {
  const {_type: type, text, kind} = document
  return {
    id,
    type,
    text: typeof text === 'string' ? text : '',
    ...(typeof kind === 'string' && {kind}),
    ...(place !== undefined && {place}),
  }
}

function referencesTo(
  matches: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Versioned>,
): ReadonlyMap<string, DraftReference> {
  return new Map(
    [...matches].map(([proposed, id]) => {
      const item = known.get(id)
      const isPublished = item?.published !== undefined
      return [proposed, referenceTo(id, item ? working(item)._type : 'quote', isPublished)]
    }),
  )
}
