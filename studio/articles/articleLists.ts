import {
  type Actor,
  type Dossier,
  type Role,
  type Stage,
  authorIds,
  openAfterChecks,
} from '../../workflow/index.ts'
import type {Overview} from '../dossier/overview.ts'
import type {ArticleScope} from './articleIds.ts'

/** One list of articles: what it looks at, and under which heading an article stands in it. */
export interface ArticleList {
  scope: ArticleScope
  /** The heading, `''` for a list without headings, `undefined` where it does not belong. */
  headingOf: (dossier: Dossier, overview: Overview, actor: Actor) => string | undefined
  /** Headings in their order; others follow. */
  headings?: readonly string[]
  /** What an empty list says. */
  empty: string
  /** An empty list shows the way to the import. */
  offersImport?: true
}

/** Stages that articles leave the desk by: their lists read the stored stage. */
const storedStages: readonly Stage[] = ['published', 'onHold', 'spiked', 'retracted']

/** Articles whose effective stage this is: one that needs a re-check stands in fact-check again. */
export function stageList(stage: Stage, title: string): ArticleList {
  return {
    scope: storedStages.includes(stage) ? {kind: 'stored', stage} : {kind: 'active'},
    headingOf: (_, overview) => (overview.stage === stage ? '' : undefined),
    empty: `No article stands at “${title}”.`,
  }
}

export function sectionList(sectionId: string): ArticleList {
  return {
    scope: {kind: 'section', sectionId},
    headingOf: ({article}) => (article.section?._ref === sectionId ? '' : undefined),
    empty: 'This desk has no articles yet.',
  }
}

const asked = 'You were asked'
const assigned = 'Assigned to you'
const waiting = 'Waiting for your role'
const mine = 'Your stories'

/** Whose turn it is at each stage. */
const turns: Partial<Record<Stage, Role>> = {
  editing: 'editor',
  factCheck: 'factChecker',
  copyEdit: 'editor',
  standards: 'standards',
  ready: 'editor',
}

/** What somebody can go on with: assigned to them, open for their role, or their own story. */
export const myWork: ArticleList = {
  scope: {kind: 'active'},
  offersImport: true,
  headings: [asked, assigned, mine, waiting],
  empty: 'Nothing waits for you. Fact-check and the stages show what others work on.',
  headingOf({article, review, ...rest}, {stage}, actor) {
    if (stage === 'spiked' || stage === 'retracted') return undefined
    const isAuthor = authorIds({article, review, ...rest}).has(actor.id)
    if (isAsked({article, review, ...rest}, actor, isAuthor)) return asked
    const assignees = review?.assignees ?? []
    if (assignees.some(({user}) => user === actor.id)) return assigned
    if (isAuthor) return mine
    const turn = turns[stage]
    if (!turn || !actor.roles.includes(turn)) return undefined
    return assignees.some(({role}) => role === turn) ? undefined : waiting
  },
}

/** A checker's question to the reporter is its author's, one to the editor any editor's on the story. */
function isAsked({review}: Dossier, actor: Actor, isAuthor: boolean): boolean {
  const editors = (review?.assignees ?? []).filter(({role}) => role === 'editor')
  const edits =
    actor.roles.includes('editor') &&
    (editors.length === 0 || editors.some(({user}) => user === actor.id))
  return (review?.queries ?? []).some(
    ({to, resolvedAt}) =>
      !resolvedAt && ((to === 'reporter' && isAuthor) || (to === 'editor' && edits)),
  )
}

const inCheck = 'In fact-check'
const changedLater = 'Changed after publication'

/** What checkers have to sign: articles in fact-check, and published ones that changed since. */
export const factCheckQueue: ArticleList = {
  scope: {kind: 'active'},
  headings: [inCheck, changedLater],
  empty: 'No article waits for a checker.',
  headingOf(_, {stage, recheck}) {
    if (stage === 'factCheck') return inCheck
    return stage === 'published' && recheck > 0 ? changedLater : undefined
  },
}

const inPrint = 'In print'
const beforePrint = 'Not in print yet'

/** Items whose sign-off no longer holds, across articles: what was found, or what was changed since. */
export const recheckQueue: ArticleList = {
  scope: {kind: 'recheck'},
  headings: [inPrint, beforePrint],
  empty: 'Nothing has to be checked again.',
  headingOf(_, {stage, recheck}) {
    if (recheck === 0 || stage === 'spiked' || stage === 'retracted') return undefined
    return stage === 'published' ? inPrint : beforePrint
  },
}

/** Stories that went out past the gate and that nobody has checked since. */
export const afterCheckList: ArticleList = {
  scope: {kind: 'afterChecks'},
  empty: 'No story was published past the gate without a check since.',
  headingOf: (dossier) => (openAfterChecks(dossier).length > 0 ? '' : undefined),
}
