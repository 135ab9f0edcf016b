import type {Calendar} from '../../calendar.ts'
import type {QuoteInput} from '../../compose/story.ts'

export const quotes = (calendar: Calendar): QuoteInput[] => [
  {
    id: 'quote-sand-pad',
    text: 'Some tickets were written twice. You learned not to look at the pad',
    form: 'direct',
    speaker: 'interviewee-beach-driver',
    description: 'a driver who worked on the beach',
    said: {date: calendar.day(12), language: 'en'},
    evidence: [
      {
        source: 'source-interview-driver',
        locator: '00:08:30',
        excerpt: 'Some tickets were written twice. You learned not to look at the pad.',
        audience: 'internal',
      },
    ],
  },
  {
    id: 'quote-sand-scale',
    text: 'The scale was out of order for nine days, and my people counted by hand. Hands count too',
    form: 'direct',
    speaker: 'interviewee-corin-halm',
    description: 'who runs Halm & Sons',
    said: {date: calendar.day(7), place: 'Port Averil', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-halm',
        locator: '00:03:12',
        excerpt:
          'The scale was out of order for nine days, and my people counted by hand. Hands count too.',
      },
    ],
  },
  {
    id: 'quote-sand-log',
    text: 'a scale that is broken will also keep a broken log',
    form: 'paraphrase',
    speaker: 'interviewee-corin-halm',
    said: {date: calendar.day(4), place: 'Port Averil', occasion: 'telephone call', language: 'en'},
    evidence: [
      {
        source: 'source-notes-sand',
        locator: 'notebook 9, p. 2',
        excerpt: 'H: log prob. broken too if scale broken',
      },
    ],
  },
  {
    id: 'quote-sand-sum',
    text: 'I sign what the tickets add up to. I have now asked to see the tickets',
    form: 'direct',
    speaker: 'interviewee-adaeze-whitlock',
    description: 'the town’s treasurer, who passed the bill',
    said: {date: calendar.day(6), place: 'Port Averil', occasion: 'interview', language: 'en'},
    evidence: [
      {
        source: 'source-interview-whitlock',
        locator: '00:05:01',
        excerpt: 'I sign what the tickets add up to. I have now asked to see the tickets.',
      },
    ],
  },
]
