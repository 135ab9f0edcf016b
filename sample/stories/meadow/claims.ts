import type {Calendar} from '../../calendar.ts'
import type {ClaimInput} from '../../compose/story.ts'

export const claims = (calendar: Calendar): ClaimInput[] => [
  {
    id: 'claim-meadow-moved',
    text: 'In 2011 the line was moved 800 metres (half a mile) north, round a sandbank',
    kind: 'event',
    priority: 'high',
    evidence: [
      {
        source: 'source-fairway-notice',
        excerpt: 'Fairway to Skell shifted 800 m northward of Tun Bank from 1 March 2011',
        accessedAt: calendar.day(9),
      },
    ],
  },
  {
    id: 'claim-meadow-area',
    text: 'The meadow of eelgrass has since grown from 39 to 118 hectares (from 96 to 292 acres)',
    kind: 'measurement',
    priority: 'high',
    attributedTo: 'source-meadow-survey',
    evidence: [
      {
        source: 'source-meadow-survey',
        locator: 'table 2',
        excerpt: '2011: 39.1 ha. This survey: 118.4 ha.',
        accessedAt: calendar.day(9),
      },
    ],
  },
  {
    id: 'claim-meadow-transects',
    text: 'The team swam 84 lines of 50 metres (164 feet) each',
    kind: 'number',
    evidence: [
      {
        source: 'source-meadow-survey',
        locator: 'methods',
        excerpt: '84 transects of 50 m',
        accessedAt: calendar.day(9),
      },
    ],
  },
  {
    id: 'claim-meadow-oldest',
    text: 'roots in the middle of the sound go back some 300 years',
    kind: 'date',
    attributedTo: 'source-meadow-survey',
    evidence: [
      {
        source: 'source-meadow-survey',
        locator: 'table 5, core 11',
        excerpt: '310 ± 25 yr',
        accessedAt: calendar.day(9),
      },
    ],
  },
  {
    id: 'claim-meadow-three',
    text: 'Three newspapers have called the meadow the largest on the coast',
    kind: 'number',
    evidence: [
      {
        source: 'source-institute-letter',
        locator: 'first paragraph',
        excerpt: 'three newspapers have since repeated that it is the largest on the coast',
        accessedAt: calendar.day(6),
      },
      {source: 'source-hollin-echo', locator: 'p. 4', accessedAt: calendar.day(6)},
      {source: 'source-sarn-mercury', locator: 'p. 1', accessedAt: calendar.day(6)},
      {source: 'source-inland-post', locator: 'p. 11', accessedAt: calendar.day(6)},
    ],
  },
  {
    id: 'claim-meadow-others',
    text: 'Nobody has measured the others',
    kind: 'description',
    attributedTo: 'source-institute-letter',
    evidence: [
      {
        source: 'source-institute-letter',
        locator: 'second paragraph',
        excerpt: 'We should not have said so. The other meadows have not been measured.',
        accessedAt: calendar.day(6),
      },
      {
        source: 'source-meadow-release',
        excerpt: 'the largest on the coast',
        relation: 'contradicts',
        accessedAt: calendar.day(9),
      },
    ],
  },
  {
    id: 'claim-meadow-sewage',
    text: 'The town’s new sewage works opened in the same year',
    kind: 'date',
    evidence: [
      {
        source: 'source-sewage-report',
        locator: 'p. 1',
        excerpt: 'in operation since 14 September 2011',
        accessedAt: calendar.day(8),
      },
    ],
  },
]
