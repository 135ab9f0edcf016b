import type {Calendar} from '../../calendar.ts'
import type {QuoteInput} from '../../compose/story.ts'

export const quotes = (calendar: Calendar): QuoteInput[] => [
  {
    id: 'quote-drill-entry',
    text: 'Both boats swung out, crew mustered, all correct.',
    form: 'direct',
    speaker: 'source-drill-book',
    description: 'the drill book of the Constance, eleven times',
    said: {date: '2025', place: 'On board the Constance', language: 'en'},
    evidence: [
      {
        source: 'source-drill-book',
        locator: 'pp. 3–9, entries of 10 January to 21 March',
        excerpt: 'Both boats swung out, crew mustered, all correct.',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'quote-drill-pens',
    text: 'We filled in the weeks ahead in one evening, with two pens, so that it would not look like one evening',
    form: 'direct',
    speaker: 'interviewee-ferry-officer',
    description: 'a former engine-room officer of the line',
    said: {date: calendar.day(14), language: 'en'},
    evidence: [
      {
        source: 'source-interview-officer',
        locator: '00:11:05',
        excerpt:
          'We filled in the weeks ahead in one evening, with two pens, so that it would not look like one evening.',
        audience: 'internal',
      },
    ],
  },
  {
    id: 'quote-drill-nobody',
    text: 'Nobody told us to. Nobody had ever told us not to',
    form: 'direct',
    speaker: 'interviewee-ferry-officer',
    description: 'a former engine-room officer of the line',
    said: {date: calendar.day(14), language: 'en'},
    evidence: [
      {
        source: 'source-interview-officer',
        locator: '00:13:48',
        excerpt: 'Nobody told us to. Nobody had ever told us not to.',
        audience: 'internal',
      },
    ],
  },
  {
    id: 'quote-drill-habit',
    text: 'What you found is a habit, and a bad one. A drill on a dry ship is a drill on paper',
    form: 'direct',
    speaker: 'interviewee-ottoline-pryce',
    description: 'who has managed the line since 2022',
    said: {
      date: calendar.day(9),
      place: 'Port Averil',
      occasion: 'interview at the ferry office, both books on the table',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-interview-pryce',
        locator: '00:04:20',
        excerpt:
          'What you found is a habit, and a bad one. A drill on a dry ship is a drill on paper.',
      },
    ],
  },
  {
    id: 'quote-drill-fear',
    text: 'A drill book is a diary of what you are afraid of',
    form: 'direct',
    speaker: 'interviewee-seo-min-ji',
    description: 'who teaches ship safety at the Sarn Maritime College',
    said: {date: calendar.day(11), place: 'Sarn', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-seo',
        locator: '00:02:31',
        excerpt: 'A drill book is a diary of what you are afraid of.',
      },
    ],
  },
  {
    id: 'quote-drill-hands',
    text: 'You practise the worst day so that your hands know it before you do. A page that was written in advance has taught nobody’s hands anything.',
    wording:
      'You practise the worst day so that your hands know it before you do. And so a page, you see, a page that was written in advance has taught nobody’s hands anything.',
    form: 'direct',
    alterations: [{kind: 'ellipsis', note: '“And so a page, you see,” left out'}],
    speaker: 'interviewee-seo-min-ji',
    description: 'who teaches ship safety at the Sarn Maritime College',
    said: {date: calendar.day(11), place: 'Sarn', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-seo',
        locator: '00:02:58',
        excerpt:
          'You practise the worst day so that your hands know it before you do. And so a page, you see, a page that was written in advance has taught nobody’s hands anything.',
      },
    ],
  },
  {
    id: 'quote-drill-noise',
    text: 'My mother goes across in her wheelchair every second Tuesday. I don’t want to read that they swung out the boats. I want to hear it',
    form: 'direct',
    speaker: 'interviewee-effie-duarte',
    description: 'who keeps the shop at the Skell landing',
    said: {date: calendar.day(7), place: 'Skell Island', occasion: 'in the shop', language: 'en'},
    evidence: [
      {
        source: 'source-notes-skell',
        locator: 'notebook 31, p. 12',
        excerpt:
          'My mother goes across in her wheelchair every second Tuesday. I don’t want to read that they swung out the boats. I want to hear it.',
      },
    ],
  },
  {
    id: 'quote-drill-twice',
    text: 'She went out on the step in her apron and made them do it twice.',
    form: 'paraphrase',
    speaker: 'interviewee-effie-duarte',
    description: 'who keeps the shop at the Skell landing',
    said: {
      date: calendar.day(3),
      place: 'Skell Island',
      occasion: 'telephone call',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-notes-skell',
        locator: 'notebook 31, p. 19',
        excerpt: 'heard it Fri — went out in apron, shouted again! — they did',
      },
    ],
  },
]
