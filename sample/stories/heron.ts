import type {Calendar} from '../calendar.ts'
import type {StoryInput} from '../compose/story.ts'

export const heron = (calendar: Calendar): StoryInput => ({
  id: 'article-heron',
  headline: 'Library heron enters its fourth week and will not be shushed',
  standfirst:
    'It has been in the reading room on 17 of the last 22 opening days. The carp in the court have noticed.',
  section: 'section-shore',
  bylines: ['contributor-leilani-brandt'],
  place: 'Port Averil',
  date: calendar.day(1),
  picture: {
    picture: 'heron',
    alt: 'A grey heron stands between two bookcases in a reading room; a man with a newspaper looks over his glasses at it.',
    caption: 'The heron in the reading room of the Port Averil library, by Natural History.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    'It came in through the door. “[[q:quote-heron-umbrella|It walked in behind a man with an umbrella, and I took it for the umbrella]],” said Abena Kristoffersen, who has the loans desk in the mornings.',
    '[[c:claim-heron-days|The heron has been in the reading room on 17 of the 22 opening days since]], by the tally at the desk. It stands by Natural History. Kristoffersen says that [[q:quote-heron-shelf|nobody should read anything into the shelf]].',
    'What it reads is the court. [[c:claim-heron-carp|Forty carp were put into the library’s pond in September]]; [[c:claim-heron-left|at the last count there were 31]].',
    '“[[q:quote-heron-working|A heron that stands still is at work. It is we who come here to do nothing]],” said Itziar Moncrieff, who counts birds for the county.',
    '[[c:claim-heron-rule|The rules of the reading room forbid food and conversation]]. So far the heron has kept to one of them.',
  ],
  quotes: [
    {
      id: 'quote-heron-umbrella',
      text: 'It walked in behind a man with an umbrella, and I took it for the umbrella',
      form: 'direct',
      speaker: 'interviewee-abena-kristoffersen',
      description: 'who has the loans desk in the mornings',
      said: {date: calendar.day(5), place: 'Port Averil library', language: 'en'},
      evidence: [
        {
          source: 'source-notes-heron',
          locator: 'p. 2',
          excerpt: 'It walked in behind a man with an umbrella, and I took it for the umbrella.',
        },
      ],
    },
    {
      id: 'quote-heron-shelf',
      text: 'nobody should read anything into the shelf',
      form: 'paraphrase',
      speaker: 'interviewee-abena-kristoffersen',
      said: {date: calendar.day(5), place: 'Port Averil library', language: 'en'},
      evidence: [
        {
          source: 'source-notes-heron',
          locator: 'p. 3',
          excerpt: 'by Nat Hist — “don’t read into it”',
        },
      ],
    },
    {
      id: 'quote-heron-working',
      text: 'A heron that stands still is at work. It is we who come here to do nothing',
      form: 'direct',
      speaker: 'interviewee-itziar-moncrieff',
      description: 'who counts birds for the county',
      said: {
        date: calendar.day(4),
        place: 'Port Averil',
        occasion: 'telephone call',
        language: 'en',
      },
      evidence: [
        {
          source: 'source-notes-heron',
          locator: 'p. 6',
          excerpt: 'A heron that stands still is at work. It is we who come here to do nothing.',
        },
      ],
    },
  ],
  claims: [
    {
      id: 'claim-heron-days',
      text: 'The heron has been in the reading room on 17 of the 22 opening days since',
      kind: 'number',
      priority: 'high',
      evidence: [
        {
          source: 'source-heron-tally',
          excerpt: '17 strokes, 5 noughts',
          accessedAt: calendar.day(4),
        },
      ],
    },
    {
      id: 'claim-heron-carp',
      text: 'Forty carp were put into the library’s pond in September',
      kind: 'number',
      evidence: [
        {source: 'source-carp-receipt', excerpt: '40 koi, mixed', accessedAt: calendar.day(5)},
      ],
    },
    {
      id: 'claim-heron-left',
      text: 'at the last count there were 31',
      kind: 'number',
      evidence: [{source: 'source-notes-heron', locator: 'p. 4, counted three times'}],
    },
    {
      id: 'claim-heron-rule',
      text: 'The rules of the reading room forbid food and conversation',
      kind: 'description',
      priority: 'low',
      evidence: [
        {
          source: 'source-reading-rules',
          locator: 'nos. 2 and 5',
          excerpt: 'Readers neither eat nor converse.',
          accessedAt: calendar.day(5),
        },
      ],
    },
  ],
  interviewees: [
    {
      id: 'interviewee-abena-kristoffersen',
      name: 'Abena Kristoffersen',
      secondReference: 'Kristoffersen',
      nameOrder: 'givenFirst',
      role: 'Librarian',
      affiliation: 'Port Averil library',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'This story', date: calendar.day(5)},
    },
    {
      id: 'interviewee-itziar-moncrieff',
      name: 'Itziar Moncrieff',
      secondReference: 'Moncrieff',
      nameOrder: 'givenFirst',
      role: 'Bird warden',
      affiliation: 'Marram County',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'This story', date: calendar.day(4)},
    },
  ],
  sources: [
    {
      id: 'source-notes-heron',
      kind: 'interview',
      title: 'Notes on the heron',
      creators: ['Leilani Brandt'],
      date: calendar.day(4),
      language: 'en',
      tier: 'primary',
    },
    {
      id: 'source-heron-tally',
      kind: 'document',
      title: 'Tally of the heron at the loans desk',
      creators: ['Abena Kristoffersen'],
      publisher: 'Port Averil library',
      language: 'en',
      tier: 'primary',
    },
    {
      id: 'source-carp-receipt',
      kind: 'document',
      title: 'Receipt for fish, library court',
      publisher: 'Port Averil library',
      language: 'en',
      tier: 'primary',
    },
    {
      id: 'source-reading-rules',
      kind: 'inscription',
      title: 'Rules of the reading room, painted on the wall',
      publisher: 'Port Averil library',
      date: '1924',
      language: 'en',
      tier: 'primary',
    },
  ],
})
