import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const claim: TestDocument = {
  _id: 'drafts.claim-1',
  _type: 'claim',
  text: 'The channel is two metres deeper.',
  kind: 'measurement',
  attributedTo: reference('source-1'),
  priority: 'high',
  evidence: [
    {
      _type: 'evidence',
      _key: 'e1',
      source: reference('source-1'),
      relation: 'supports',
      audience: 'public',
    },
  ],
}

describe('A claim', () => {
  test('passes whole, on drafts too', async () => {
    expect(await complaints(claim)).toEqual([])
    expect(await complaints(claim, {published: false})).toEqual([])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'drafts.claim-1', _type: 'claim'})).toEqual([
      'warning evidence: Nothing shows yet that this is so.',
      'error kind: Say what kind of statement it is.',
      'error text: Fill in the words as they are printed.',
    ])
  })

  test('that accuses somebody has their answer', async () => {
    const missing =
      'error rightOfReply: An allegation needs a right of reply: record whom you asked, when, and what they answered.'
    const allegation = {...claim, kind: 'allegation'}
    expect(await complaints(allegation)).toEqual([missing])
    const half = {...allegation, rightOfReply: {contacted: 'Port authority'}}
    expect(await complaints(half)).toEqual([missing])
    const whole = {...allegation, rightOfReply: {contacted: 'Port authority', date: '2026-01-03'}}
    expect(await complaints(whole)).toEqual([])
  })

  test('is of a kind that exists', async () => {
    expect(await complaints({...claim, kind: 'rumour'})).toEqual([
      'error kind: Say what kind of statement it is.',
    ])
  })
})
