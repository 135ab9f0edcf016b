import {corpusScores, type CorpusScores, type Outcome, type Ratio} from './evalCorpusScores.ts'
import type {Prediction} from './evalCorpus.ts'
import {kindOfMention} from './evalSpeakers.ts'

type Sure = Outcome<Prediction['quotes'][number] & {confidence: number}>

/** The figures of one part of a corpus, with a threshold that was chosen on all other parts. */
export interface FoldScores {
  fold: number
  articles: number
  scores: CorpusScores
  /** Below this confidence nobody is given: chosen on the other folds. */
  threshold: number
  /** What the threshold makes of this fold. */
  held: Pick<CorpusScores, 'joint' | 'wrongWithConfidence' | 'leftOpen'>
}

/** The articles of one part of a corpus, counted from 1: every so-manieth, by their order in the file. */
export function articlesOf<Article>(
  articles: readonly Article[],
  fold: number,
  folds: number,
): Article[] {
  return articles.filter((_, index) => index % folds === fold - 1)
}

/**
 * Each part's figures, where what could be fitted was fitted on the others: rules are looked at on one
 * part and believed on another, and so is the threshold for `wrong`, a share of the paired quotations.
 */
export function foldScores(
  judged: readonly (readonly Sure[])[],
  folds: number,
  wrong: number,
): FoldScores[] {
  return Array.from({length: folds}, (_, index) => index + 1).map((fold): FoldScores => {
    const inside = articlesOf(judged, fold, folds)
    const own = inside.flat()
    const threshold = thresholdFor(judged.filter((one) => !inside.includes(one)).flat(), wrong)
    const {joint, wrongWithConfidence, leftOpen} = corpusScores(above(own, threshold))
    return {
      fold,
      articles: inside.length,
      scores: corpusScores(own),
      threshold,
      held: {joint, wrongWithConfidence, leftOpen},
    }
  })
}

/** The lowest confidence from which on no more than `wrong` of the paired quotations are given wrongly. */
export function thresholdFor(outcomes: readonly Sure[], wrong: number): number {
  const steps = [
    0,
    ...new Set(outcomes.flatMap(({found}) => (found?.speaker ? [found.confidence] : []))),
    1.01,
  ].toSorted((one, other) => one - other)
  return (
    steps.find(
      (step) => shareOf(corpusScores(above(outcomes, step)).wrongWithConfidence) < wrong,
    ) ?? 1.01
  )
}

/** The same outcomes, with nobody given where the confidence is below the threshold. */
function above(outcomes: readonly Sure[], threshold: number): Sure[] {
  return outcomes.map((outcome) => {
    const {found, gold} = outcome
    if (!found?.speaker || found.confidence >= threshold) return outcome
    const kind = gold && kindOfMention(gold)
    const right = kind === 'pronoun' ? outcome.right : kind === 'none'
    return {...outcome, found: {...found, speaker: null}, ...(gold && {right})}
  })
}

function shareOf({right, of}: Ratio): number {
  return of === 0 ? 0 : right / of
}
