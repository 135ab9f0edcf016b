import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import {createWatch} from '../testing/brokenPromises.ts'
import {playStep} from '../testing/playStep.ts'
import {promiseSettings, randomNewsroom} from '../testing/randomNewsroom.ts'
import {createSimulation, type Simulation} from '../testing/simulation.ts'

const {numRuns: runs} = promiseSettings
const patience = 120_000 + runs * 200

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
        fc.property(randomNewsroom, ({first, steps}) => {
          const simulation = createSimulation()
          const watch = createWatch()
          for (const step of [...first, ...steps]) {
            playStep(simulation, step)
            expect(watch(simulation)).toEqual([])
          }
          count(simulation, seenOften)
        }),
        promiseSettings,
      )
      expect(seenOften.printed).toBeGreaterThan(runs / 3)
      expect(seenOften.reprinted).toBeGreaterThan(runs / 20)
      expect(seenOften.pastGate).toBeGreaterThan(runs / 40)
      expect(seenOften.checkedAfter).toBeGreaterThan(0)
    },
    patience,
  )
})

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
