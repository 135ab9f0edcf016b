import {describe, expect, it} from 'vitest'
import {createReceipt} from '../createReceipt.ts'
import {lookupInDocuments} from '../dossier/lookup.ts'
import {article, claim, interviewee, paragraph, quote} from '../testing/documents.ts'
import {
  after,
  documentsWith,
  people,
  readyDossier,
  signAll,
  dossierOf,
} from '../testing/newsroom.ts'
import type {Dossier, ReceiptDocument, ReviewDocument, StoredDocument} from '../types.ts'
import {verifyArticle, type VerifyOptions} from './verifyArticle.ts'
import {verifyDocument} from './verifyDocument.ts'

const receiptOf = (dossier: Dossier, step: number): ReceiptDocument =>
  createReceipt(dossier, {
    transactionId: `t${step}`,
    publishedAt: `2026-05-0${step}T18:00:00Z`,
    publishedBy: 'Edda Holm',
  })

/** The sample story, published twice with a new headline, and the documents that readers have. */
const first = readyDossier()
const one = receiptOf(first, 1)
const headline = {headline: 'The ferry’s last day'}
const second = signAll({...readyDossier(article(headline)), receipt: one})
const two = receiptOf(second, 2)
const published = [...documentsWith(article(headline)), reviewOf(second), one, two]

const altered = (receipt: ReceiptDocument, over: Partial<ReceiptDocument>): ReceiptDocument => ({
  ...receipt,
  ...over,
})

function reviewOf({review}: Dossier): ReviewDocument {
  if (!review) throw new Error('no review')
  return {...review, signOffs: [...(first.review?.signOffs ?? []), ...(review.signOffs ?? [])]}
}

function found(
  over: readonly StoredDocument[],
  gone: readonly string[] = [],
  options: VerifyOptions = {reviews: true},
): string[] {
  const byId = new Map([...published, ...over].map((document) => [document._id, document]))
  for (const id of gone) byId.delete(id)
  const {findings} = verifyArticle('article-ferry', lookupInDocuments(byId.values()), options)
  return findings.map(({code, documentId}) => `${code} ${documentId}`)
}

