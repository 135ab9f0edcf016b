import {describe, expect, it} from 'vitest'
import {effectiveStage} from './effectiveStage.ts'
import {stageOf, type StageFacts} from './stageOf.ts'
import {stageOrder} from './stages.ts'
import {article, quote} from './testing/documents.ts'
import {documentsWith, dossierOf, readyDossier, signAll} from './testing/newsroom.ts'
import type {Dossier, Stage} from './types.ts'

const calm: StageFacts = {
  stored: undefined,
  published: false,
  checksOpen: false,
  displayOpen: false,
  awaitsStandards: false,
}

describe('stageOf: a stored stage holds only while what it stands on holds', () => {
  const rows: [Stage, Partial<StageFacts>, Stage][] = [
    ...(['reporting', 'editing', 'factCheck', 'onHold', 'spiked', 'retracted'] as const).map(
      (stage): [Stage, Partial<StageFacts>, Stage] => [
        stage,
        {checksOpen: true, displayOpen: true, awaitsStandards: true},
        stage,
      ],
    ),
    ['copyEdit', {}, 'copyEdit'],
    ['copyEdit', {checksOpen: true}, 'factCheck'],
    ['copyEdit', {displayOpen: true, awaitsStandards: true}, 'copyEdit'],
    ['standards', {}, 'standards'],
    ['standards', {checksOpen: true, displayOpen: true}, 'factCheck'],
    ['standards', {displayOpen: true}, 'copyEdit'],
    ['ready', {}, 'ready'],
    ['ready', {checksOpen: true}, 'factCheck'],
    ['ready', {displayOpen: true, awaitsStandards: true}, 'copyEdit'],
    ['ready', {awaitsStandards: true}, 'standards'],
    ['published', {}, 'ready'],
    ['published', {checksOpen: true}, 'factCheck'],
  ]
  it.each(rows)('%s with %o is %s', (stored, facts, effective) => {
    expect(stageOf({...calm, ...facts, stored})).toBe(effective)
  })

  it('keeps what was published at published, or retracted, whatever is stored', () => {
    const stagesAfter = stageOrder.map((stored) =>
      stageOf({...calm, stored, published: true, checksOpen: true}),
    )
    expect(stagesAfter).toEqual(
      stageOrder.map((stored) => (stored === 'retracted' ? 'retracted' : 'published')),
    )
  })

  it('starts at reporting without a review or with a stage nobody knows', () => {
    expect(stageOf(calm)).toBe('reporting')
    expect(stageOf({...calm, stored: 'constructor' as Stage})).toBe('reporting')
  })
})

describe('effectiveStage', () => {
  const at = (stage: Stage, dossier: Dossier): Dossier => ({
    ...dossier,
    review: {...dossier.review!, stage},
  })

  it('shows a stale sign-off at once: a word changed in a signed quote', () => {
    const ready = readyDossier()
    expect(effectiveStage(ready)).toBe('ready')
    const reworded = {...ready, quotes: [quote({text: 'Nobody asked me'})]}
    expect(effectiveStage(reworded)).toBe('factCheck')
  })

  it('takes a new headline back to copy-edit only', () => {
    const ready = readyDossier()
    expect(effectiveStage({...ready, article: article({headline: 'The very last ferry'})})).toBe(
      'copyEdit',
    )
  })

  it('does not take back a stage before the checks', () => {
    const unchecked = dossierOf(documentsWith())
    expect(effectiveStage(at('editing', signAll(unchecked)))).toBe('editing')
  })

  it('takes the story back to fact-check while a query is open', () => {
    const ready = readyDossier()
    const query = {_key: 'q', question: 'Which year?', by: 'chidi', at: '2026-05-01T10:00:00Z'}
    expect(effectiveStage({...ready, review: {...ready.review!, queries: [query]}})).toBe(
      'factCheck',
    )
  })
})
