import type {Calendar} from '../../calendar.ts'
import type {ClaimInput, EvidenceInput} from '../../compose/story.ts'

export const claims = (calendar: Calendar): ClaimInput[] => [
  {
    id: 'claim-cannery-vote',
    text: 'Port Averil’s council voted by 12 to 11 to buy the Bright & Daughters cannery',
    kind: 'number',
    priority: 'high',
    evidence: [
      {
        source: 'source-council-minutes',
        locator: 'item 6',
        excerpt: 'For: 12. Against: 11. Carried.',
      },
      {source: 'source-council-recording', locator: '01:31:17', relation: 'context'},
    ],
  },
  {
    id: 'claim-cannery-price',
    text: 'The town pays 2.4 million crowns',
    kind: 'number',
    priority: 'high',
    evidence: [
      {source: 'source-cannery-budget', locator: 'p. 2, line 1', excerpt: 'Purchase: 2,400,000'},
    ],
  },
  {
    id: 'claim-cannery-fund',
    text: 'of which 900,000 come from the county’s housing fund',
    kind: 'number',
    evidence: [
      {
        source: 'source-housing-fund',
        locator: 'decision 44',
        excerpt: 'a grant of 900,000 crowns towards the purchase',
      },
    ],
  },
  {
    id: 'claim-cannery-homes',
    text: '64 homes',
    kind: 'number',
    priority: 'high',
    evidence: [
      {source: 'source-council-notes', locator: 'notebook 8, p. 3', excerpt: '64 homes, hall'},
    ],
  },
  {
    id: 'claim-cannery-slipway',
    text: 'a public slipway',
    kind: 'description',
    priority: 'low',
    evidence: [
      {source: 'source-cannery-budget', locator: 'p. 4', excerpt: 'Slipway, open to the public'},
    ],
  },
  {
    id: 'claim-cannery-roof',
    text: 'a roof that will cost 610,000 crowns to mend',
    kind: 'number',
    evidence: [
      {
        source: 'source-roof-survey',
        locator: 'p. 17, table 3',
        excerpt: 'Total for making good: 610,000',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-cannery-1891',
    text: 'The cannery opened in 1891',
    kind: 'date',
    evidence: [
      {
        source: 'source-trade-register',
        locator: 'vol. 3, no. 2206',
        excerpt: 'Bright & Daughters, preserving of fish, entered 4 May 1891',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-cannery-1987',
    text: 'sealed its last tin on 30 October 1987',
    kind: 'date',
    evidence: [
      {
        source: 'source-last-tin',
        locator: 'stamped into the lid',
        excerpt: 'LAST TIN 30 OCT 1987',
        accessedAt: calendar.day(15),
      },
    ],
  },
  {
    id: 'claim-cannery-hands',
    text: 'In 1954 it gave work to 340 people, 283 of them women',
    kind: 'number',
    evidence: [
      {
        source: 'source-factory-return',
        locator: 'sheet 12',
        excerpt: 'Hands: 340, of which female 283',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-cannery-hoa',
    text: 'from 1979 until the last shift',
    kind: 'date',
    priority: 'low',
    attributedTo: 'interviewee-tran-thi-hoa',
    evidence: [
      {source: 'source-interview-hoa', locator: '00:01:30'},
      {source: 'source-last-tin', relation: 'context', excerpt: 'given to her on that day'},
    ],
  },
  {
    id: 'claim-cannery-clock',
    text: 'The clock over the gate stands at ten to five',
    kind: 'description',
    priority: 'low',
    evidence: [{source: 'source-council-notes', locator: 'notebook 8, p. 11, drawn from life'}],
  },
  {
    id: 'claim-cannery-winding',
    text: '4,000 crowns to make the clock go again',
    kind: 'number',
    evidence: [
      {
        source: 'source-cannery-budget',
        locator: 'p. 6, line 31',
        excerpt: 'Clock, repair of: 4,000',
      },
    ],
  },
  {
    id: 'claim-cannery-nobody',
    text: 'Nobody on the council spoke against that line',
    kind: 'event',
    evidence: [
      {source: 'source-council-recording', locator: '01:02:00 to 01:31:00, heard in full'},
    ],
  },
]

/** What the number of homes rests on since the correction. */
export const homesEvidence = (calendar: Calendar): EvidenceInput[] => [
  {
    source: 'source-cannery-budget',
    locator: 'p. 3, line 9',
    excerpt: 'Dwellings in the packing hall: 46',
    accessedAt: calendar.day(9),
  },
  {
    source: 'source-council-notes',
    locator: 'notebook 8, p. 3',
    excerpt: '64 homes, hall',
    relation: 'contradicts',
    audience: 'internal',
  },
]
