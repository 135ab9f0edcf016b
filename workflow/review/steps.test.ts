import {describe, expect, it} from 'vitest'
import {WorkflowError} from '../refusals.ts'
import {reference} from '../testing/documents.ts'
import {
  after,
  confirmation,
  documentsWith,
  dossierOf,
  people,
  readyDossier,
  signAll,
  stampOf,
} from '../testing/newsroom.ts'
import type {Actor, Dossier} from '../types.ts'
import {assign} from './assign.ts'
import {override} from './override.ts'
import {askQuery, resolveQuery} from './queries.ts'
import {signOff, type SignOffInput} from './signOff.ts'
import {startReview} from './startReview.ts'
import {transition} from './transition.ts'

const item = 'quote:quote-asked'
const fresh = () => dossierOf(documentsWith())
const confirmed: SignOffInput = {item, verdict: 'confirmed', method: 'recording', evidence: ['e1']}

function codes(step: () => unknown): string[] {
  try {
    step()
    return []
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    return error.blockers.map((blocker) => blocker.code)
  }
}

describe('signOff', () => {
  const sign = (actor: Actor, input: Partial<SignOffInput>, dossier: Dossier = fresh()) =>
    codes(() => signOff(dossier, actor, {...confirmed, ...input}, stampOf(1)))
  const stranger: Actor = {id: 'stranger', roles: ['factChecker']}

  it('records the sentence, the fingerprint and who, how and when', () => {
    const change = signOff(fresh(), people.chidi, confirmed, stampOf(1))
    expect(change.append?.signOffs).toEqual([
      {
        _key: 'k1',
        item,
        verdict: 'confirmed',
        statement:
          '“Nobody asked us” — said by Ines Carvalho (who piloted the ferry), as evidenced by Interview on the quay (00:12:40).',
        fingerprint: expect.stringMatching(/^t[0-9a-f]{32}-s[0-9a-f]{32}-p0-e[0-9a-f]{32}$/),
        method: 'recording',
        evidence: ['e1'],
        by: 'chidi',
        byName: 'Chidi Okoro',
        role: 'factChecker',
        at: '2026-05-01T09:01:00.000Z',
        rulesVersion: expect.any(String),
        policyVersion: 'default',
      },
    ])
    expect(change.append?.log?.map(({what, by, item: about}) => [what, by, about])).toEqual([
      ['Confirmed', 'chidi', item],
    ])
  })

  it.each<[string, Actor, Partial<SignOffInput>, string[]]>([
    ['a checker confirms', people.chidi, {}, []],
    ['standards confirms', people.sol, {}, []],
    ['an editor may not sign a quote', people.edda, {}, ['roleMissing']],
    ['an editor signs a headline', people.edda, {item: 'headline'}, []],
    ['an administrator signs nothing', people.ada, {item: 'headline'}, ['roleMissing']],
    ['somebody unknown to the house', stranger, {}, ['notOnStaff']],
    ['no method', people.chidi, {method: undefined}, ['methodMissing']],
    ['no evidence gone to', people.chidi, {evidence: []}, ['evidenceNotSupporting']],
    [
      'evidence that is not the item’s',
      people.chidi,
      {evidence: ['e9']},
      ['evidenceNotSupporting'],
    ],
    ['bad news without a note', people.chidi, {verdict: 'disputed', note: ' '}, ['noteMissing']],
    [
      'bad news needs no evidence',
      people.chidi,
      {verdict: 'cannotConfirm', note: 'No tape', evidence: []},
      [],
    ],
    ['an item the body does not print', people.chidi, {item: 'quote:gone'}, ['unknownItem']],
  ])('%s', (_, actor, input, expected) => {
    expect(sign(actor, input)).toEqual(expected)
  })

  it('refuses authors by person: a second sign-in of the same contributor too', () => {
    const dossier = fresh()
    const second = {
      ...dossier.staff[2],
      userId: 'rosa-2',
      _id: 'staff.rosa-2',
      _type: 'staff' as const,
      contributor: reference('contributor-rosa'),
    }
    const author: Actor = {id: 'rosa-2', roles: ['factChecker']}
    expect(sign(author, {}, {...dossier, staff: [...dossier.staff, second]})).toEqual(['ownStory'])
  })
})

describe('override', () => {
  const disputed = (): Dossier => {
    const dossier = fresh()
    const input = {item, verdict: 'disputed', note: 'She denies it'} as const
    return after(dossier, signOff(dossier, people.chidi, input, stampOf(1)))
  }
  it.each<[string, Actor, string, Dossier, string[]]>([
    ['an editor, with a reason', people.edda, 'On tape', disputed(), []],
    ['without a reason', people.edda, ' ', disputed(), ['reasonMissing']],
    ['by a checker', people.chidi, 'On tape', disputed(), ['roleMissing']],
    ['of what nobody checked', people.edda, 'On tape', fresh(), ['nothingToOverride']],
    ['of what is confirmed', people.edda, 'On tape', signAll(fresh()), ['nothingToOverride']],
  ])('%s', (_, actor, reason, dossier, expected) => {
    expect(codes(() => override(dossier, actor, {item, reason}, stampOf(2)))).toEqual(expected)
  })
})

