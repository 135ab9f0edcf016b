import type {Calendar} from '../calendar.ts'
import type {CorrectionInput} from '../compose/story.ts'
import type {Desk} from '../desk/deskEvent.ts'
import {checked, handedIn, madeReady, published, sentToCheck} from '../desk/routine.ts'
import {halcyon} from './halcyon.ts'

/** Published and retracted: the page stays, with its notice. */
export const halcyonDesk = (calendar: Calendar): Desk => ({
  story: halcyon(calendar),
  events: [
    ...handedIn(61, 'dele-ransome'),
    ...sentToCheck(60, 'leilani-brandt'),
    ...checked(60, {quotes: 'tomasz-bielak', claims: 'leilani-brandt'}),
    ...madeReady(60),
    published(59),
    {
      at: [48, '09:40'],
      as: 'dele-ransome',
      does: 'retractSource',
      source: 'source-halcyon-film',
      note: 'The bell is real and the film is real. It is not the bell of a ship: it hung in the Halcyon café on the quay.',
    },
    {
      at: [48, '10:30'],
      as: 'josephine-tetteh',
      does: 'draftCorrection',
      correction: retraction(calendar),
    },
    {at: [48, '11:00'], as: 'josephine-tetteh', does: 'issue', correction: 'correction-halcyon'},
    {
      at: [48, '11:05'],
      as: 'josephine-tetteh',
      does: 'move',
      step: 'retract',
      reason: 'The story rests on the bell, and the bell was never on a ship.',
    },
  ],
})

const retraction = (calendar: Calendar): CorrectionInput => ({
  id: 'correction-halcyon',
  article: 'article-halcyon',
  kind: 'retraction',
  wrong: 'We reported that a diver had found the steamer Halcyon, lost in 1908.',
  right:
    'The bell in the film hung in the Halcyon café on the quay, and went into the sound with its rubble in 1983. The wreck beside it has not been identified. We apologise to the families of the fourteen, who were told otherwise.',
  gravity: 'serious',
  affected: ['claim-halcyon-film'],
  placement: 'top',
  issuedAt: calendar.at(48, '10:59'),
  reportedBy: 'The daughter of the café’s last owner, who has its other bell',
  cause:
    'A name on a bell was taken for proof of a ship. Nobody asked where else in town the name had hung.',
})
