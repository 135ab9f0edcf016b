import {describe, expect, it} from 'vitest'
import {availableTransitions} from './availableTransitions.ts'
import {stageOrder, stages} from './stages.ts'
import {after, documentsWith, dossierOf, people, readyDossier, stampOf} from './testing/newsroom.ts'
import {transition} from './review/transition.ts'
import {transitions, type Transition} from './transitions.ts'
import type {Stage} from './types.ts'

const table: readonly Transition[] = transitions

describe('the table of transitions', () => {
  it.each(stageOrder.filter((stage) => stage !== 'reporting'))(
    'leads into %s, or a story could never get there',
    (stage) => {
      expect(table.some((row) => row.to === stage)).toBe(true)
    },
  )

  it.each(stageOrder)('leads out of %s unless that stage is final and says so', (stage) => {
    const leaves = table.some((row) => row.from.includes(stage) && row.to !== stage)
    const final = 'final' in stages[stage]
    expect({stage, leaves}).toEqual({stage, leaves: !final})
  })

  it('has one final stage: retracted', () => {
    expect(stageOrder.filter((stage) => 'final' in stages[stage])).toEqual(['retracted'])
  })

  it('carries the publish gate on every edge into published, or unchecked words could go out', () => {
    const into = table.filter((row) => row.to === 'published')
    expect(into.map((row) => row.name)).toEqual(['publish'])
    for (const row of into) expect(row.guards).toEqual(['publishGate'])
  })

  it('never resumes past the gate: nothing published can be held', () => {
    const held = table.filter((row) => row.to === 'onHold').flatMap((row) => row.from)
    expect(held).not.toContain('published')
  })

  it('asks for a reason on every step back', () => {
    const order = stageOrder.slice(0, 6)
    const back = table.filter((row) =>
      row.from.some(
        (from) =>
          row.to !== 'heldFrom' &&
          order.indexOf(row.to) < order.indexOf(from) &&
          order.includes(row.to),
      ),
    )
    expect(back.map((row) => [row.name, row.requiresReason])).toEqual([
      ['sendBackToReporter', true],
      ['sendBackToEditing', true],
      ['sendBackToFactCheck', true],
      ['sendBackToCopyEdit', true],
    ])
  })

  it('has one row at most for a pair of stages, so that a log entry names its transition', () => {
    const pairs = table.flatMap((row) => row.from.map((from) => `${from} ${row.to}`))
    expect(new Set(pairs).size).toBe(pairs.length)
  })
})

describe('availableTransitions', () => {
  it('shows what a reporter may do, and for the rest why not', () => {
    const dossier = dossierOf(documentsWith())
    const offered = availableTransitions(dossier, people.rosa).map(({transition: row, refusal}) => [
      row.name,
      refusal.map((blocker) => blocker.message),
    ])
    expect(offered).toEqual([
      ['submit', []],
      [
        'hold',
        [
          '“Put on hold” takes the role editor, standards or administrator. Ask somebody who has it.',
        ],
      ],
      ['spike', ['“Spike” takes the role editor or administrator. Ask somebody who has it.']],
    ])
  })

  it('offers publishing to an editor once nothing stands in the way', () => {
    const publish = availableTransitions(readyDossier(), people.edda).find(
      ({transition: row}) => row.name === 'publish',
    )
    expect(publish).toMatchObject({to: 'published', refusal: []})
  })

  it.each<Stage>(['reporting', 'editing', 'factCheck', 'copyEdit', 'ready'])(
    'resumes a story held at %s where it was',
    (stage) => {
      const ready = readyDossier()
      const review = {...ready.review!, stage}
      const held = after(
        {...ready, review},
        transition(
          {...ready, review},
          people.edda,
          {name: 'hold', reason: 'Court date'},
          stampOf(50),
        ),
      )
      expect(held.review).toMatchObject({stage: 'onHold', heldFrom: stage})
      const resumed = after(held, transition(held, people.edda, {name: 'resume'}, stampOf(51)))
      expect(resumed.review?.stage).toBe(stage)
      expect(resumed.review?.heldFrom).toBeUndefined()
    },
  )
})