describe('verifyArticle: what it misses, readers believe', () => {
  it('finds a story whole that went through the gate', () => {
    expect(found([])).toEqual([])
  })

  it.each<[string, StoredDocument[], string[], string[]]>([
    ['published around the gate', [], [one._id, two._id], ['noReceipt article-ferry']],
    ['other words of a quote', [quote({text: 'They asked us'})], [], ['itemChanged quote-asked']],
    ['another speaker', [interviewee({name: 'Ines Dias'})], [], ['itemChanged quote-asked']],
    [
      'other evidence that nobody signed',
      [claim({evidence: []})],
      [],
      ['itemChanged claim-riders'],
    ],
    [
      'a sentence that no item covers',
      [article({...headline, body: [...(article().body ?? []), paragraph('p3', 'It sank.')]})],
      [],
      ['textChanged article-ferry'],
    ],
    [
      'an item that the receipt does not know',
      [article({...headline, mainImage: {alt: 'A quay'}})],
      [],
      ['itemNotInReceipt article-ferry'],
    ],
    [
      'a quote taken out of the text',
      [article({...headline, body: (article().body ?? []).slice(1)})],
      [],
      ['itemMissing quote-asked'],
    ],
    ['a deleted article', [], ['article-ferry'], ['deleted article-ferry']],
    [
      'a deleted source',
      [],
      ['source-ledger'],
      ['deleted source-ledger', 'itemChanged claim-riders'],
    ],
    ['an altered receipt', [altered(one, {publishedBy: 'X'})], [], [`receiptAltered ${one._id}`]],
    ['a receipt taken out of the chain', [], [one._id], [`chainBroken ${two._id}`]],
    ['a receipt slipped in', [altered(two, {_id: 'receipt-x'})], [], ['chainBroken receipt-x']],
    [
      'the newest receipt made to fit',
      [
        altered(two, {
          items: two.items.map((item) => ({
            ...item,
            verdict: 'confirmed' as const,
            checkedAt: 'x',
          })),
        }),
      ],
      [],
      two.items.map(() => `checkUnknown ${two._id}`),
    ],
    ['a review taken away', [], ['review.article-ferry'], ['reviewMissing article-ferry']],
    [
      'a policy that is not on record',
      [altered(two, {policyVersion: 'policy-section-news@7'})],
      [],
      [`policyUnknown ${two._id}`],
    ],
  ])('%s', (_, over, gone, expected) => {
    expect(found(over, gone)).toEqual(expected)
  })

  it('says from what to what an item changed, and what to do', () => {
    const lookup = lookupInDocuments([...published, claim({text: 'It carried 999.'})])
    const [finding] = verifyArticle('article-ferry', lookup, {reviews: true}).findings
    const from =
      '“The ferry carried 214 people a day.” — stated as fact, as evidenced by Harbour ledger (p. 31).'
    const to = '“It carried 999.” — stated as fact, as evidenced by Harbour ledger (p. 31).'
    expect(finding).toEqual({
      code: 'itemChanged',
      documentId: 'claim-riders',
      item: 'claim:claim-riders',
      changes: ['reworded'],
      before: from,
      after: to,
      message: `The item claim:claim-riders was changed after the receipt ${two._id}, from “${from}” to “${to}”. Put back what was published, or have it checked and publish the article again with a correction.`,
    })
  })

  it('needs no review where none can be read, and asks for none', () => {
    expect(found([], ['review.article-ferry'], {reviews: false})).toEqual([])
  })

  it('takes other evidence that was signed since for no tampering, and says so', () => {
    const evidence = [{...claim().evidence?.[0], locator: 'p. 32', relation: 'supports' as const}]
    const changed = documentsWith(article(headline), claim({evidence}))
    const signed = signAll(after(dossierOf(changed), {}), people.chidi, 90)
    const review = reviewOf({...signed, review: merged(signed)})
    const lookup = lookupInDocuments([...changed, review, one, two])
    expect(verifyArticle('article-ferry', lookup, {reviews: true})).toMatchObject({
      findings: [],
      signedSince: ['claim:claim-riders'],
    })

    function merged({review: fresh}: Dossier): ReviewDocument {
      const known = reviewOf(second)
      return {...known, signOffs: [...(known.signOffs ?? []), ...(fresh?.signOffs ?? [])]}
    }
  })

  it('tells by an earlier look that the newest receipt was exchanged or is gone', () => {
    const {head} = verifyArticle('article-ferry', lookupInDocuments(published), {reviews: true})
    const options = {reviews: true, earlier: head}
    const exchanged = altered(two, {publishedBy: 'X'})
    expect(found([exchanged], [], options)).toEqual([`receiptAltered ${two._id}`])
    expect(found([], [two._id], options)).toContain(`receiptGone ${two._id}`)
  })

  it('goes by times where an old receipt has no hash of the article', () => {
    const {articleHash: _, ...old} = {...two, _createdAt: '2026-05-02T18:00:00Z'}
    const later = {...article(headline), _updatedAt: '2026-05-03T18:00:00Z'}
    expect(found([old, later])).toEqual(['receiptOlder article-ferry'])
    expect(found([old, {...later, _updatedAt: '2026-05-02T18:00:00Z'}])).toEqual([])
  })
})

describe('verifyDocument: what is public by itself', () => {
  it('finds quotes and claims that no receipt names', () => {
    const codes = (known: boolean) => verifyDocument(quote(), () => known).map(({code}) => code)
    expect([codes(false), codes(true)]).toEqual([['itemLoose'], []])
  })

  it('finds people who are shown past their terms, and does not repeat their name', () => {
    const person = interviewee({attributionTerms: 'offRecord'})
    const [finding] = verifyDocument(person, () => true)
    expect(finding?.code).toBe('personExposed')
    expect(finding?.message).not.toContain('Carvalho')
  })
})
