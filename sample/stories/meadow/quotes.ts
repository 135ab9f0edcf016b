import type {Calendar} from '../../calendar.ts'
import type {QuoteInput} from '../../compose/story.ts'

export const quotes = (calendar: Calendar): QuoteInput[] => [
  {
    id: 'quote-meadow-wound',
    text: 'From above it looks like a wound that has closed. The old route is a line of younger, lighter grass',
    form: 'direct',
    speaker: 'interviewee-gudrun-einarsdottir',
    description: 'who led the dives',
    said: {date: calendar.day(8), place: 'Sarn', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-gudrun',
        locator: '00:03:44',
        excerpt:
          'From above it looks like a wound that has closed. The old route is a line of younger, lighter grass.',
      },
    ],
  },
  {
    id: 'quote-meadow-treading',
    text: 'Nobody planted it. All we did was stop treading on it.',
    wording: 'No la plantó nadie. Lo único que hicimos fue dejar de pisarla.',
    form: 'translated',
    alterations: [{kind: 'translation', note: 'From Spanish', translator: 'Mina Castellanos'}],
    speaker: 'interviewee-ramon-ferreiro-pazos',
    description: 'who came from Galicia to count the shoots',
    said: {
      date: calendar.day(8),
      place: 'On board the research boat Otter',
      occasion: 'interview',
      language: 'es',
    },
    evidence: [
      {
        source: 'source-interview-ferreiro',
        locator: '00:01:50',
        excerpt: 'No la plantó nadie. Lo único que hicimos fue dejar de pisarla.',
      },
    ],
  },
  {
    id: 'quote-meadow-two',
    text: 'Two good things happened at once. That is rare, and bad for science',
    form: 'direct',
    speaker: 'interviewee-gudrun-einarsdottir',
    said: {date: calendar.day(8), place: 'Sarn', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-gudrun',
        locator: '00:12:09',
        excerpt: 'Two good things happened at once. That is rare, and bad for science.',
      },
    ],
  },
  {
    id: 'quote-meadow-grass',
    text: 'My father always said there was grass out there. I thought he meant it was an easy living',
    wording:
      'My father he always said there was grass out there. I thought he meant it was an easy living',
    form: 'direct',
    alterations: [
      {kind: 'grammar', note: '“My father he” tidied to “My father”, with his consent'},
    ],
    speaker: 'interviewee-tobiah-annand',
    description: 'who has fished the sound for fifty years',
    said: {date: calendar.day(7), place: 'Port Averil', occasion: 'on the quay', language: 'en'},
    evidence: [
      {
        source: 'source-notes-annand',
        locator: 'notebook 8, p. 20',
        excerpt:
          'My father he always said there was grass out there. I thought he meant it was an easy living.',
      },
    ],
  },
]
