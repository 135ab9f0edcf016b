import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import type {Desk} from '../../desk/deskEvent.ts'
import {handedIn, sentToCheck} from '../../desk/routine.ts'
import {queries} from './queries.ts'
import {headstones} from './story.ts'

/** In fact-check: all four kinds of trouble, and what an editor would ask of this story. */
export const headstonesDesk = (calendar: Calendar): Desk => ({
  story: firstVersion(calendar),
  events: [
    ...handedIn(4, 'dele-ransome'),
    ...sentToCheck(3, 'leilani-brandt'),
    ...queries,
    {
      at: [2, '12:20'],
      as: 'leilani-brandt',
      does: 'sign',
      items: [
        {item: 'claim:claim-stones-fourteen', ...asReported},
        {item: 'claim:claim-stones-rows', ...asReported},
        {item: 'claim:claim-stones-summit', ...asReported},
        {item: 'claim:claim-stones-losses', ...asReported},
        {item: 'claim:claim-stones-book', method: 'publishedOriginal', note: 'Title page.'},
        {
          item: 'quote:quote-stones-marker',
          ...asReported,
          evidence: ['e2'],
          note: 'As the report translates it. Fourteen there, fourteen stones here. The Vietnamese is still missing.',
        },
      ],
    },
    {
      at: [2, '15:40'],
      as: 'tomasz-bielak',
      does: 'sign',
      items: [
        {
          item: 'claim:claim-stones-distance',
          method: 'document',
          evidence: ['e2'],
          note: '70 divided by 1.609 is 43.5. The report rounds to 40, which would be 64 kilometres.',
        },
        {
          item: 'claim:claim-stones-twentysix',
          verdict: 'cannotConfirm',
          note: 'The airmen’s own count, as told by Dinh, as printed by Toperczer. No American and no independent figure found',
        },
        {
          item: 'claim:claim-stones-near',
          verdict: 'disputed',
          note: 'Further down we put their base at Kep, 70 kilometres away. That is not the edge of Hanoi',
        },
      ],
    },
    {
      at: [1, '11:30'],
      as: 'dele-ransome',
      does: 'revise',
      to: headstones(calendar),
      documents: ['claim-stones-losses', 'article-headstones'],
    },
  ],
})

const asReported = {
  method: 'publishedOriginal',
  note: 'Compared with the report; nothing nearer the event is in the house yet.',
} as const

/** As handed in: with one word that a checker signed and the reporter then thought better of. */
function firstVersion(calendar: Calendar): StoryInput {
  const story = headstones(calendar)
  const earlier = (text: string) => text.replace('Soviet-made MiG-17s', 'Russian-made MiG-17s')
  return {
    ...story,
    body: story.body.map((line) => (typeof line === 'string' ? earlier(line) : line)),
    claims: story.claims.map((claim) => ({...claim, text: earlier(claim.text)})),
  }
}
