import type {Calendar} from '../../calendar.ts'
import type {ClaimInput} from '../../compose/story.ts'

export const claims = (calendar: Calendar): ClaimInput[] => [
  {
    id: 'claim-bell-lamp',
    text: 'The lamp of the lighthouse failed at ten to eight in the evening',
    kind: 'event',
    priority: 'high',
    evidence: [
      {
        source: 'source-light-journal',
        locator: '17 November 1952',
        excerpt: '19.50 lamp out. Wick carrier broken. Unable to climb.',
        accessedAt: calendar.day(17),
      },
    ],
  },
  {
    id: 'claim-bell-boats',
    text: 'three boats with 23 people on board',
    kind: 'number',
    priority: 'high',
    evidence: [
      {
        source: 'source-harbour-register',
        locator: 'arrivals, 18 November 1952',
        excerpt: 'Margrethe 11, Good Intent 7, Skell Lass 5',
        accessedAt: calendar.day(17),
      },
      {
        source: 'source-courier-1952',
        locator: '19 November 1952, p. 1',
        excerpt: 'twenty-two souls',
        relation: 'contradicts',
        accessedAt: calendar.day(17),
      },
    ],
  },
  {
    id: 'claim-bell-saved',
    text: 'All three came in past Cold Ness by the sound of the bell',
    kind: 'causal',
    evidence: [
      {
        source: 'source-harbour-register',
        locator: 'remarks, 18 November 1952',
        excerpt: 'all masters state: by the bell',
        accessedAt: calendar.day(17),
      },
      {source: 'source-margrethe-log', locator: '18 November, 07:00', accessedAt: calendar.day(17)},
    ],
  },
  {
    id: 'claim-bell-ankle',
    text: 'he had broken an ankle on the lamp stair that evening',
    kind: 'event',
    evidence: [
      {
        source: 'source-surgeon-book',
        locator: 'no. 318',
        excerpt: 'Lund, J., keeper. Fracture, left ankle, a fall of the night before.',
        accessedAt: calendar.day(17),
      },
    ],
  },
  {
    id: 'claim-bell-weight',
    text: 'The bell weighs 41 kilograms (90 pounds)',
    kind: 'measurement',
    evidence: [
      {
        source: 'source-light-inventory',
        locator: 'sheet 2',
        excerpt: 'Fog bell, bronze, 90 lb',
        accessedAt: calendar.day(17),
      },
    ],
  },
  {
    id: 'claim-bell-same',
    text: 'The rope is the one that was hung in 1949',
    kind: 'date',
    evidence: [
      {
        source: 'source-light-inventory',
        locator: 'stores, last entry for rope',
        excerpt: '1 bell rope, manila, hung Aug. 1949',
        accessedAt: calendar.day(17),
      },
      {
        source: 'source-interview-wu',
        locator: '00:14:02',
        excerpt: 'tarred yarn in the third strand, as in the stores of those years',
      },
    ],
  },
  {
    id: 'claim-bell-worn',
    text: 'it is worn to the core 104 centimetres (41 inches) above the floor',
    kind: 'measurement',
    priority: 'high',
    evidence: [
      {
        source: 'source-notes-cold-ness',
        locator: 'notebook 30, p. 40, measured twice',
        excerpt: '104 cm / 104 cm',
      },
    ],
  },
  {
    id: 'claim-bell-nochange',
    text: 'Agnes Lund has turned down a new one',
    kind: 'event',
    priority: 'low',
    evidence: [
      {
        source: 'source-lund-letter',
        excerpt: 'Please leave it where it is.',
        accessedAt: calendar.day(8),
      },
    ],
  },
]
