import type {Calendar} from '../../calendar.ts'
import type {ClaimInput} from '../../compose/story.ts'

export const claims = (calendar: Calendar): ClaimInput[] => [
  {
    id: 'claim-sand-paid',
    text: 'Port Averil has paid for 214 lorryloads of sand for its north beach',
    kind: 'number',
    priority: 'high',
    evidence: [
      {
        source: 'source-sand-invoice',
        locator: 'line 1',
        excerpt: '214 loads beach sand à 700',
        accessedAt: calendar.day(11),
      },
    ],
  },
  {
    id: 'claim-sand-weighed',
    text: 'The weighbridge on Quarry Road, which each of them has to cross, counted 161',
    kind: 'number',
    priority: 'high',
    evidence: [
      {
        source: 'source-weighbridge-log',
        locator: 'contract 77, all weighings',
        excerpt: 'n = 161',
        accessedAt: calendar.day(11),
      },
    ],
  },
  {
    id: 'claim-sand-difference',
    text: 'At the contract’s rate of 700 crowns a load, the 53 in between come to 37,100 crowns',
    kind: 'number',
    evidence: [
      {
        source: 'source-sand-invoice',
        locator: 'line 1',
        excerpt: '214 loads beach sand à 700',
        accessedAt: calendar.day(11),
      },
      {source: 'source-weighbridge-log', locator: 'contract 77', accessedAt: calendar.day(11)},
    ],
  },
  {
    id: 'claim-sand-twice',
    text: 'the contractor’s office made out second tickets for loads that had been delivered once',
    kind: 'allegation',
    priority: 'high',
    attributedTo: 'interviewee-beach-driver',
    rightOfReply: {
      contacted: 'Corin Halm, Halm & Sons, in person and by telephone',
      date: calendar.day(7),
      response:
        'Denies it. Says that the scale was out of order for nine days and that loads were counted by hand.',
    },
    evidence: [
      {source: 'source-interview-driver', locator: '00:07:50 to 00:10:15', audience: 'internal'},
      {
        source: 'source-sand-tickets',
        locator: 'nos. 88 and 141',
        excerpt: 'same lorry, same weight, same minute',
        audience: 'internal',
        accessedAt: calendar.day(10),
      },
    ],
  },
  {
    id: 'claim-sand-log',
    text: 'The log of the scale shows weighings on every working day of the contract',
    kind: 'description',
    priority: 'high',
    evidence: [
      {
        source: 'source-weighbridge-log',
        locator: 'contract 77, by day',
        excerpt: 'no working day without an entry',
        accessedAt: calendar.day(11),
      },
    ],
  },
]
