import {createReceipt} from '../createReceipt.ts'
import {askQuery} from '../review/queries.ts'
import {transition} from '../review/transition.ts'
import type {Dossier, Evidence, StoredDocument} from '../types.ts'
import {article, claim, interviewee, paragraph, reference, source} from './documents.ts'
import {
  after,
  documentsWith,
  dossierOf,
  people,
  readyDossier,
  signAll,
  stampOf,
  walk,
} from './newsroom.ts'

export function readyWith(...documents: StoredDocument[]): Dossier {
  return readyDossier(...documents)
}

export function supports(...ids: string[]): Evidence[] {
  return ids.map((id) => ({_key: id, source: reference(id), relation: 'supports'}))
}

export function secondary(id: string, over: Parameters<typeof source>[0] = {}) {
  return source({_id: id, title: id, tier: 'secondary', ...over})
}

export const allegation = claim({
  kind: 'allegation',
  rightOfReply: {contacted: 'The harbour company', date: '2026-04-29', response: 'No answer'},
})

export const deckhand = interviewee({
  name: undefined,
  attributionTerms: 'background',
  publicDescription: 'a deckhand',
})

/** The usual way, with standards in it. */
export function throughStandards(...documents: StoredDocument[]): Dossier {
  return walk(
    signAll(dossierOf(documentsWith(...documents))),
    [people.rosa, 'submit'],
    [people.edda, 'sendToFactCheck'],
    [people.chidi, 'passToCopyEdit'],
    [people.edda, 'sendToStandards'],
    [people.sol, 'approve'],
  )
}

export function asked(): Dossier {
  const ready = readyDossier()
  return after(ready, askQuery(ready, people.chidi, {question: 'Which year?'}, stampOf(70)))
}

export function chidiInByline(dossier: Dossier): Dossier {
  const staff = dossier.staff.map((one) =>
    one.userId === 'chidi' ? {...one, contributor: reference('contributor-rosa')} : one,
  )
  return {...dossier, staff}
}

export const uncovered = article({
  body: [...(article().body ?? []), paragraph('p3', 'It was loved by all.')],
})

export const unmarked = article({
  body: [...(article().body ?? []), paragraph('p3', 'A man said “she sailed every day”.')],
})

export const titled = article({
  body: [
    ...(article().body ?? []),
    paragraph(
      'p3',
      'It is the ferry of “',
      {text: 'A Crossing in March', mark: 'titleOrTerm'},
      '”.',
    ),
  ],
})

export const opinionated = article({
  body: [
    paragraph(
      'p1',
      {text: 'The pilot shook her head.', mark: 'commonKnowledge'},
      ' “',
      {text: 'Nobody asked us', quote: 'quote-asked'},
      '”, she said.',
    ),
    paragraph('p2', {text: claim().text ?? '', claim: 'claim-riders'}),
    paragraph('p3', {text: 'It was loved by all.', mark: 'opinion'}),
  ],
})

/** Published, then a number changed in the body and the claim, and signed again. */
export function republished(): Dossier {
  const ready = readyDossier()
  const receipt = createReceipt(ready, {
    transactionId: 't1',
    publishedAt: '2026-05-01T18:00:00Z',
    publishedBy: 'Edda Holm',
  })
  const published = after(ready, transition(ready, people.edda, {name: 'publish'}, stampOf(50)))
  const text = 'The ferry carried 241 people a day.'
  const body = [
    paragraph('p1', {text: 'Nobody asked us', quote: 'quote-asked'}),
    paragraph('p2', {text, claim: 'claim-riders'}),
  ]
  return signAll(
    {...published, receipt, claims: [claim({text})], article: article({body})},
    people.chidi,
    60,
  )
}
