import {describe, expect, it} from 'vitest'
import {availableTransitions, stageOrder, transitions} from '../../workflow/index.ts'
import {documentsWith, dossierOf, people, readyDossier, walk} from '../../workflow/testing/index.ts'
import {planSummary} from './planSummary.ts'
import {primaryTransition} from './primaryTransition.ts'

const written = dossierOf(documentsWith())

describe('primaryTransition: the big button takes the usual next step', () => {
  it('goes through the usual way to the site', () => {
    const editing = walk(written, [people.rosa, 'submit'])
    const check = walk(editing, [people.edda, 'sendToFactCheck'])
    expect([
      primaryTransition('reporting', availableTransitions(written, people.rosa)),
      primaryTransition('editing', availableTransitions(editing, people.edda)),
      primaryTransition('factCheck', availableTransitions(check, people.chidi)),
      primaryTransition('ready', availableTransitions(readyDossier(), people.edda)),
    ]).toEqual(['submit', 'sendToFactCheck', 'passToCopyEdit', 'publish'])
  })

  it('offers standards where an editor can’t mark it ready', () => {
    const [toStandards, markReady] = (['sendToStandards', 'markReady'] as const).map((name) => ({
      transition: transitions.find((one) => one.name === name)!,
      to: 'ready' as const,
      refusal:
        name === 'markReady' ? [{code: 'standards', documentId: 'a', message: 'Standards.'}] : [],
    }))
    expect(primaryTransition('copyEdit', [toStandards!, markReady!])).toBe('sendToStandards')
  })

  it('names a step from the stage it is for', () => {
    for (const stage of stageOrder) {
      const name = primaryTransition(stage, [])
      const row = transitions.find((one) => one.name === name)
      const from: readonly string[] = row?.from ?? [stage]
      expect(from).toContain(stage)
    }
  })
})

describe('planSummary: an editor reads what goes out before it does', () => {
  const planned = (type: string, count: number) =>
    Array.from({length: count}, (_, index) => ({
      id: `${type}-${index}`,
      type,
      draftRevision: 'r',
      publishedRevision: undefined,
    }))

  it('counts by kind', () => {
    const plan = [...planned('quote', 12), ...planned('interviewee', 1), ...planned('article', 1)]
    expect(planSummary(plan)).toBe(
      'Goes out together, or not at all: the article, 12 quotes and 1 person.',
    )
    expect(planSummary(planned('article', 1))).toBe('Goes out: the article.')
  })
})
