import type {DeskEvent} from '../../desk/deskEvent.ts'

/** What editor and checkers asked: some of it mended in the text, some of it open. */
export const queries: DeskEvent[] = [
  {
    at: [3, '09:40'],
    as: 'mina-castellanos',
    does: 'ask',
    key: 'stones-place',
    question:
      'Where is it? No account that we have gives a commune, a district or a province for the memorial.',
  },
  {
    at: [3, '10:10'],
    as: 'leilani-brandt',
    does: 'ask',
    key: 'stones-ground',
    question:
      'A rice field or high ground? The report has the stones in one and the graves on the other.',
    item: 'claim:claim-stones-facing',
  },
  {
    at: [3, '10:25'],
    as: 'leilani-brandt',
    does: 'ask',
    key: 'stones-dates',
    question: 'The report says “next week” and “last week” and carries no date. Which weeks?',
    item: 'claim:claim-stones-summit',
  },
  {
    at: [3, '10:50'],
    as: 'leilani-brandt',
    does: 'ask',
    key: 'stones-holder',
    question:
      'Your draft has Pyongyang content to see Hanoi fight down to its last man. Who holds that? One historian follows, and he does not say it.',
  },
  {
    at: [3, '14:15'],
    as: 'dele-ransome',
    does: 'answer',
    query: 'stones-ground',
    resolution:
      'A rise among the fields, then. The text now says both, each where the report has it.',
  },
  {
    at: [3, '14:20'],
    as: 'dele-ransome',
    does: 'answer',
    query: 'stones-dates',
    resolution: 'February 2019, the month of the meeting in Hanoi. Written out.',
  },
  {
    at: [3, '14:35'],
    as: 'dele-ransome',
    does: 'answer',
    query: 'stones-holder',
    resolution: 'Nobody who is named. Taken out; what Szalontai does write stands in its place.',
  },
  {
    at: [2, '10:05'],
    as: 'tomasz-bielak',
    does: 'ask',
    key: 'stones-strength',
    question:
      'Two hundred to four hundred is a factor of two, and the accounts have no titles. And are the 90 a total or a peak?',
    item: 'claim:claim-stones-strength',
  },
]
