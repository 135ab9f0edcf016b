import {describe, expect, it} from 'vitest'
import {publishBlockers} from '../gate/publishBlockers.ts'
import {interviewee, quote, reference, source} from '../testing/documents.ts'
import {documentsWith, dossierOf, people, readyDossier, signAll} from '../testing/newsroom.ts'
import type {Dossier, StoredDocument} from '../types.ts'
import {itemsOf} from './itemsOf.ts'

/** What readers would go on being told, if bad news did not re-open what rests on it. */
describe('evidence that falls re-opens every item that rests on it, and no other', () => {
  const tape = source({_id: 'source-tape', title: 'The tape'})
  const derived = source({derivedFrom: [reference('source-tape')]})
  const signedOver = (...documents: StoredDocument[]) => readyDossier(...documents)
  const hearing = (dossier: Dossier, ...news: StoredDocument[]): Dossier => ({
    ...dossierOf(
      documentsWith(
        ...[...dossier.quotes, ...dossier.claims, ...dossier.sources, ...dossier.interviewees],
        ...news,
      ),
    ),
    review: dossier.review!,
  })
  const reopened = (dossier: Dossier) =>
    itemsOf(dossier)
      .filter(({state}) => state === 'needsRecheck')
      .map(({key}) => key)
  const sentences = (dossier: Dossier) =>
    publishBlockers(dossier)
      .filter(({code}) => code === 'staleSignOff')
      .map(({message}) => message)

  it.each<[string, StoredDocument[], StoredDocument, string]>([
    [
      'a source is retracted',
      [],
      source({status: {state: 'retracted', date: '2026-05-03'}}),
      'the source “Interview on the quay” was retracted on 2026-05-03',
    ],
    [
      'a source is disputed',
      [],
      source({status: {state: 'disputed', date: '2026-05-03'}}),
      'the source “Interview on the quay” was disputed on 2026-05-03',
    ],
    [
      'what the source derives from is retracted',
      [tape, derived],
      source({...tape, status: {state: 'retracted'}}),
      'the source “The tape” was retracted',
    ],
    [
      'the address is dead',
      [],
      source({condition: {link: 'dead', checkedAt: '2026-05-03T04:00:00Z'}}),
      'the address of the source “Interview on the quay” was found dead on 2026-05-03',
    ],
    [
      'the captured copy is not what was captured',
      [],
      source({condition: {file: 'changed', checkedAt: '2026-05-03T04:00:00Z'}}),
      'the captured copy of the source “Interview on the quay” was found changed on 2026-05-03',
    ],
    [
      'the speaker withdraws consent',
      [],
      interviewee({consent: {given: true, withdrawn: '2026-05-03'}}),
      'Ines Carvalho withdrew consent on 2026-05-03',
    ],
  ])('%s', (_, setup, news, clause) => {
    const before = signedOver(...setup)
    const fallen = hearing(before, ...setup, news)
    expect(reopened(fallen)).toEqual(['quote:quote-asked'])
    expect(sentences(fallen)).toEqual([
      `The quote “Nobody asked us” was signed before ${clause}. Check again whether it still stands, and sign what you find.`,
    ])
    expect(reopened(hearing(before, ...setup))).toEqual([])
  })

  it('is settled by a new check against evidence that stands', () => {
    const fallen = hearing(signedOver(), source({condition: {link: 'dead'}}))
    expect(publishBlockers(signAll(fallen, people.chidi, 60))).toEqual([])
  })

  it('re-opens an item whose captured file was exchanged, even with the old number beside it', () => {
    const file = (id: string) => source({captured: {file: {asset: reference(id)}, sha256: 'ab'}})
    expect(reopened(hearing(signedOver(file('file-a')), file('file-b')))).toEqual([
      'quote:quote-asked',
    ])
  })

  it('leaves alone what is only context', () => {
    const evidence = [
      ...(quote().evidence ?? []),
      {_key: 'e2', source: reference('source-tape'), relation: 'context' as const},
    ]
    const before = signedOver(tape, quote({evidence}))
    const news = source({...tape, status: {state: 'retracted'}})
    expect(reopened(hearing(before, news))).toEqual([])
  })
})
