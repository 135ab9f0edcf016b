import type {Calendar} from '../../calendar.ts'
import type {ClaimInput} from '../../compose/story.ts'

export const claims = (calendar: Calendar): ClaimInput[] => [
  {
    id: 'claim-drill-card',
    text: 'a card that promises passengers a lifeboat drill every seven days',
    kind: 'description',
    priority: 'low',
    evidence: [
      {
        source: 'source-drill-card',
        excerpt: 'FOR YOUR SAFETY THIS CREW HOLDS A LIFEBOAT DRILL EVERY SEVEN DAYS',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-drill-eleven',
    text: 'Eleven of the 52 drills in the ferry’s book for 2025',
    kind: 'number',
    priority: 'high',
    evidence: [
      {
        source: 'source-drill-book',
        locator: 'pp. 3–40, counted twice',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-drill-hollin',
    text: 'the ship stood on blocks in a dry dock at Hollin, 94 kilometres (58 miles) down the coast',
    kind: 'place',
    priority: 'high',
    evidence: [
      {
        source: 'source-hollin-ledger',
        locator: 'folio 112, line 6',
        excerpt: 'CONSTANCE, ferry, Pt Averil — dock 2, on blocks',
        accessedAt: calendar.day(13),
      },
      {
        source: 'source-sound-chart',
        locator: 'north pier to Hollin lock, by the fairway',
        excerpt: '50.8 M',
        relation: 'context',
      },
    ],
  },
  {
    id: 'claim-drill-ledger',
    text: 'the Constance docked on 9 January and floated out on 27 March',
    kind: 'date',
    priority: 'high',
    attributedTo: 'source-hollin-ledger',
    evidence: [
      {
        source: 'source-hollin-ledger',
        locator: 'folio 112, line 6, and folio 118, line 2',
        excerpt: 'in 9.1.25 a.m. tide … out 27.3.25 p.m. tide',
        accessedAt: calendar.day(13),
      },
    ],
  },
  {
    id: 'claim-drill-fridays',
    text: 'There is an entry for every Friday in between, at ten past seven in the morning',
    kind: 'date',
    evidence: [
      {
        source: 'source-drill-book',
        locator: 'pp. 3–9',
        excerpt: 'Fri 10 Jan 0710 … Fri 21 Mar 0710',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-drill-papers',
    text: 'has seen papers that show the officer’s service on board',
    kind: 'description',
    evidence: [{source: 'source-officer-papers', audience: 'internal'}],
  },
  {
    id: 'claim-drill-advance',
    text: 'the eleven entries were written before the ship left for the yard',
    kind: 'allegation',
    priority: 'high',
    attributedTo: 'interviewee-ferry-officer',
    rightOfReply: {
      contacted: 'Averil Sound Ferries, Ottoline Pryce, by letter and in person',
      date: calendar.day(9),
      response:
        'The line does not dispute the dates. It calls the entries a bad habit, has stopped it and has asked the county to look at its books since 2019.',
    },
    evidence: [
      {source: 'source-interview-officer', locator: '00:10:40 to 00:14:10', audience: 'internal'},
      {
        source: 'source-drill-book',
        locator: 'pp. 3–9',
        excerpt: 'blue and black ink by turns; the hand does not change',
        relation: 'context',
        accessedAt: calendar.day(16),
      },
    ],
  },
  {
    id: 'claim-drill-inquiry',
    text: 'asked the county to look at every drill book since 2019',
    kind: 'event',
    attributedTo: 'interviewee-ottoline-pryce',
    evidence: [
      {
        source: 'source-pryce-letter',
        locator: 'second paragraph',
        excerpt: 'I ask you to inspect the drill books of all our vessels from 1 January 2019.',
      },
    ],
  },
  {
    id: 'claim-drill-licence',
    text: 'The county’s ferry licence asks for a drill every seven days only while the ship carries passengers',
    kind: 'description',
    priority: 'high',
    evidence: [
      {
        source: 'source-ferry-licence',
        locator: 'condition 14 (b)',
        excerpt: 'at intervals of not more than seven days while in passenger service',
      },
    ],
  },
  {
    id: 'claim-drill-boats',
    text: 'the county’s inspector passed both lifeboats on 2 April 2025',
    kind: 'event',
    evidence: [
      {
        source: 'source-boat-certificate',
        locator: 'certificates 25/071 and 25/072',
        excerpt: 'Examined afloat and found fit, 2 April 2025',
      },
    ],
  },
]
