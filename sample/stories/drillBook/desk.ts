import type {Calendar} from '../../calendar.ts'
import type {Desk} from '../../desk/deskEvent.ts'
import {checked, handedIn, published, sentToCheck, sentToStandards} from '../../desk/routine.ts'
import {drillBook} from './story.ts'

/** Published, with a person who is not on the record and an allegation: by way of standards. */
export const drillBookDesk = (calendar: Calendar): Desk => ({
  story: drillBook(calendar),
  events: [
    ...handedIn(3, 'marisol-achterberg'),
    ...sentToCheck(2, 'tomasz-bielak'),
    {
      at: [2, '10:40'],
      as: 'tomasz-bielak',
      does: 'ask',
      key: 'drill-distance',
      question:
        'The chart gives 50.8 nautical miles from pier to lock. Is 94 kilometres that way, or by road?',
      item: 'claim:claim-drill-hollin',
    },
    {
      at: [2, '11:55'],
      as: 'marisol-achterberg',
      does: 'answer',
      query: 'drill-distance',
      resolution: 'By the fairway: 50.8 times 1.852 is 94.1. By road it would be 71.',
    },
    ...checked(2, {quotes: 'leilani-brandt', claims: 'tomasz-bielak'}),
    ...sentToStandards(2),
    {
      at: [2, '17:20'],
      as: 'mina-castellanos',
      does: 'assign',
      role: 'standards',
      user: 'josephine-tetteh',
    },
    {at: [2, '20:10'], as: 'josephine-tetteh', does: 'move', step: 'approve'},
    published(1),
  ],
})
