import {actorOf} from '../actors.ts'
import {dossierFromDocuments} from '../dossier/buildDossier.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {applyReviewChange, emptyReview} from '../review/applyReviewChange.ts'
import {signOff} from '../review/signOff.ts'
import {transition, type TransitionInput} from '../review/transition.ts'
import type {Actor, Dossier, ReviewChange, StoredDocument} from '../types.ts'
import {
  article,
  claim,
  contributor,
  interviewee,
  quote,
  section,
  source,
  staff,
} from './documents.ts'

const roster = [
  staff('rosa', 'Rosa Lind', ['reporter'], 'contributor-rosa'),
  staff('edda', 'Edda Holm', ['editor']),
  staff('chidi', 'Chidi Okoro', ['factChecker']),
  staff('sol', 'Sol Brandt', ['standards']),
  staff('ada', 'Ada Voss', ['administrator']),
]

/** The people of the test newsroom: Rosa wrote the story, the others did not. */
export const people = Object.fromEntries(
  roster.map((one) => [one.userId, actorOf({id: one.userId ?? '', roles: []}, one)]),
) as Record<'rosa' | 'edda' | 'chidi' | 'sol' | 'ada', Actor>

/** The staff documents of these people. */
export const staffDocuments: readonly StoredDocument[] = roster

/** Everything the article of `documents.ts` rests on; `over` replaces documents by id, or adds. */
export function documentsWith(...over: StoredDocument[]): StoredDocument[] {
  const base: StoredDocument[] = [
    article(),
    quote(),
    claim(),
    interviewee(),
    source(),
    source({_id: 'source-ledger', kind: 'document', title: 'Harbour ledger'}),
    contributor(),
    section(),
    ...roster,
  ]
  const byId = new Map([...base, ...over].map((document) => [document._id, document]))
  return [...byId.values()]
}

/** The dossier of these documents. */
export function dossierOf(documents: readonly StoredDocument[], id = 'article-ferry'): Dossier {
  const dossier = dossierFromDocuments(id, documents)
  if (!dossier) throw new Error(`The documents hold no article ${id}.`)
  return dossier
}

/** The dossier after a step. */
export function after(dossier: Dossier, change: ReviewChange): Dossier {
  const review = dossier.review ?? emptyReview(dossier.article._id)
  return {...dossier, review: applyReviewChange(review, change)}
}

/** A time and a key per step: step 7 is seven minutes past nine. */
export function stampOf(step: number) {
  const minutes = String(step % 60).padStart(2, '0')
  const hours = String(9 + Math.floor(step / 60)).padStart(2, '0')
  return {at: `2026-05-01T${hours}:${minutes}:00.000Z`, key: `k${step}`}
}

/** The dossier with every open item confirmed by `actor`, from step `first` on. */
export function signAll(dossier: Dossier, actor = people.chidi, first = 1): Dossier {
  return itemsOf(dossier)
    .filter((item) => item.state !== 'confirmed')
    .reduce(
      (signed, item, position) =>
        after(
          signed,
          signOff(signed, actor, confirmation(signed, item.key), stampOf(first + position)),
        ),
      dossier,
    )
}

/** A confirmation of an item against all its supporting evidence. */
export function confirmation(dossier: Dossier, key: string) {
  const item = itemsOf(dossier).find((one) => one.key === key)
  const supporting = item?.evidence.filter((entry) => entry.relation === 'supports') ?? []
  const bodyItem = item?.kind === 'quote' || item?.kind === 'claim'
  return {
    item: key,
    verdict: 'confirmed' as const,
    ...(bodyItem
      ? {method: 'recording' as const, evidence: supporting.flatMap((one) => one._key ?? [])}
      : {}),
  }
}

/** The dossier after these transitions, each by an actor who may take it. */
export function walk(dossier: Dossier, ...steps: [Actor, TransitionInput['name']][]): Dossier {
  return steps.reduce(
    (moved, [actor, name], position) =>
      after(moved, transition(moved, actor, {name, reason: 'As agreed'}, stampOf(30 + position))),
    dossier,
  )
}

/** A dossier that went the usual way and can be published. */
export function readyDossier(...over: StoredDocument[]): Dossier {
  return walk(
    signAll(dossierOf(documentsWith(...over))),
    [people.rosa, 'submit'],
    [people.edda, 'sendToFactCheck'],
    [people.chidi, 'passToCopyEdit'],
    [people.edda, 'markReady'],
  )
}
