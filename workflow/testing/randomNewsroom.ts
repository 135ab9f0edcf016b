import * as fc from 'fast-check'
import {randomStep, type RandomStep} from './randomSteps.ts'

/** A quick look by default; `PROMISE_RUNS=20000 PROMISE_SEED=1` for a long one. */
export const promiseSettings = {
  numRuns: Number(process.env.PROMISE_RUNS ?? 150),
  seed: Number(process.env.PROMISE_SEED ?? 20_261_101),
}

const inPrint: RandomStep[] = [
  {do: 'finish', article: 'article-ferry'},
  {do: 'publishStory', actor: 'edda', article: 'article-ferry'},
]

/** Most newsrooms begin with a story in print: what happens then is where promises break. */
const beginnings: Record<'empty' | 'inPrint' | 'pastGate', RandomStep[]> = {
  empty: [],
  inPrint,
  pastGate: [
    {do: 'finish', article: 'article-ferry'},
    {do: 'quoteWords', words: 'We were told', where: 'draft', inBody: true, actor: 'rosa'},
    {do: 'glass', actor: 'edda', article: 'article-ferry'},
  ],
}

/** How a newsroom begins, and what people and scripts then try in it. */
export const randomNewsroom = fc.record({
  first: fc
    .constantFrom('empty' as const, 'inPrint' as const, 'inPrint' as const, 'pastGate' as const)
    .map((name) => beginnings[name]),
  steps: fc.array(randomStep, {minLength: 5, maxLength: 40}),
})
