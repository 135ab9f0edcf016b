import type {Calendar} from '../calendar.ts'
import type {StoryInput} from '../compose/story.ts'

export const halcyon = (calendar: Calendar): StoryInput => ({
  id: 'article-halcyon',
  headline: 'Diver says she has found the Halcyon, lost in 1908',
  standfirst: 'A film from 31 metres down shows a ship’s bell with seven letters on it.',
  section: 'section-harbour',
  bylines: ['contributor-dele-ransome'],
  place: 'Port Averil',
  date: calendar.day(60),
  picture: {
    picture: 'wreck',
    alt: 'The bow of a sunken steamer leans out of green darkness; a diver’s lamp falls on a bell.',
    caption: 'The wreck off Skell, as the film shows it.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    'The steamer [[em|Halcyon]] left Port Averil on 2 March 1908 and was not seen again. A diver says that she has seen it. [[c:claim-halcyon-film|A film made 31 metres (102 feet) down shows a bell with the name on it]].',
    '“[[q:quote-halcyon-letters|I put my glove on it, and there were the letters]],” said Greta Lonsdale, who dives for the harbour.',
    '[[c:claim-halcyon-lost|Fourteen people were on board]].',
  ],
  quotes: [
    {
      id: 'quote-halcyon-letters',
      text: 'I put my glove on it, and there were the letters',
      form: 'direct',
      speaker: 'interviewee-greta-lonsdale',
      description: 'who dives for the harbour',
      said: {date: calendar.day(62), place: 'Port Averil', occasion: 'interview', language: 'en'},
      evidence: [
        {
          source: 'source-interview-lonsdale',
          locator: '00:04:50',
          excerpt: 'I put my glove on it, and there were the letters.',
        },
      ],
    },
  ],
  claims: [
    {
      id: 'claim-halcyon-film',
      text: 'A film made 31 metres (102 feet) down shows a bell with the name on it',
      kind: 'event',
      priority: 'high',
      evidence: [
        {
          source: 'source-halcyon-film',
          locator: '00:11:20 to 00:11:58',
          excerpt: 'HALCYON',
          accessedAt: calendar.day(61),
        },
      ],
    },
    {
      id: 'claim-halcyon-lost',
      text: 'Fourteen people were on board',
      kind: 'number',
      evidence: [
        {
          source: 'source-halcyon-inquiry',
          locator: 'p. 1',
          excerpt: 'fourteen persons, all told',
          accessedAt: calendar.day(61),
        },
      ],
    },
  ],
  interviewees: [
    {
      id: 'interviewee-greta-lonsdale',
      name: 'Greta Lonsdale',
      secondReference: 'Lonsdale',
      nameOrder: 'givenFirst',
      role: 'Diver',
      affiliation: 'Harbour of Port Averil',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'This story', date: calendar.day(62)},
    },
  ],
  sources: [
    {
      id: 'source-interview-lonsdale',
      kind: 'recording',
      title: 'Interview with Greta Lonsdale',
      creators: ['Dele Ransome'],
      date: calendar.day(62),
      language: 'en',
      tier: 'primary',
    },
    {
      id: 'source-halcyon-film',
      kind: 'recording',
      title: 'Film of a dive on a wreck off Skell',
      creators: ['Greta Lonsdale'],
      date: calendar.day(63),
      tier: 'primary',
    },
    {
      id: 'source-halcyon-inquiry',
      kind: 'archive',
      title: 'Inquiry into the loss of the steamer Halcyon',
      publisher: 'Marram County Archive',
      date: '1908',
      language: 'en',
      tier: 'primary',
    },
  ],
})
