import type {Calendar} from '../../calendar.ts'
import type {ClaimInput} from '../../compose/story.ts'

export const claims = (calendar: Calendar): ClaimInput[] => [
  {
    id: 'claim-keel-count',
    text: 'Forty-one boats have left the shed at the end of Tar Lane',
    kind: 'number',
    priority: 'high',
    evidence: [
      {
        source: 'source-launch-book',
        locator: 'nos. 1–41',
        excerpt: 'no. 41, Petrel, 3 June 2019',
        accessedAt: calendar.day(6),
      },
    ],
  },
  {
    id: 'claim-keel-arrived',
    text: 'He came from Aveiro in 1974 with a box of planes',
    kind: 'event',
    evidence: [
      {
        source: 'source-landing-card',
        excerpt: 'Salgueiro, H., of Aveiro, joiner. 1 suitcase, 1 chest of tools. 9.10.74',
        accessedAt: calendar.day(6),
      },
    ],
  },
  {
    id: 'claim-keel-first',
    text: 'launched his first boat here on 11 May 1976',
    kind: 'date',
    evidence: [
      {
        source: 'source-launch-book',
        locator: 'no. 1',
        excerpt: 'no. 1, Aveiro, 11 May 1976',
        accessedAt: calendar.day(6),
      },
    ],
  },
  {
    id: 'claim-keel-oak',
    text: 'The new keel is a single length of oak, 9.4 metres (31 feet) long',
    kind: 'measurement',
    evidence: [
      {
        source: 'source-interview-salgueiro',
        locator: '00:15:20, measured by Luzia Salgueiro',
        excerpt: 'Nine metres forty.',
      },
    ],
  },
  {
    id: 'claim-keel-storm',
    text: 'The tree came down at Ferrow in the storm of February 2022',
    kind: 'event',
    evidence: [
      {
        source: 'source-forester-note',
        excerpt: 'Oak, windthrow of 18 Feb. 2022, given to H. Salgueiro at his request',
        accessedAt: calendar.day(5),
      },
    ],
  },
]
