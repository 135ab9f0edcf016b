import {describe, expect, it} from 'vitest'
import {documentsWith, dossierOf, people, signAll} from '../../workflow/testing/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {itemStates} from '../states/itemStates.ts'
import {markLooks} from './MarkFrame.tsx'
import {markState} from './markState.ts'
import {wordsOfMark} from './wordsOfMark.ts'

const signed = signAll(dossierOf(documentsWith()), people.chidi)
const quotation = {_type: 'quotation', quote: {_ref: 'quote-asked'}}
const stateOf = (mark: typeof quotation | {_type: string}, words?: string) =>
  markState(mark, words, signed, overviewOf(signed).items, itemStates)

describe('markState: a reporter trusts the green line', () => {
  it('is the state of the check', () => {
    expect(stateOf(quotation, 'Nobody asked us')).toEqual({
      state: 'confirmed',
      title: 'Quote of Ines Carvalho. Confirmed: Signed for exactly what is printed now.',
    })
  })

  it('is orphaned from the first letter that differs, before anything is stored', () => {
    expect(stateOf(quotation, 'Nobody asks us')).toEqual({
      state: 'orphaned',
      title: 'These words differ from those of the quote: “Nobody asked us”.',
    })
  })

  it('tells words that lead nowhere from words whose quote is gone', () => {
    expect(stateOf({_type: 'assertion'}, 'Nobody')).toEqual({
      state: 'unlinked',
      title: 'Marked as a claim that was never chosen.',
    })
    expect(stateOf({_type: 'quotation', quote: {_ref: 'quote-gone'}}, 'Nobody')).toEqual({
      state: 'missing',
      title: 'The quote it leads to is not there.',
    })
  })
})

it('draws the kinds of trouble apart by line and sign, not by colour alone', () => {
  const trouble = ['unchecked', 'cannotConfirm', 'disputed', 'needsRecheck'] as const
  expect(new Set(trouble.map((state) => markLooks[state].line)).size).toBe(4)
  expect(new Set(trouble.map((state) => markLooks[state].sign)).size).toBe(4)
  expect(new Set(trouble.map((state) => itemStates[state].tone)).size).toBe(4)
  expect(new Set(trouble.map((state) => itemStates[state].icon)).size).toBe(4)
})

it('joins marked words over spans', () => {
  const block = {
    children: [
      {text: '“', marks: []},
      {text: 'Nobody ', marks: ['m1']},
      {text: 'asked', marks: ['m1', 'em']},
      {text: '”'},
    ],
  }
  expect([wordsOfMark(block, 'm1'), wordsOfMark(block, 'm2'), wordsOfMark(null, 'm1')]).toEqual([
    'Nobody asked',
    undefined,
    undefined,
  ])
})