describe('queries', () => {
  it('are asked and answered once', () => {
    const asked = after(
      fresh(),
      askQuery(fresh(), people.chidi, {question: 'Which year?', item}, stampOf(1)),
    )
    const answer = {query: 'k1', resolution: '1936'}
    const answered = after(asked, resolveQuery(asked, people.rosa, answer, stampOf(2)))
    expect(answered.review?.queries).toEqual([
      {
        _key: 'k1',
        item,
        question: 'Which year?',
        by: 'chidi',
        byName: 'Chidi Okoro',
        at: '2026-05-01T09:01:00.000Z',
        resolution: '1936',
        resolvedBy: 'rosa',
        resolvedByName: 'Rosa Lind',
        resolvedAt: '2026-05-01T09:02:00.000Z',
      },
    ])
    expect(codes(() => resolveQuery(answered, people.rosa, answer, stampOf(3)))).toEqual([
      'queryResolved',
    ])
    expect(
      codes(() => resolveQuery(asked, people.rosa, {query: 'k9', resolution: 'x'}, stampOf(3))),
    ).toEqual(['unknownQuery'])
  })
})

describe('assign', () => {
  it('lets an editor assign anybody and a checker only themselves', () => {
    const chidi = {role: 'factChecker', user: 'chidi', name: 'Chidi Okoro'} as const
    expect(assign(fresh(), people.edda, chidi, stampOf(1)).set?.assignees).toEqual([
      {_key: 'k1', role: 'factChecker', user: 'chidi', name: 'Chidi Okoro'},
    ])
    expect(codes(() => assign(fresh(), people.chidi, chidi, stampOf(1)))).toEqual([])
    expect(
      codes(() => assign(fresh(), people.chidi, {role: 'editor', user: 'edda'}, stampOf(1))),
    ).toEqual(['roleMissing'])
  })
})

describe('startReview and transition', () => {
  it('opens a review once', () => {
    const started = after(fresh(), startReview(fresh(), people.rosa, stampOf(1)))
    expect(started.review?.stage).toBe('reporting')
    expect(codes(() => startReview(started, people.rosa, stampOf(2)))).toEqual(['reviewExists'])
  })

  it.each<[string, Dossier, Actor, Parameters<typeof transition>[2], string[]]>([
    ['along the table', fresh(), people.rosa, {name: 'submit'}, []],
    ['not from here', fresh(), people.edda, {name: 'markReady'}, ['transitionUnavailable']],
    ['not in that role', readyDossier(), people.rosa, {name: 'publish'}, ['roleMissing']],
    [
      'a step back says why',
      readyDossier(),
      people.edda,
      {name: 'sendBackToReporter'},
      ['reasonMissing'],
    ],
    ['an empty story', fresh(), people.rosa, {name: 'submit'}, ['bodyEmpty']],
  ])('%s', (name, dossier, actor, input, expected) => {
    const told =
      name === 'an empty story' ? {...dossier, article: {...dossier.article, body: []}} : dossier
    expect(codes(() => transition(told, actor, input, stampOf(90)))).toEqual(expected)
  })

  it('retracts only with a notice to readers', () => {
    const published = {
      ...readyDossier(),
      receipt: {
        _id: 'r',
        _type: 'receipt' as const,
        article: reference('article-ferry'),
        publishedAt: '2026-05-01T18:00:00Z',
        publishedBy: 'Edda',
        rulesVersion: '1',
        items: [],
      },
    }
    const input = {name: 'retract', reason: 'Made up'} as const
    expect(codes(() => transition(published, people.sol, input, stampOf(91)))).toEqual([
      'retractionNoticeMissing',
    ])
    const corrections = [{_id: 'c', _type: 'correction' as const, kind: 'retraction' as const}]
    const change = transition({...published, corrections}, people.sol, input, stampOf(91))
    expect(change.set?.stage).toBe('retracted')
  })

  it('confirms all that the story needs in the usual way', () => {
    const dossier = readyDossier()
    expect(dossier.review?.log?.filter((entry) => entry.to).map((entry) => entry.to)).toEqual([
      'editing',
      'factCheck',
      'copyEdit',
      'ready',
    ])
    expect(confirmation(dossier, 'headline')).toEqual({item: 'headline', verdict: 'confirmed'})
  })
})
