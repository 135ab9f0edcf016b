import type {Stage} from './types.ts'

interface StageRow {
  title: string
  /** For somebody on their first day. */
  description: string
  /** Nothing leads out of it. */
  final?: boolean
}

/** Where an article can stand, in the order a story moves through the house. */
export const stages = {
  reporting: {
    title: 'Reporting',
    description: 'The reporter is still gathering and writing. Nobody else needs to act yet.',
  },
  editing: {
    title: 'Editing',
    description: 'An editor works on structure and sense with the reporter.',
  },
  factCheck: {
    title: 'Fact-check',
    description:
      'A checker who did not write the story signs each quote and claim against its evidence.',
  },
  copyEdit: {
    title: 'Copy-edit',
    description:
      'Language, headline, standfirst and captions are settled. Touching a signed quote or claim sends the story back to fact-check.',
  },
  standards: {
    title: 'Standards',
    description:
      'The standards desk reviews stories with an allegation or with somebody who is not on the record.',
  },
  ready: {
    title: 'Ready',
    description: 'All is signed. An editor can publish.',
  },
  published: {
    title: 'Published',
    description: 'Readers see it. A signed item changes only with a correction from here on.',
  },
  onHold: {
    title: 'On hold',
    description: 'Put aside for a stated reason. It resumes where it was.',
  },
  spiked: {
    title: 'Spiked',
    description: 'It will not run. Everything is kept, and an editor can revive it.',
  },
  retracted: {
    title: 'Retracted',
    description:
      'Withdrawn after publication. The page stays with its notice, and the story does not come back.',
    final: true,
  },
} satisfies Record<Stage, StageRow>

/** Stages in the order of the table. */
export const stageOrder = Object.keys(stages) as Stage[]
