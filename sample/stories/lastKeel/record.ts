import type {Calendar} from '../../calendar.ts'
import type {IntervieweeInput, SourceInput} from '../../compose/story.ts'

export const interviewees = (calendar: Calendar): IntervieweeInput[] => [
  {
    id: 'interviewee-henrique-salgueiro',
    name: 'Henrique Salgueiro',
    secondReference: 'Salgueiro',
    nameOrder: 'givenFirst',
    role: 'Boatbuilder',
    affiliation: 'Salgueiro & Daughter, Tar Lane',
    bio: 'Built forty-one boats for the harbour of Port Averil. Speaks to wood in Portuguese and to customers in English.',
    attributionTerms: 'onRecord',
    consent: {given: true, scope: 'This story', date: calendar.day(6)},
  },
  {
    id: 'interviewee-luzia-salgueiro',
    name: 'Luzia Salgueiro',
    secondReference: 'Luzia Salgueiro',
    nameOrder: 'givenFirst',
    role: 'Boatbuilder',
    affiliation: 'Salgueiro & Daughter, Tar Lane',
    attributionTerms: 'onRecord',
    consent: {given: true, scope: 'This story', date: calendar.day(6)},
  },
]

export const sources = (calendar: Calendar): SourceInput[] => [
  {
    id: 'source-launch-book',
    kind: 'document',
    title: 'Launch book of the shed in Tar Lane',
    creators: ['Henrique Salgueiro'],
    date: '1976',
    language: 'pt',
    tier: 'primary',
  },
  {
    id: 'source-landing-card',
    kind: 'archive',
    title: 'Landing cards, harbour of Port Averil, 1974',
    publisher: 'Marram County Archive',
    date: '1974',
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-forester-note',
    kind: 'correspondence',
    title: 'Note of the county forester on an oak at Ferrow',
    publisher: 'Marram County, forests',
    date: '2023',
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-interview-salgueiro',
    kind: 'recording',
    title: 'Interview in Tar Lane, with Henrique and Luzia Salgueiro',
    creators: ['Marisol Achterberg'],
    date: calendar.day(6),
    language: 'pt',
    translator: 'Marisol Achterberg',
    tier: 'primary',
  },
]
