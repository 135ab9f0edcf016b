import {describe, expect, it} from 'vitest'
import {assign} from '../../workflow/index.ts'
import {
  after,
  documentsWith,
  dossierOf,
  people,
  readyDossier,
  stampOf,
  walk,
} from '../../workflow/testing/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {factCheckQueue, myWork, sectionList, stageList} from './articleLists.ts'

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
