import type {Calendar} from '../../calendar.ts'
import type {QuoteInput} from '../../compose/story.ts'

export const quotes = (calendar: Calendar): QuoteInput[] => [
  {
    id: 'quote-bell-plate',
    text: 'Rung through the night of 17 November 1952. By whom is not known.',
    form: 'direct',
    speaker: 'source-bell-plate',
    description: 'a brass plate under the bell',
    said: {date: '1953', place: 'Cold Ness', language: 'en'},
    evidence: [
      {
        source: 'source-bell-plate',
        excerpt: 'Rung through the night of 17 November 1952. By whom is not known.',
        accessedAt: calendar.day(20),
      },
    ],
  },
  {
    id: 'quote-bell-log',
    text: 'Bell heard from land all night. It is not the wind. Somebody is ringing.',
    wording: 'Klokke hørt fra land hele natten. Det er ikke vinden. Noen ringer.',
    form: 'translated',
    alterations: [
      {kind: 'translation', note: 'From Norwegian', translator: 'Ingeborg Sæther, Sarn'},
    ],
    speaker: 'source-margrethe-log',
    description: 'the log of the trawler, in the mate’s hand',
    said: {date: '1952-11-18', place: 'On board the Margrethe', language: 'nb'},
    evidence: [
      {
        source: 'source-margrethe-log',
        locator: 'entry for 18 November, 06:20',
        excerpt: 'Klokke hørt fra land hele natten. Det er ikke vinden. Noen ringer.',
        accessedAt: calendar.day(17),
      },
    ],
  },
  {
    id: 'quote-bell-rope',
    text: 'The rope was wet before I came to it',
    form: 'direct',
    speaker: 'interviewee-josiah-lund',
    description: 'the keeper',
    said: {
      place: 'Cold Ness',
      occasion: 'to his sister-in-law, in the winter after',
      language: 'en',
    },
    provenance: [
      {act: 'said', agentName: 'Josiah Lund to Bertha Moen', inferred: true},
      {act: 'quoted', agentName: 'Bertha Moen', source: 'source-moen-tape', locator: '00:31:40'},
      {act: 'recorded', agentName: 'Catrin Abara', source: 'source-moen-tape', locator: 'reel 12'},
      {act: 'printed', agentName: 'Catrin Abara', source: 'source-lamp-oil', locator: 'p. 88'},
    ],
    evidence: [
      {
        source: 'source-moen-tape',
        locator: 'reel 12, 00:31:40',
        excerpt: 'And Josiah said, the rope was wet before I came to it. He never said more.',
        accessedAt: calendar.day(18),
      },
      {
        source: 'source-lamp-oil',
        locator: 'p. 88',
        excerpt: 'The rope was wet before I came to it.',
        accessedAt: calendar.day(18),
      },
    ],
  },
  {
    id: 'quote-bell-asked',
    text: 'I was nine, so nobody asked me',
    form: 'direct',
    speaker: 'interviewee-agnes-lund',
    description: 'who still lives within sight of the light',
    said: {date: calendar.day(19), place: 'Port Averil', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-agnes-lund',
        locator: '00:03:05',
        excerpt: 'I was nine, so nobody asked me.',
      },
    ],
  },
  {
    id: 'quote-bell-milk',
    text: 'In the morning I could not lift the milk. My mother thought it was measles.',
    form: 'direct',
    speaker: 'interviewee-agnes-lund',
    said: {date: calendar.day(19), place: 'Port Averil', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-agnes-lund',
        locator: '00:09:22',
        excerpt: 'In the morning I could not lift the milk. My mother thought it was measles.',
      },
    ],
  },
  {
    id: 'quote-bell-counted',
    text: 'She hung on the rope with her whole weight, let it lift her, and counted: ten pulls, then a bite of bread.',
    form: 'paraphrase',
    speaker: 'interviewee-agnes-lund',
    said: {date: calendar.day(19), place: 'Port Averil', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-agnes-lund',
        locator: '00:10:15 to 00:12:30',
        excerpt:
          'You hang on it, all of you, and it lifts you up. Ten of those and I had a bite of bread.',
      },
    ],
  },
  {
    id: 'quote-bell-two',
    text: 'A girl of nine, eleven hours, a bell like that: I would want two girls',
    form: 'direct',
    speaker: 'interviewee-wu-jianhong',
    description: 'keeper of the county archive',
    said: {date: calendar.day(17), place: 'Port Averil', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-wu',
        locator: '00:05:50',
        excerpt: 'A girl of nine, eleven hours, a bell like that: I would want two girls.',
      },
    ],
  },
  {
    id: 'quote-bell-kneel',
    text: 'Nobody grown holds a rope there. I tried. One has to kneel',
    form: 'direct',
    speaker: 'interviewee-wu-jianhong',
    said: {date: calendar.day(10), place: 'Cold Ness', occasion: 'at the bell', language: 'en'},
    evidence: [
      {
        source: 'source-notes-cold-ness',
        locator: 'notebook 30, p. 41',
        excerpt: 'Nobody grown holds a rope there. I tried. One has to kneel.',
      },
    ],
  },
  {
    id: 'quote-bell-true',
    text: 'What it says is true. It was not known',
    form: 'direct',
    speaker: 'interviewee-agnes-lund',
    said: {date: calendar.day(8), place: 'Port Averil', occasion: 'telephone call', language: 'en'},
    evidence: [
      {
        source: 'source-notes-cold-ness',
        locator: 'notebook 30, p. 44',
        excerpt: 'What it says is true. It was not known.',
      },
    ],
  },
]
