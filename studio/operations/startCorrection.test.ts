import {describe, expect, it} from 'vitest'
import {createReceipt} from '../../workflow/index.ts'
import {documentsWith, dossierOf, quote, readyDossier} from '../../workflow/testing/index.ts'
import {changedSincePublication} from './startCorrection.ts'

const publication = {
  transactionId: 't1',
  publishedAt: '2026-05-01T12:00:00.000Z',
  publishedBy: 'Edda Holm',
}
const receipt = createReceipt(readyDossier(), publication)

describe('changedSincePublication: a correction that forgets a quote leaves readers misled', () => {
  it('is empty where readers have everything', () => {
    expect(changedSincePublication({...readyDossier(), receipt})).toEqual({
      documents: [],
      parts: [],
    })
  })

  it('names the quote whose words changed, and nothing else', () => {
    const dossier = dossierOf(documentsWith(quote({text: 'Nobody ever asked us'})))
    expect(changedSincePublication({...dossier, receipt})).toEqual({
      documents: [{type: 'quote', id: 'quote-asked'}],
      parts: [],
    })
  })

  it('names what is gone from the story', () => {
    const dossier = readyDossier()
    const article = {...dossier.article, body: dossier.article.body?.slice(0, 1)}
    expect(changedSincePublication({...dossier, article, claims: [], receipt})).toEqual({
      documents: [{type: 'claim', id: 'claim-riders'}],
      parts: [],
    })
  })

  it('names what is new, and parts of the article itself', () => {
    const dossier = readyDossier()
    const article = {...dossier.article, headline: 'The very last ferry'}
    const items = receipt.items.filter(({item}) => item !== 'quote:quote-asked')
    expect(changedSincePublication({...dossier, article, receipt: {...receipt, items}})).toEqual({
      documents: [{type: 'quote', id: 'quote-asked'}],
      parts: ['headline'],
    })
  })
})
