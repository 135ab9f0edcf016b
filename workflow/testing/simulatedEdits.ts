import type {Actor, Dossier, StoredDocument} from '../types.ts'
import {claim, correction, paragraph} from './documents.ts'
import {timeOf, type MemoryLake} from './memoryLake.ts'
import {people} from './newsroom.ts'

/** Changes fields of a draft or, past everybody, of a published document. */
export function edit(
  lake: MemoryLake,
  step: {where: string; actor: string},
  id: string,
  fields: object,
): void {
  const rawId = step.where === 'draft' ? `drafts.${id}` : id
  const current = lake.get(rawId) ?? lake.get(id) ?? lake.get(`drafts.${id}`)
  if (!current) return
  lake.commit(actorNamed(step.actor), new Map([[rawId, {...current, ...fields, _id: rawId}]]))
}

/** A body that prints these words as the quote. */
export function bodyWith(articleId: string, words: string) {
  const first = paragraph('p1', {text: words, quote: 'quote-asked'})
  const second = paragraph('p2', {text: claim().text ?? '', claim: 'claim-riders'})
  return articleId === 'article-ferry' ? [first, second] : [first]
}

/** A correction in draft, issued just after the newest publication. */
export function draftCorrection(lake: MemoryLake, actor: Actor): void {
  const {receipt} = lake.working('article-ferry')
  const after = receipt ? Date.parse(receipt.publishedAt) + 1000 : Date.parse(timeOf(0))
  const document = correction({
    _id: 'drafts.correction-1',
    issuedAt: new Date(after).toISOString(),
  })
  lake.commit(actor, new Map([[document._id, document]]))
}

/** The ids of all that goes out with a story. */
export function storyIds({
  article: story,
  quotes,
  claims,
  interviewees,
  sources,
  corrections,
}: Dossier) {
  const rest = [quotes, claims, interviewees, sources, corrections].flat()
  return [story, ...rest].map((document: StoredDocument) => document._id)
}

/** Somebody of the test newsroom. */
export function actorNamed(name: string): Actor {
  const found = Object.values(people).find((actor) => actor.id === name)
  if (!found) throw new Error(`The test newsroom has nobody called ${name}.`)
  return found
}

/** A random word as a verdict. */
export function verdictOf(name: string): 'confirmed' | 'cannotConfirm' | 'disputed' {
  return name === 'cannotConfirm' || name === 'disputed' ? name : 'confirmed'
}
