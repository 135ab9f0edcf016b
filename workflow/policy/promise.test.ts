import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {itemReferences} from '../body/itemReferences.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import {randomStep, type RandomStep} from '../testing/randomSteps.ts'
import {playStep} from '../testing/playStep.ts'
import {seen} from '../testing/simulatedReview.ts'
import {createSimulation, type Simulation} from '../testing/simulation.ts'

const authors: Record<string, string> = {'contributor-rosa': 'rosa', 'contributor-chidi': 'chidi'}

/**
 * What readers would lose: the promise itself. Random newsrooms, a witness who notes in plain words
 * what was signed, and no way to print anything else.
 */
describe('the promise, whatever people and scripts try', () => {
  it('prints no words but those that somebody else than the author signed, or an editor let through', () => {
    let printed = 0
    let reprinted = 0
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(randomStep, {minLength: 5, maxLength: 40}),
        (begun, steps) => {
          const simulation = createSimulation()
          if (begun) for (const step of firstEdition) playStep(simulation, step)
          for (const step of steps) {
            playStep(simulation, step)
            assertPrinted(simulation)
            assertNothingLost(simulation)
          }
          const receipts = simulation.lake.all().filter((document) => document._type === 'receipt')
          if (receipts.length > 0) printed += 1
          if (receipts.length > 1) reprinted += 1
        },
      ),
      {numRuns: runs, seed: 20_261_101},
    )
    expect(printed).toBeGreaterThan(runs / 3)
    expect(reprinted).toBeGreaterThan(runs / 20)
  }, 120_000)
})

const runs = 150

/** Half of the newsrooms begin with a story in print: what happens then is where promises break. */
const firstEdition: RandomStep[] = [
  {do: 'finish', article: 'article-ferry'},
  {do: 'publishStory', actor: 'edda', article: 'article-ferry'},
]

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
          one.words === now.words &&
          one.speaker === now.speaker &&
          (one.verdict === 'confirmed' || one.verdict === 'override') &&
          !writers.includes(one.by),
      )
      expect({articleId, ...now, vouched}).toEqual({articleId, ...now, vouched: true})
    }
    for (const {kind, id, text} of references) {
      expect(text ?? seen(dossier, `${kind}:${id}`).words).toBe(
        seen(dossier, `${kind}:${id}`).words,
      )
    }
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
