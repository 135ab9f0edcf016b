import type {Calendar} from '../calendar.ts'
import type {StoryInput} from '../compose/story.ts'

export const light = (calendar: Calendar): StoryInput => ({
  id: 'article-light',
  headline: 'Green light over Cold Ness puzzles walkers',
  standfirst: 'Five people have seen it, on four nights, always in the same place.',
  section: 'section-shore',
  bylines: ['contributor-marisol-achterberg'],
  place: 'Cold Ness',
  date: calendar.day(20),
  body: [
    'It is green, it is low, and it goes out when one looks at it. [[c:claim-light-five|Five walkers have reported a light off Cold Ness on four nights]].',
    '“[[q:quote-light-dog|The dog sat down. He has never sat down for anything]],” said Zofia Marchbanks, who saw it twice.',
    'It shows for two seconds in every ten. The observatory at Sarn knows of nothing.',
  ],
  quotes: [
    {
      id: 'quote-light-dog',
      text: 'The dog sat down. He has never sat down for anything',
      form: 'direct',
      speaker: 'interviewee-zofia-marchbanks',
      description: 'who saw it twice',
      said: {date: calendar.day(21), place: 'Cold Ness', language: 'en'},
      evidence: [
        {
          source: 'source-notes-light',
          locator: 'notebook 29, p. 7',
          excerpt: 'The dog sat down. He has never sat down for anything.',
        },
      ],
    },
  ],
  claims: [
    {
      id: 'claim-light-five',
      text: 'Five walkers have reported a light off Cold Ness on four nights',
      kind: 'number',
      evidence: [{source: 'source-notes-light', locator: 'notebook 29, pp. 5–9'}],
    },
  ],
  interviewees: [
    {
      id: 'interviewee-zofia-marchbanks',
      name: 'Zofia Marchbanks',
      secondReference: 'Marchbanks',
      nameOrder: 'givenFirst',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'This story', date: calendar.day(21)},
    },
  ],
  sources: [
    {
      id: 'source-notes-light',
      kind: 'interview',
      title: 'Notes on the light off Cold Ness',
      creators: ['Marisol Achterberg'],
      date: calendar.day(21),
      language: 'en',
      tier: 'primary',
    },
  ],
})
