import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {itemReferences} from '../body/itemReferences.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import {randomStep, type RandomStep} from '../testing/randomSteps.ts'
import {playStep} from '../testing/playStep.ts'
import {seen} from '../testing/simulatedReview.ts'
import type {MemoryLake} from '../testing/memoryLake.ts'
import {createSimulation, type Simulation} from '../testing/simulation.ts'
import type {ReceiptDocument} from '../types.ts'

const authors: Record<string, string> = {'contributor-rosa': 'rosa', 'contributor-chidi': 'chidi'}

/**
 * What readers would lose: the promise itself. Random newsrooms, a witness who notes in plain words
 * what was signed, and no way to print anything else.
 */
describe('the promise, whatever people and scripts try', () => {
  it(
    'prints no words but those that somebody else than the author signed, or an editor let through',
    () => {
      const seenOften = {printed: 0, reprinted: 0, pastGate: 0, checkedAfter: 0}
      fc.assert(
        fc.property(
          fc.constantFrom('empty', 'inPrint', 'inPrint', 'pastGate'),
          fc.array(randomStep, {minLength: 5, maxLength: 40}),
          (begun, steps) => {
            const simulation = createSimulation()
            for (const step of beginnings[begun]) playStep(simulation, step)
            for (const step of steps) {
              playStep(simulation, step)
              assertPrinted(simulation)
              assertNothingLost(simulation)
            }
            count(simulation, seenOften)
          },
        ),
        {numRuns: runs, seed},
      )
      expect(seenOften.printed).toBeGreaterThan(runs / 3)
      expect(seenOften.reprinted).toBeGreaterThan(runs / 20)
      expect(seenOften.pastGate).toBeGreaterThan(runs / 40)
      expect(seenOften.checkedAfter).toBeGreaterThan(0)
    },
    patience,
  )
})

/** A quick look by default; `PROMISE_RUNS=20000 PROMISE_SEED=1` for a long one. */
const runs = Number(process.env.PROMISE_RUNS ?? 150)
const seed = Number(process.env.PROMISE_SEED ?? 20_261_101)
const patience = 120_000 + runs * 200

/** Most newsrooms begin with a story in print: what happens then is where promises break. */
const inPrint: RandomStep[] = [
  {do: 'finish', article: 'article-ferry'},
  {do: 'publishStory', actor: 'edda', article: 'article-ferry'},
]
const beginnings: Record<'empty' | 'inPrint' | 'pastGate', RandomStep[]> = {
  empty: [],
  inPrint,
  pastGate: [
    {do: 'finish', article: 'article-ferry'},
    {do: 'quoteWords', words: 'We were told', where: 'draft', inBody: true, actor: 'rosa'},
    {do: 'glass', actor: 'edda', article: 'article-ferry'},
  ],
}

function assertPrinted({lake, witnessed}: Simulation): void {
  for (const articleId of ['article-ferry', 'article-second']) {
    const dossier = lake.published(articleId)
    if (!dossier) continue
    const writers = list(dossier.article.bylines).map((byline) => authors[byline._ref])
    const references = itemReferences(dossier.article)
    const keys = references.map(({kind, id}) => `${kind}:${id}`)
    for (const key of ['headline', 'standfirst', ...new Set(keys)]) {
      const now = seen(dossier, key)
      const vouched = witnessed.some(
        (one) =>
          one.key === key &&
          set(one.words) === set(now.words) &&
          one.speaker === now.speaker &&
          (one.verdict === 'confirmed' || one.verdict === 'override') &&
          !writers.includes(one.by),
      )
      if (!vouched && wentPastGate(lake, articleId, now)) continue
      expect({articleId, ...now, vouched}).toEqual({articleId, ...now, vouched: true})
    }
    for (const {kind, id, text} of references) {
      expect(text ?? seen(dossier, `${kind}:${id}`).words).toBe(
        seen(dossier, `${kind}:${id}`).words,
      )
    }
    assertReceiptsTold(lake, articleId)
    expect(dossier.receipt?.items.map((item) => item.item).toSorted()).toEqual(
      ['headline', 'standfirst', ...new Set(keys)].toSorted(),
    )
  }
}

function assertNothingLost({lake, accepted}: Simulation): void {
  for (const [articleId, keys] of accepted) {
    const review = lake.get(`review.${articleId}`)
    const stored = isOfType('review', review) ? list(review.signOffs).map((one) => one._key) : []
    expect(stored).toEqual(keys)
  }
}

/** Words as a witness hears them: no marks, single spaces. */
const set = (words: string): string =>
  words
    .replaceAll(/[“”"‘’']/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

function receiptsOf(lake: MemoryLake, articleId: string): ReceiptDocument[] {
  return lake
    .all()
    .filter((document) => isOfType('receipt', document))
    .filter(({article}) => article._ref === articleId)
}

/** Whether the record says that exactly this went out with the glass broken, and whose that was. */
function wentPastGate(
  lake: MemoryLake,
  articleId: string,
  {key, words, speaker}: {key: string; words: string; speaker: string},
): boolean {
  return receiptsOf(lake, articleId).some(
    ({breakGlass, items}) =>
      breakGlass !== undefined &&
      breakGlass.reason !== '' &&
      breakGlass.setAside.length > 0 &&
      items.some(
        ({item, statement}) =>
          item === key && set(statement).includes(set(words)) && statement.includes(speaker),
      ),
  )
}

/** Every receipt has each item confirmed, or says by whose decision it is not. */
function assertReceiptsTold(lake: MemoryLake, articleId: string): void {
  for (const {_id, breakGlass, items} of receiptsOf(lake, articleId)) {
    const untold = items.filter(({verdict, override}) => verdict !== 'confirmed' && !override)
    expect({_id, untold: breakGlass ? [] : untold}).toEqual({_id, untold: []})
  }
}

function count({lake}: Simulation, seen: Record<string, number>): void {
  const receipts = lake.all().filter((document) => isOfType('receipt', document))
  const checks = lake
    .all()
    .filter((document) => isOfType('review', document))
    .flatMap(({breakGlass}) => list(breakGlass))
  const found = {
    printed: receipts.length > 0,
    reprinted: receipts.length > 1,
    pastGate: receipts.some(({breakGlass}) => breakGlass),
    checkedAfter: checks.some(({check}) => check),
  }
  for (const [name, isSo] of Object.entries(found)) if (isSo) seen[name] = (seen[name] ?? 0) + 1
}
