import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

export const lastKeel = (calendar: Calendar): StoryInput => ({
  id: 'article-last-keel',
  headline: 'Forty-one boats, and now one that nobody ordered',
  standfirst:
    'Henrique Salgueiro has built for the harbour since 1976. The keel in his shed is the first he has laid for himself.',
  section: 'section-harbour',
  bylines: ['contributor-marisol-achterberg'],
  place: 'Port Averil',
  date: calendar.day(1),
  picture: {
    picture: 'boatyard',
    alt: 'The ribs of a wooden boat rise in a lamplit shed like the bones of a whale; an old man runs a string along the keel.',
    caption: 'Henrique Salgueiro in his shed in Tar Lane, with the string.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    '[[c:claim-keel-count|Forty-one boats have left the shed at the end of Tar Lane]], every one of them for somebody else. The forty-second has no owner, no name and, so far, no left side.',
    'Henrique Salgueiro does not use plans. He stretches a string from stem to stern, plucks it and listens. “[[q:quote-keel-paper|A hull does not lie. It is the paper that lies]],” he said.',
    '[[c:claim-keel-arrived|He came from Aveiro in 1974 with a box of planes]] and a cousin’s address, and [[c:claim-keel-first|launched his first boat here on 11 May 1976]]. Most of the small boats in the inner harbour are his, which can be seen from the way they sit: a little down by the head, as if they were reading.',
    {pullQuote: 'quote-keel-string'},
    'His daughter Luzia, who does the books and most of the planking, works to the same line by other means. “[[q:quote-keel-string|He measures with a string and I measure with a laser. When we agree, he is unbearable for a week]],” she said.',
    '[[c:claim-keel-oak|The new keel is a single length of oak, 9.4 metres (31 feet) long]]. [[c:claim-keel-storm|The tree came down at Ferrow in the storm of February 2022]], on nobody’s land, and lay there for a year until Salgueiro asked for it in writing.',
    'People in the lane have begun to ask whom the boat is for, and he has begun to answer. “[[q:quote-keel-water|For whom? For the water]],” he said.',
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(calendar),
  sources: sources(calendar),
})
