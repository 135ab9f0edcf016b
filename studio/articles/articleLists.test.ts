import {describe, expect, it} from 'vitest'
import {askQuery, assign} from '../../workflow/index.ts'
import {
  after,
  documentsWith,
  dossierOf,
  people,
  readyDossier,
  source,
  stampOf,
  walk,
} from '../../workflow/testing/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {
  afterCheckList,
  factCheckQueue,
  myWork,
  recheckQueue,
  sectionList,
  stageList,
} from './articleLists.ts'

const written = dossierOf(documentsWith())
const inCheck = walk(written, [people.rosa, 'submit'], [people.edda, 'sendToFactCheck'])
const spiked = walk(written, [people.edda, 'spike'])

describe('myWork: what it does not show, nobody does', () => {
  const headings = (dossier: typeof written) =>
    Object.fromEntries(
      Object.entries(people).map(([name, actor]) => [
        name,
        myWork.headingOf(dossier, overviewOf(dossier), actor),
      ]),
    )

  it('shows reporters their story, and checkers what waits for one of them', () => {
    expect(headings(inCheck)).toEqual({
      rosa: 'Your stories',
      edda: undefined,
      chidi: 'Waiting for your role',
      sol: undefined,
      ada: undefined,
    })
  })

  it('shows an assigned story to whom it is assigned and to no other of the role', () => {
    const input = {role: 'factChecker', user: 'chidi', name: 'Chidi Okoro'} as const
    const assigned = after(inCheck, assign(inCheck, people.edda, input, stampOf(50)))
    expect(headings(assigned).chidi).toBe('Assigned to you')
    const other = {...people.chidi, id: 'chika'}
    expect(myWork.headingOf(assigned, overviewOf(assigned), other)).toBeUndefined()
  })

  it('leaves out what will not run', () => {
    expect(headings(spiked).rosa).toBeUndefined()
  })
})

describe('stages and queue: an article is listed where it really stands', () => {
  it('lists by the effective stage', () => {
    const list = stageList('factCheck', 'Fact-check')
    expect(list.scope).toEqual({kind: 'active'})
    expect(
      [inCheck, written].map((one) => list.headingOf(one, overviewOf(one), people.ada)),
    ).toEqual(['', undefined])
  })

  it('reads the stored stage where articles have left the desk', () => {
    expect(stageList('spiked', 'Spiked').scope).toEqual({kind: 'stored', stage: 'spiked'})
  })

  it('queues what is in check and not what is ready', () => {
    const ready = readyDossier()
    expect(
      [inCheck, ready].map((one) => factCheckQueue.headingOf(one, overviewOf(one), people.chidi)),
    ).toEqual(['In fact-check', undefined])
  })

  it('lists a desk’s own articles', () => {
    const heading = (id: string) =>
      sectionList(id).headingOf(written, overviewOf(written), people.ada)
    expect([heading('section-news'), heading('section-sport')]).toEqual(['', undefined])
  })
})

describe('what was signed and no longer holds: unseen, it stays in print', () => {
  const heading = (dossier: typeof written) =>
    recheckQueue.headingOf(dossier, overviewOf(dossier), people.chidi)
  const dead = source({condition: {link: 'dead'}})

  it('queues what bad news re-opened, and nothing that stands', () => {
    const ready = readyDossier()
    const others = ready.sources.filter(({_id}) => _id !== dead._id)
    const fallen = {...ready, sources: [...others, dead]}
    expect([heading(ready), heading(fallen)]).toEqual([undefined, 'Not in print yet'])
    expect(overviewOf(fallen).falls).toEqual([
      'The address of the source “Interview on the quay” was found dead',
    ])
  })

  it('keeps a publication past the gate on its list until it was checked', () => {
    const ready = readyDossier()
    const entry = {
      _key: 'g1',
      reason: 'Now',
      fingerprint: 'f',
      by: 'edda',
      at: '2026-05-01T12:00:00Z',
      rulesVersion: '1',
      policyVersion: 'default',
      receipt: 'receipt-1',
    }
    const check = {by: 'sol', at: '2026-05-01T13:00:00Z', note: 'It held.'}
    const listed = [entry, {...entry, check}].map((one) => {
      const dossier = {...ready, review: {...ready.review!, breakGlass: [one]}}
      return afterCheckList.headingOf(dossier, overviewOf(dossier), people.sol)
    })
    expect(listed).toEqual(['', undefined])
  })

  it('shows a query to whom it was put', () => {
    const query = {question: 'Which year?', to: 'reporter'} as const
    const asked = after(inCheck, askQuery(inCheck, people.chidi, query, stampOf(50)))
    const headings = [people.rosa, people.edda].map((actor) =>
      myWork.headingOf(asked, overviewOf(asked), actor),
    )
    expect(headings).toEqual(['You were asked', undefined])
  })
})
