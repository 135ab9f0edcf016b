import type {Calendar} from '../../calendar.ts'
import type {Desk} from '../../desk/deskEvent.ts'
import {handedIn, madeReady, published, sentToCheck} from '../../desk/routine.ts'
import {bell} from './story.ts'

/** Published, with a dispute that was settled and a third-hand quote that an editor answers for. */
export const bellDesk = (calendar: Calendar): Desk => ({
  story: bell(calendar),
  events: [
    ...handedIn(8, 'marisol-achterberg'),
    ...sentToCheck(7, 'leilani-brandt'),
    {
      at: [7, '10:50'],
      as: 'leilani-brandt',
      does: 'sign',
      items: [
        {
          item: 'quote:quote-bell-rope',
          verdict: 'cannotConfirm',
          note: 'The tape has the words. Whether the keeper ever said them, nobody alive can tell',
        },
      ],
    },
    {
      at: [7, '11:20'],
      as: 'tomasz-bielak',
      does: 'sign',
      items: [
        {
          item: 'claim:claim-bell-boats',
          verdict: 'disputed',
          note: 'The Courier of 1952 counts twenty-two',
        },
      ],
    },
    {
      at: [7, '11:25'],
      as: 'tomasz-bielak',
      does: 'ask',
      key: 'bell-boats',
      question:
        'Our own paper of 19 November 1952 has twenty-two people. Who is right, they or we?',
      item: 'claim:claim-bell-boats',
    },
    {
      at: [7, '14:00'],
      as: 'marisol-achterberg',
      does: 'answer',
      query: 'bell-boats',
      resolution:
        'The register names the crews: eleven, seven and five. The paper left out the boy on the Skell Lass, who was asleep in the fish hold.',
    },
    {at: [7, '14:40'], as: 'leilani-brandt', does: 'sign', items: 'quotes'},
    {
      at: [7, '15:10'],
      as: 'mina-castellanos',
      does: 'override',
      item: 'quote:quote-bell-rope',
      reason:
        'We print it with every hand that it passed through, and the story says that it is all by that account.',
    },
    {
      at: [7, '15:20'],
      as: 'tomasz-bielak',
      does: 'sign',
      items: [
        {
          item: 'claim:claim-bell-boats',
          method: 'document',
          evidence: ['e1'],
          note: 'By the register, crew by crew.',
        },
      ],
    },
    {at: [7, '15:50'], as: 'tomasz-bielak', does: 'sign', items: 'claims'},
    {at: [7, '16:00'], as: 'tomasz-bielak', does: 'move', step: 'passToCopyEdit'},
    ...madeReady(7),
    published(6),
  ],
})
