import type {Calendar} from '../calendar.ts'
import type {StoryInput} from '../compose/story.ts'

export const auction = (calendar: Calendar): StoryInput => ({
  id: 'article-auction',
  headline: 'The fish auction falls silent',
  standfirst: 'Bids in Port Averil now come by telephone. The auctioneer has kept his bell.',
  section: 'section-harbour',
  bylines: ['contributor-marisol-achterberg'],
  place: 'Port Averil',
  date: calendar.day(1),
  picture: {
    picture: 'auction',
    alt: 'An empty auction hall at dawn: crates of fish in rows on a wet floor, and one man in a white coat with a handbell.',
    caption: 'The auction hall at a quarter to six.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    'At a quarter to six the hall smells as it always has and sounds like a library. [[c:claim-auction-phones|Since the first of the month every bid has been made by telephone]], by buyers who may still be in bed.',
    '“[[q:quote-auction-hands|I used to sell to hands. You could see a hand change its mind]],” said Bogdan Pell, who has called the auction for thirty-one years.',
    '[[c:claim-auction-oldest|It is the oldest fish auction on the coast]], and was the last in which a price was shouted.',
    'Nguyen Van Loc buys for four restaurants inland and has not missed the shouting. “[[q:quote-auction-daughter|I bid, I put the telephone down, I take my daughter to school]],” Loc said. “[[q:quote-auction-never|For nine years I took nobody to school.]]”',
    '[[c:claim-auction-price|Prices for plaice have risen by 6 per cent since the change]].',
    'Pell still rings his bell when the last crate is sold. There is nobody to hear it but the ice man, who says it helps.',
  ],
  quotes: [
    {
      id: 'quote-auction-hands',
      text: 'I used to sell to hands. You could see a hand change its mind',
      form: 'direct',
      speaker: 'interviewee-bogdan-pell',
      description: 'who has called the auction for thirty-one years',
      said: {date: calendar.day(3), place: 'Auction hall, Port Averil', language: 'en'},
      evidence: [
        {
          source: 'source-interview-pell',
          locator: '00:02:10',
          excerpt: 'I used to sell to hands. You could see a hand change its mind.',
        },
      ],
    },
    {
      id: 'quote-auction-daughter',
      text: 'I bid, I put the telephone down, I take my daughter to school',
      form: 'direct',
      speaker: 'interviewee-nguyen-van-loc',
      description: 'who buys for four restaurants inland',
      said: {date: calendar.day(2), occasion: 'telephone call', language: 'en'},
      evidence: [],
    },
    {
      id: 'quote-auction-never',
      text: 'For nine years I took nobody to school.',
      form: 'direct',
      speaker: 'interviewee-nguyen-van-loc',
      said: {date: calendar.day(2), occasion: 'telephone call', language: 'en'},
      evidence: [],
    },
  ],
  claims: [
    {
      id: 'claim-auction-phones',
      text: 'Since the first of the month every bid has been made by telephone',
      kind: 'event',
      evidence: [
        {
          source: 'source-auction-notice',
          excerpt: 'Bids by telephone only',
          accessedAt: calendar.day(3),
        },
      ],
    },
    {
      id: 'claim-auction-oldest',
      text: 'It is the oldest fish auction on the coast',
      kind: 'description',
      priority: 'high',
      evidence: [],
    },
    {
      id: 'claim-auction-price',
      text: 'Prices for plaice have risen by 6 per cent since the change',
      kind: 'number',
      priority: 'high',
      evidence: [],
    },
  ],
  interviewees: [
    {
      id: 'interviewee-bogdan-pell',
      name: 'Bogdan Pell',
      secondReference: 'Pell',
      nameOrder: 'givenFirst',
      role: 'Auctioneer',
      affiliation: 'Port Averil fish auction',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'This story', date: calendar.day(3)},
    },
    {
      id: 'interviewee-nguyen-van-loc',
      name: 'Nguyen Van Loc',
      secondReference: 'Loc',
      nameOrder: 'familyFirst',
      role: 'Fish buyer',
      attributionTerms: 'onRecord',
    },
  ],
  sources: [
    {
      id: 'source-interview-pell',
      kind: 'recording',
      title: 'Interview with Bogdan Pell',
      creators: ['Marisol Achterberg'],
      date: calendar.day(3),
      language: 'en',
      tier: 'primary',
    },
    {
      id: 'source-auction-notice',
      kind: 'document',
      title: 'Notice on the door of the auction hall',
      publisher: 'Harbour of Port Averil',
      language: 'en',
      tier: 'primary',
    },
  ],
})
