import type {Calendar} from '../calendar.ts'
import {auction} from '../stories/auction.ts'
import {bellDesk} from '../stories/bell/desk.ts'
import {canneryDesk} from '../stories/cannery/desk.ts'
import {drillBookDesk} from '../stories/drillBook/desk.ts'
import {halcyonDesk} from '../stories/halcyonDesk.ts'
import {headstonesDesk} from '../stories/headstones/desk.ts'
import {heron} from '../stories/heron.ts'
import {lastKeel} from '../stories/lastKeel/story.ts'
import {light} from '../stories/light.ts'
import {meadow} from '../stories/meadow/story.ts'
import {porpoises} from '../stories/porpoises.ts'
import {sand} from '../stories/sand/story.ts'
import {school} from '../stories/school.ts'
import type {Desk} from './deskEvent.ts'
import {checked, handedIn, madeReady, published, sentToCheck, sentToStandards} from './routine.ts'

/** Every story of the sample with what the house did to it. */
export function desks(calendar: Calendar): Desk[] {
  return [
    halcyonDesk(calendar),
    canneryDesk(calendar),
    bellDesk(calendar),
    meadowDesk(calendar),
    drillBookDesk(calendar),
    lastKeelDesk(calendar),
    sandDesk(calendar),
    heronDesk(calendar),
    headstonesDesk(calendar),
    auctionDesk(calendar),
    porpoisesDesk(calendar),
    lightDesk(calendar),
    {
      story: school(calendar),
      events: [{at: [1, '16:20'], as: 'dele-ransome', does: 'write'}],
    },
  ]
}

const meadowDesk = (calendar: Calendar): Desk => ({
  story: meadow(calendar),
  events: [
    ...handedIn(6, 'dele-ransome'),
    ...sentToCheck(5, 'leilani-brandt'),
    {
      at: [5, '10:20'],
      as: 'leilani-brandt',
      does: 'ask',
      key: 'meadow-largest',
      question:
        'Three papers say that the meadow is the largest on the coast. They have one sentence between them. Who measured the others?',
      item: 'claim:claim-meadow-three',
    },
    {
      at: [5, '11:50'],
      as: 'dele-ransome',
      does: 'answer',
      query: 'meadow-largest',
      resolution:
        'Nobody did. The institute says so in its letter, so the story says who copied whom, and that we do not know.',
    },
    ...checked(5, {quotes: 'leilani-brandt', claims: 'tomasz-bielak'}),
    ...madeReady(5),
    published(4),
  ],
})

const lastKeelDesk = (calendar: Calendar): Desk => ({
  story: lastKeel(calendar),
  events: [
    ...handedIn(3, 'marisol-achterberg'),
    ...sentToCheck(2, 'tomasz-bielak'),
    ...checked(2, {quotes: 'leilani-brandt', claims: 'tomasz-bielak'}),
    ...madeReady(1),
  ],
})

const sandDesk = (calendar: Calendar): Desk => ({
  story: sand(calendar),
  events: [
    ...handedIn(3, 'dele-ransome'),
    ...sentToCheck(2, 'leilani-brandt'),
    ...checked(2, {quotes: 'tomasz-bielak', claims: 'leilani-brandt'}),
    ...sentToStandards(1),
  ],
})

const heronDesk = (calendar: Calendar): Desk => ({
  story: heron(calendar),
  events: [
    ...handedIn(3, 'leilani-brandt'),
    ...sentToCheck(2, 'tomasz-bielak'),
    ...checked(2, {quotes: 'tomasz-bielak', claims: 'tomasz-bielak'}),
  ],
})

const auctionDesk = (calendar: Calendar): Desk => ({
  story: auction(calendar),
  events: [
    ...handedIn(1, 'marisol-achterberg'),
    {
      at: [1, '18:30'],
      as: 'mina-castellanos',
      does: 'ask',
      key: 'auction-oldest',
      question: 'Oldest by what? Hollin says the same of theirs, on a sign.',
      item: 'claim:claim-auction-oldest',
    },
  ],
})

const porpoisesDesk = (calendar: Calendar): Desk => ({
  story: porpoises(calendar),
  events: [
    ...handedIn(8, 'marisol-achterberg'),
    ...sentToCheck(7, 'leilani-brandt'),
    {at: [7, '12:10'], as: 'leilani-brandt', does: 'sign', items: 'quotes'},
    {
      at: [6, '09:30'],
      as: 'mina-castellanos',
      does: 'move',
      step: 'hold',
      reason:
        'Waits for the laboratory in Sarn. Without a cause of death the story can only frighten people.',
    },
  ],
})

const lightDesk = (calendar: Calendar): Desk => ({
  story: light(calendar),
  events: [
    ...handedIn(20, 'marisol-achterberg'),
    {
      at: [19, '09:30'],
      as: 'mina-castellanos',
      does: 'move',
      step: 'spike',
      reason:
        'It is the harbour’s new buoy. The harbour master wrote to us about it two weeks ago, and we printed the letter.',
    },
  ],
})
