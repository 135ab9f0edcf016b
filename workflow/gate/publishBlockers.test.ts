import {describe, expect, it} from 'vitest'
import {quote} from '../testing/documents.ts'
import {gateCases} from '../testing/gateCases.ts'
import {readyDossier} from '../testing/newsroom.ts'
import {gateCodes, type GateCode} from './blockerCodes.ts'
import {publishBlockers} from './publishBlockers.ts'

/** What is missing is a step of the article, which has its button. */
const stepCodes: readonly GateCode[] = ['notReady', 'standardsReviewMissing']

describe('publishBlockers', () => {
  it.each(Object.keys(gateCodes) as GateCode[])(
    '%s says what to do, and doing it helps',
    (code) => {
      const {broken, sentence, wayOut} = gateCases[code]
      const said = publishBlockers(broken())
        .filter((blocker) => blocker.code === code)
        .map((blocker) => blocker.message)
      expect(said).toContain(sentence)
      expect(publishBlockers(wayOut())).toEqual([])
    },
  )

  it.each(Object.keys(gateCodes) as GateCode[])('%s names a place that can be opened', (code) => {
    const dossier = gateCases[code].broken()
    const {article: story, quotes, claims, interviewees, corrections, review} = dossier
    const known = [story, ...quotes, ...claims, ...interviewees, ...corrections, review]
    const found = publishBlockers(dossier).filter((blocker) => blocker.code === code)
    expect(known.map((one) => one?._id)).toEqual(
      expect.arrayContaining(found.map(({documentId}) => documentId)),
    )
    const placeless = found.filter(({item, path}) => !(item ?? path)).map((one) => one.code)
    expect(placeless).toEqual(stepCodes.includes(code) ? [code] : [])
  })

  it('names document, path and item, so that the Studio can lead there', () => {
    const [blocker] = publishBlockers({
      ...readyDossier(),
      quotes: [quote({speaker: undefined})],
    }).filter(({code}) => code === 'missingSpeaker')
    expect(blocker).toMatchObject({
      documentId: 'quote-asked',
      path: 'speaker',
      item: 'quote:quote-asked',
    })
  })

  it('says nothing about a dossier that is ready', () => {
    expect(publishBlockers(readyDossier())).toEqual([])
  })
})
