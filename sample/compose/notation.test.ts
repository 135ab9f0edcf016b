import {expect, it} from 'vitest'
import {parseMarked} from './notation.ts'

it('reads marks and nested marks from the outermost to the innermost', () => {
  expect(parseMarked('He said [[q:quote-a|that [[c:claim-b|three]] came]].')).toEqual([
    {text: 'He said ', marks: []},
    {text: 'that ', marks: ['q:quote-a']},
    {text: 'three', marks: ['q:quote-a', 'c:claim-b']},
    {text: ' came', marks: ['q:quote-a']},
    {text: '.', marks: []},
  ])
})

it('leaves plain text alone', () => {
  expect(parseMarked('A | stands [here].')).toEqual([{text: 'A | stands [here].', marks: []}])
})

it.each(['one [[em|two', 'one]] two'])('names the paragraph where “%s” does not match', (line) => {
  expect(() => parseMarked(line)).toThrow('Each [[ needs its ]].')
})
