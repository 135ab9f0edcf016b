import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {brokenPolicy} from '../testing/brokenPolicy.ts'
import {createWatch} from '../testing/brokenPromises.ts'
import {playStep} from '../testing/playStep.ts'
import {promiseSettings, randomNewsroom} from '../testing/randomNewsroom.ts'
import {createSimulation} from '../testing/simulation.ts'
import type {Blocker} from '../types.ts'

const code =
  (...codes: string[]) =>
  (blocker: Blocker): boolean =>
    codes.includes(blocker.code)

/** The stage is derived from the same items: a gate that forgets one of them thinks the story ready. */
const item = (...codes: string[]) => code('notReady', ...codes)

/** Ways to break the gate: each forgets something that readers were promised. */
const breaks: Record<string, (blocker: Blocker) => boolean> = {
  'items that nobody checked': item('unchecked'),
  'words that changed after they were signed': item('staleSignOff'),
  'words in the body that are not those of the quote': item('staleSignOff', 'orphanedAnnotation'),
  'who wrote the story': item('signedByAuthor'),
  'a check that could not confirm': item('cannotConfirm'),
  'a check that disputes': item('disputed'),
  'changes without a correction': code('changeWithoutCorrection'),
  'a consent that was withdrawn': item('consentWithdrawn'),
  'a source that was retracted': item('sourceRetracted', 'insufficientEvidence', 'missingEvidence'),
  'who may sign a headline, by the policy': (blocker) =>
    blocker.code === 'notReady' || (blocker.code === 'staleSignOff' && blocker.item === 'headline'),
  'who may publish': code('publisherRole'),
  'that nothing published disappears': code('disappears', 'missingDocument'),
  'that reviews only grow': code('reviewRewritten'),
  'that everybody signs for themselves': code('reviewForged'),
}

/** What somebody would not notice who trusts the model: it has to fail where the gate does. */
describe('a gate that forgets', () => {
  it.each(Object.entries(breaks))(
    '%s is found out by random newsrooms',
    (_, ignores) => {
      const policy = brokenPolicy(ignores)
      const result = fc.check(
        fc.property(randomNewsroom, ({first, steps}) => {
          const simulation = createSimulation(undefined, policy)
          const watch = createWatch()
          for (const step of [...first, ...steps]) {
            playStep(simulation, step)
            expect(watch(simulation)).toEqual([])
          }
        }),
        {...promiseSettings, endOnFailure: true},
      )
      expect({found: result.failed}).toEqual({found: true})
    },
    120_000,
  )
})
