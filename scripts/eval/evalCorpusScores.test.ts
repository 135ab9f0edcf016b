import {expect, test} from 'vitest'
import {corpusScores, f1, outcomesOf} from './evalCorpusScores.ts'

const text = '“Rain,” said Ann Lee. “More rain,” she said. “No rain,” a spokesman for Ely said.'
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const article = {
  id: 'a',
  text,
  quotes: [
    {...at('Rain,'), speaker: {text: 'Ann Lee'}},
    {...at('More rain,'), speaker: {text: 'she'}},
    {...at('No rain,'), speaker: {text: 'a spokesman for Ely'}},
  ],
}

test('a figure that an engineer trusts counts names, pronouns and wrong speakers apart', () => {
  const outcomes = outcomesOf(article, [
    {...at('“Rain,”'), speaker: 'Lee', mention: 'Lee'},
    {...at('More rain,'), speaker: 'Ann Lee', mention: 'she'},
    {...at('No rain,'), speaker: 'Ann Lee', mention: 'Ann Lee'},
    {...at('said Ann Lee'), speaker: null},
  ])
  const scores = corpusScores(outcomes)
  expect(scores).toEqual({
    exact: {precision: {right: 3, of: 4}, recall: {right: 3, of: 3}},
    overlapping: {precision: {right: 3, of: 4}, recall: {right: 3, of: 3}},
    joint: {precision: {right: 1, of: 3}, recall: {right: 1, of: 2}},
    speakers: {
      name: {right: 1, of: 1},
      nominal: {right: 0, of: 1},
      pronoun: {right: 1, of: 1},
      none: {right: 0, of: 0},
    },
    wrongWithConfidence: {right: 1, of: 3},
    namesAnother: {right: 1, of: 3},
    leftOpen: {right: 0, of: 3},
  })
  expect(f1(scores.joint)).toBe(0.4)
})

test('a name that stands in a longer mention is not counted as another person', () => {
  const longer = 'the mayor of the Ely-Port, Ann Lee'
  const [outcome] = outcomesOf({...article, quotes: [{...at('Rain,'), speaker: {text: longer}}]}, [
    {...at('Rain,'), speaker: 'Ann Lee', mention: 'Ann Lee'},
  ])
  const {wrongWithConfidence, namesAnother} = corpusScores([outcome!])
  expect({wrongWithConfidence, namesAnother}).toEqual({
    wrongWithConfidence: {right: 1, of: 1},
    namesAnother: {right: 0, of: 1},
  })
})
