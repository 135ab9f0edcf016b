import {describe, expect, it} from 'vitest'
import {article, policy} from '../testing/documents.ts'
import {ferryArticle, publishedLake, readyLake, remove, write} from '../testing/ferryLake.ts'
import {people} from '../testing/newsroom.ts'

describe('a section’s policy: whoever could ease it could publish unchecked', () => {
  it.each([people.edda, people.ada, people.chidi, people.rosa])('is not set by $name', (actor) => {
    expect(write(readyLake(), actor, policy())).toEqual(['policyByStandards'])
  })

  it('is set by standards, counted by the store, and every version stays', () => {
    const lake = readyLake()
    expect(write(lake, people.sol, policy({version: 99, fullCoverage: true}))).toEqual([])
    expect(write(lake, people.sol, policy({version: 1, evidence: {primary: 2}}))).toEqual([])
    const versions = lake.all().filter(({_type}) => _type === 'policyVersion' || _type === 'policy')
    expect(versions).toEqual([
      {...policy(), version: 2, evidence: {primary: 2}},
      {
        ...policy(),
        _id: 'policyVersion-section-news-1',
        _type: 'policyVersion',
        version: 1,
        fullCoverage: true,
        setBy: 'Sol Brandt',
        setAt: '2026-05-01T12:01:00.000Z',
      },
      {
        ...policy(),
        _id: 'policyVersion-section-news-2',
        _type: 'policyVersion',
        version: 2,
        evidence: {primary: 2},
        setBy: 'Sol Brandt',
        setAt: '2026-05-01T12:02:00.000Z',
      },
    ])
  })

  it('binds from then on: the gate in the commit asks for it, and the receipt names it', () => {
    const lake = publishedLake()
    expect(write(lake, people.sol, policy({evidence: {primary: 1, secondary: 0}}))).toEqual([])
    expect(write(lake, people.edda, article({dateline: {place: 'Porto'}} as object))).toEqual([])
    const {receipt} = lake.working(ferryArticle)
    expect(receipt?.policyVersion).toBe('policy-section-news@1')
    expect(write(lake, people.sol, policy({evidence: {primary: 2}}))).toEqual([])
    expect(write(lake, people.edda, article({dateline: {place: 'Faro'}} as object))).toEqual([
      'insufficientEvidence',
    ])
  })

  it('counts for nothing as a draft', () => {
    const lake = readyLake()
    const lax = policy({_id: 'drafts.policy-section-news', headlineSigners: ['editor']})
    expect(write(lake, people.rosa, lax)).toEqual([])
    expect(write(lake, people.edda, article({headline: 'Other'}))).toContain('notReady')
  })

  it.each([
    ['policyMisplaced', policy({_id: 'policy-other'})],
    ['policyMalformed', policy({evidence: {primary: 0}})],
    ['policyVersionByHand', {...policy(), _id: 'policyVersion-x-1', _type: 'policyVersion'}],
  ])('is refused: %s', (code, document) => {
    expect(write(readyLake(), people.sol, document)).toEqual([code])
  })

  it('is not taken away, and does not change with what it judges', () => {
    const lake = readyLake()
    write(lake, people.sol, policy())
    expect(remove(lake, people.sol, 'policy-section-news')).toEqual(['policyKept'])
    const {review} = lake.working(ferryArticle)
    expect(write(lake, people.sol, policy({note: 'x'}), review!)).toEqual(['policyAlone'])
  })
})
