import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

export const cannery = (calendar: Calendar): StoryInput => ({
  id: 'article-cannery',
  headline: 'Council buys the cannery by one vote, roof not included',
  standfirst:
    'The town pays 2.4 million crowns for the empty works on the quay. It gets homes, a slipway and a clock that stopped in 1987.',
  section: 'section-town-hall',
  bylines: ['contributor-dele-ransome'],
  place: 'Port Averil',
  date: calendar.day(13),
  picture: {
    picture: 'cannery',
    alt: 'A long brick works with a saw-tooth roof and a tall chimney stands on a quay; gulls sit along the broken ridge.',
    caption: 'The Bright & Daughters cannery from the water, with what is left of its roof.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    '[[c:claim-cannery-vote|Port Averil’s council voted by 12 to 11 to buy the Bright & Daughters cannery]], [[opinion|and then sat for a moment like a family that has bought a piano and remembered the stairs.]]',
    '[[c:claim-cannery-price|The town pays 2.4 million crowns]], [[c:claim-cannery-fund|of which 900,000 come from the county’s housing fund]]. In return it gets [[c:claim-cannery-homes|64 homes]] in the old packing hall, [[c:claim-cannery-slipway|a public slipway]] and [[c:claim-cannery-roof|a roof that will cost 610,000 crowns to mend]].',
    '“[[q:quote-cannery-holes|I would rather own the holes in that roof than rent the view of them]],” said the mayor, Benedikta Olufsen, before the vote.',
    '“[[q:quote-cannery-bathroom|Forty-six homes is a sentence in a brochure. I have not been shown one bathroom]],” said Rashid Penhallow, who spoke for the eleven.',
    {
      figure: {
        picture: 'cannery-clock',
        alt: 'A round clock over an iron gate; its hands stand at ten to five and a swallow’s nest sits on the minute hand.',
        caption: 'The clock over the gate of the works.',
        credit: 'Illustration: Yewande Stroud',
      },
    },
    '## Four seconds a tin',
    '[[common|Whoever grew up in Port Averil before the nineties can tell the works whistle from any other.]] [[c:claim-cannery-1891|The cannery opened in 1891]] and [[c:claim-cannery-1987|sealed its last tin on 30 October 1987]]. [[c:claim-cannery-hands|In 1954 it gave work to 340 people, 283 of them women]].',
    '“[[q:quote-cannery-tin|We could close a tin in four seconds without looking]],” said Tran Thi Hoa, who packed there [[c:claim-cannery-hoa|from 1979 until the last shift]]. “[[q:quote-cannery-cucumber|I still don’t look when I cut cucumber. My daughter leaves the room.]]”',
    {pullQuote: 'quote-cannery-holes'},
    '[[c:claim-cannery-clock|The clock over the gate stands at ten to five]]. “[[q:quote-cannery-early|They stopped it so that nobody could say we had left early]],” Hoa said.',
    'The budget for the works has a line for it: [[c:claim-cannery-winding|4,000 crowns to make the clock go again]]. [[c:claim-cannery-nobody|Nobody on the council spoke against that line]]. [[opinion|It may be the only part of the plan that the whole town can see from its kitchen windows.]]',
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(calendar),
  sources: sources(calendar),
})
