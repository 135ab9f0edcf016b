import type {Calendar} from '../../calendar.ts'
import type {IntervieweeInput, SourceInput} from '../../compose/story.ts'

export const interviewees = (calendar: Calendar): IntervieweeInput[] => [
  {
    id: 'interviewee-beach-driver',
    attributionTerms: 'background',
    publicDescription: 'a driver who worked on the beach',
    consent: {
      given: true,
      scope: 'The words quoted, without name, employer or lorry',
      date: calendar.day(12),
    },
  },
  {
    id: 'interviewee-corin-halm',
    name: 'Corin Halm',
    secondReference: 'Halm',
    nameOrder: 'givenFirst',
    role: 'Contractor',
    affiliation: 'Halm & Sons',
    attributionTerms: 'onRecord',
    consent: {given: true, scope: 'This story', date: calendar.day(7)},
  },
  {
    id: 'interviewee-adaeze-whitlock',
    name: 'Adaeze Whitlock',
    secondReference: 'Whitlock',
    nameOrder: 'givenFirst',
    role: 'Treasurer',
    affiliation: 'Town of Port Averil',
    attributionTerms: 'onRecord',
    consent: {given: true, scope: 'This story', date: calendar.day(6)},
  },
]

export const sources = (calendar: Calendar): SourceInput[] => [
  {
    id: 'source-sand-invoice',
    kind: 'document',
    title: 'Invoice of Halm & Sons for sand, north beach',
    creators: ['Halm & Sons'],
    publisher: 'Town of Port Averil, treasury',
    date: calendar.day(20),
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-weighbridge-log',
    kind: 'dataset',
    title: 'Log of the weighbridge on Quarry Road',
    publisher: 'Marram County, roads',
    date: calendar.day(20),
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-sand-tickets',
    kind: 'document',
    title: 'Delivery tickets, north beach (copies held by the newsroom)',
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-interview-driver',
    kind: 'recording',
    title: 'Background interview, town hall desk, no. 3',
    date: calendar.day(12),
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-interview-halm',
    kind: 'recording',
    title: 'Interview with Corin Halm',
    creators: ['Dele Ransome'],
    date: calendar.day(7),
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-interview-whitlock',
    kind: 'recording',
    title: 'Interview with Adaeze Whitlock',
    creators: ['Dele Ransome'],
    date: calendar.day(6),
    language: 'en',
    tier: 'primary',
  },
  {
    id: 'source-notes-sand',
    kind: 'interview',
    title: 'Reporter’s notes on the sand contract',
    creators: ['Dele Ransome'],
    date: calendar.day(4),
    language: 'en',
    tier: 'primary',
  },
]
