import type {Calendar} from '../../calendar.ts'
import type {CorrectionInput, StoryInput} from '../../compose/story.ts'
import type {Desk} from '../../desk/deskEvent.ts'
import {checked, handedIn, madeReady, published, sentToCheck} from '../../desk/routine.ts'
import {homesEvidence} from './claims.ts'
import {cannery} from './story.ts'

/** Published, corrected three days later, and the corrected item signed anew. */
export const canneryDesk = (calendar: Calendar): Desk => ({
  story: cannery(calendar),
  events: [
    ...handedIn(14, 'dele-ransome'),
    ...sentToCheck(13, 'tomasz-bielak'),
    ...checked(13, {quotes: 'leilani-brandt', claims: 'tomasz-bielak'}),
    ...madeReady(13),
    published(12),
    {
      at: [9, '10:20'],
      as: 'dele-ransome',
      does: 'revise',
      to: corrected(calendar),
      documents: ['claim-cannery-homes', 'article-cannery'],
    },
    {
      at: [9, '10:35'],
      as: 'dele-ransome',
      does: 'draftCorrection',
      correction: correction(calendar),
    },
    {
      at: [9, '12:15'],
      as: 'tomasz-bielak',
      does: 'sign',
      items: [
        {
          item: 'claim:claim-cannery-homes',
          method: 'document',
          note: 'Signed on the notes the first time. This time on the budget paper, page 3, line 9.',
        },
      ],
    },
    {
      at: [9, '13:05'],
      as: 'mina-castellanos',
      does: 'publish',
    },
  ],
})

const wrongHomes = '64 homes'
const rightHomes = '46 homes'

function corrected(calendar: Calendar): StoryInput {
  const story = cannery(calendar)
  return {
    ...story,
    body: story.body.map((line) =>
      typeof line === 'string' ? line.replace(wrongHomes, rightHomes) : line,
    ),
    claims: story.claims.map((claim) =>
      claim.text === wrongHomes
        ? {...claim, text: rightHomes, evidence: homesEvidence(calendar)}
        : claim,
    ),
  }
}

const correction = (calendar: Calendar): CorrectionInput => ({
  id: 'correction-cannery-homes',
  article: 'article-cannery',
  kind: 'correction',
  wrong: 'We wrote that the plan for the cannery provides 64 homes.',
  right: 'It provides 46.',
  gravity: 'significant',
  affected: ['claim-cannery-homes'],
  placement: 'end',
  issuedAt: calendar.at(9, '13:04'),
  reportedBy: 'A reader, by telephone, who had read on for two paragraphs',
  cause:
    'Two digits changed places in the reporter’s notes. The figure was signed against the notes and not against the budget paper; a quote two paragraphs further on had it right.',
})
