import {actorOf} from '../actors.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {Actor, Dossier, StoredDocument} from '../types.ts'
import {claim, correction, paragraph, quote, reference} from './documents.ts'
import {timeOf, type MemoryLake} from './memoryLake.ts'

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
  lake.commit(actorNamed(lake, step.actor), new Map([[rawId, {...current, ...fields, _id: rawId}]]))
}

/** A body that prints these words as the quote. */
export function bodyWith(articleId: string, words: string) {
  const first = paragraph('p1', {text: words, quote: 'quote-asked'})
  const second = paragraph('p2', {text: claim().text ?? '', claim: 'claim-riders'})
  return articleId === 'article-ferry' ? [first, second] : [first]
}

/** A correction in draft, issued just after the newest publication. */
export function draftCorrection(
  lake: MemoryLake,
  actor: Actor,
  names: readonly ('quote-asked' | 'claim-riders' | 'headline')[],
): void {
  const {receipt} = lake.working('article-ferry')
  const after = receipt ? Date.parse(receipt.publishedAt) + 1000 : Date.parse(timeOf(0))
  const document = correction({
    _id: 'drafts.correction-1',
    issuedAt: new Date(after).toISOString(),
    affected: names.filter((name) => name !== 'headline').map(reference),
    affectedParts: names.filter((name) => name === 'headline'),
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

/** Somebody of the test newsroom, with the roles that the staff list gives them now. */
export function actorNamed(lake: MemoryLake, name: string): Actor {
  const staff = lake.get(`staff.${name}`)
  if (!isOfType('staff', staff)) throw new Error(`The test newsroom has nobody called ${name}.`)
  return actorOf({id: name, roles: []}, staff)
}

/** A random word as a verdict. */
export function verdictOf(name: string): 'confirmed' | 'cannotConfirm' | 'disputed' {
  return name === 'cannotConfirm' || name === 'disputed' ? name : 'confirmed'
}

/** Drafts as an import leaves them: new words under new ids, of which nobody signed anything. */
export function importDrafts(lake: MemoryLake, articleId: string, text: string): void {
  const current = lake.get(`drafts.${articleId}`) ?? lake.get(articleId)
  if (!current) return
  const body = [
    ...bodyWith(articleId, text),
    paragraph('p9', {text: 'We went by boat', quote: 'quote-imported'}),
  ]
  const imported = quote({
    _id: 'drafts.quote-imported',
    text: 'We went by boat',
    wording: 'We went by boat',
  })
  const story = {...current, body, _id: `drafts.${articleId}`}
  const write = new Map<string, StoredDocument>([
    [story._id, story],
    [imported._id, imported],
  ])
  lake.commit(actorNamed(lake, 'rosa'), write)
}
