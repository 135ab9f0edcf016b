import {assess, type Assessment} from '../assessment.ts'
import {buildDossier} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {gateBlocker} from '../gate/blockerCodes.ts'
import {isRetractionOf} from '../gate/correctionCovers.ts'
import {openGlass, remainingWithGlass} from '../gate/glass.ts'
import {blockersOf} from '../gate/publishBlockers.ts'
import type {Blocker, BreakGlass} from '../types.ts'
import type {Committed} from './committed.ts'

/** An article that a transaction publishes, judged as published. */
export interface GatedArticle {
  assessment: Assessment
  /** All that the gate says. */
  blockers: Blocker[]
  /** The glass that was broken for exactly this edition by whoever publishes it. */
  glass: BreakGlass | undefined
}

/** Ids of the articles that a transaction publishes or changes in their published form. */
export function publishedArticleIds({changes}: Committed): string[] {
  return changes.filter(({after}) => isOfType('article', after)).map(({id}) => id)
}

const judged = new WeakMap<Committed, GatedArticle[]>()

/** Every article that a transaction publishes or changes, judged once for all rules. */
export function gatedArticles(commit: Committed): GatedArticle[] {
  const known = judged.get(commit)
  if (known) return known
  const gated = judge(commit)
  judged.set(commit, gated)
  return gated
}

function judge(commit: Committed): GatedArticle[] {
  return publishedArticleIds(commit).flatMap((id) => {
    const dossier = buildDossier(id, commit.published, [commit.actor.id])
    if (!dossier) return []
    const assessment = assess(dossier)
    const blockers = blockersOf(assessment)
    const glass =
      blockers.length > 0
        ? openGlass(assessment, blockers, commit.actor, commit.view.timestamp)
        : undefined
    return [{assessment, blockers, glass}]
  })
}

/**
 * Every article that comes out of the transaction published passes the whole gate, as published, or
 * what is left of it where its glass was broken.
 */
export function articlesGated(commit: Committed): Blocker[] {
  return gatedArticles(commit).flatMap(({assessment, blockers, glass}) => [
    ...(glass ? remainingWithGlass(assessment, blockers) : blockers),
    ...retractedBefore(assessment, commit),
  ])
}

function retractedBefore({dossier, stage}: Assessment, {changes}: Committed): Blocker[] {
  const {article, corrections} = dossier
  const isNew = (id: string) => changes.some((change) => change.id === id && !change.before)
  const notice = corrections.find((one) => isRetractionOf(one, article._id) && !isNew(one._id))
  if (!notice || stage === 'retracted') return []
  const message = 'The article was retracted. It stays as it is, with its notice.'
  return [gateBlocker('notReady', {documentId: article._id}, message)]
}
