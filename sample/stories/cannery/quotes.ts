import type {Calendar} from '../../calendar.ts'
import type {QuoteInput} from '../../compose/story.ts'

export const quotes = (calendar: Calendar): QuoteInput[] => [
  {
    id: 'quote-cannery-holes',
    text: 'I would rather own the holes in that roof than rent the view of them',
    form: 'direct',
    speaker: 'interviewee-benedikta-olufsen',
    description: 'the mayor',
    said: {
      date: calendar.day(14),
      place: 'Port Averil',
      occasion: 'council meeting',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-council-recording',
        locator: '01:12:40',
        excerpt: 'I would rather own the holes in that roof than rent the view of them.',
      },
    ],
  },
  {
    id: 'quote-cannery-bathroom',
    text: 'Forty-six homes is a sentence in a brochure. I have not been shown one bathroom',
    form: 'direct',
    speaker: 'interviewee-rashid-penhallow',
    description: 'who spoke for the eleven',
    said: {
      date: calendar.day(14),
      place: 'Port Averil',
      occasion: 'council meeting',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-council-recording',
        locator: '01:20:03',
        excerpt: 'Forty-six homes is a sentence in a brochure. I have not been shown one bathroom.',
      },
    ],
  },
  {
    id: 'quote-cannery-tin',
    text: 'We could close a tin in four seconds without looking',
    form: 'direct',
    speaker: 'interviewee-tran-thi-hoa',
    description: 'who packed there from 1979 until the last shift',
    said: {
      date: calendar.day(15),
      place: 'Port Averil',
      occasion: 'interview at her kitchen table',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-interview-hoa',
        locator: '00:06:12',
        excerpt: 'We could close a tin in four seconds without looking.',
      },
    ],
  },
  {
    id: 'quote-cannery-cucumber',
    text: 'I still don’t look when I cut cucumber. My daughter leaves the room.',
    form: 'direct',
    speaker: 'interviewee-tran-thi-hoa',
    said: {
      date: calendar.day(15),
      place: 'Port Averil',
      occasion: 'interview at her kitchen table',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-interview-hoa',
        locator: '00:06:40',
        excerpt: 'I still don’t look when I cut cucumber. My daughter leaves the room.',
      },
    ],
  },
  {
    id: 'quote-cannery-early',
    text: 'They stopped it so that nobody could say we had left early',
    form: 'direct',
    speaker: 'interviewee-tran-thi-hoa',
    said: {
      date: calendar.day(15),
      place: 'Port Averil',
      occasion: 'interview at her kitchen table',
      language: 'en',
    },
    evidence: [
      {
        source: 'source-interview-hoa',
        locator: '00:17:55',
        excerpt: 'They stopped it so that nobody could say we had left early.',
      },
    ],
  },
]
