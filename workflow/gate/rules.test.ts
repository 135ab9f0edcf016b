import {describe, expect, it} from 'vitest'
import {neutralTypography} from '../body/neutralTypography.ts'
import {uncoveredSentences} from '../body/uncoveredSentences.ts'
import {indexDossier} from '../dossier/dossierIndex.ts'
import {createReceipt} from '../createReceipt.ts'
import {article, paragraph, quote, reference, source} from '../testing/documents.ts'
import {documentsWith, dossierOf, readyDossier} from '../testing/newsroom.ts'
import type {SourceDocument} from '../types.ts'
import {independentSources} from './independentSources.ts'
import {publishBlockers} from './publishBlockers.ts'

describe('independentSources: five outlets on one wire count once', () => {
  const derived = (id: string, ...from: string[]): SourceDocument =>
    source({_id: id, derivedFrom: from.map(reference)})
  const rows: [string, SourceDocument[], SourceDocument[], number][] = [
    ['strangers', [derived('a'), derived('b'), derived('c')], [], 3],
    ['one derives from the other', [derived('a'), derived('b', 'a')], [], 1],
    ['both derive from a third', [derived('a', 'x'), derived('b', 'x')], [derived('x')], 1],
    [
      'over two steps',
      [derived('a', 'y'), derived('b', 'x')],
      [derived('y', 'x'), derived('x')],
      1,
    ],
    ['a chain joins two clusters', [derived('a'), derived('b'), derived('c', 'a', 'b')], [], 1],
    ['derivation in a circle ends', [derived('a', 'b'), derived('b', 'a')], [], 1],
    [
      'group names, whatever their case',
      [
        source({_id: 'a', independenceGroup: 'Wire '}),
        source({_id: 'b', independenceGroup: 'wire'}),
      ],
      [],
      1,
    ],
  ]
  it.each(rows)('%s', (_, sources, others, count) => {
    const dossier = {...dossierOf(documentsWith()), sources: [...sources, ...others]}
    expect(independentSources(sources, indexDossier(dossier))).toBe(count)
  })
})

describe('alterations: typography is not words', () => {
  const altered = (
    text: string,
    wording: string | undefined,
    form: 'direct' | 'partial' = 'direct',
  ) => {
    const dossier = dossierOf(documentsWith(quote({text, wording, form, evidence: []})))
    return publishBlockers(dossier).some(({code}) => code === 'undeclaredAlteration')
  }
  it.each([
    ['Nobody asked us,', 'Nobody asked us.', false],
    ['It’s over — “gone”', 'It\'s over - "gone"', false],
    ['wait…', 'wait... what', false],
    ['ten minutes', 'ten minutes late', false],
    ['Nobody asked me', 'Nobody asked us', true],
    ['Nobody', undefined, true],
  ])('%s against %s', (text, wording, expected) => {
    expect(altered(text, wording)).toBe(expected)
  })

  it('looks into excerpts of supporting evidence too', () => {
    const dossier = readyDossier(quote({wording: undefined}))
    expect(publishBlockers(dossier)).toEqual([])
  })

  it('normalises composed and decomposed letters alike', () => {
    expect(neutralTypography('e\u0301')).toBe('é')
  })
})

describe('uncoveredSentences', () => {
  it('accepts sentences with an anchor, or wholly judged; asks about the rest', () => {
    const block = paragraph(
      'p',
      {text: 'Ninety years.', claim: 'c'},
      ' Nobody knew why. ',
      {text: 'Water is wet.', mark: 'commonKnowledge'},
      ' ',
      {text: 'It was', mark: 'opinion'},
      ' lovely.',
    )
    const open = ['Nobody knew why.', 'It was lovely.']
    expect(uncoveredSentences(block)).toEqual(open)
    expect(uncoveredSentences(block, 'no language tag')).toEqual(open)
  })
})

describe('a pull quote of a quote that is not published', () => {
  it('is refused until the quote goes out with it', () => {
    const pullQuote = {_type: 'pullQuote', _key: 'p3', quote: reference('quote-later')} as const
    const printing = article({body: [...(article().body ?? []), pullQuote]})
    const messages = publishBlockers(readyDossier(printing)).map(({message}) => message)
    expect(messages).toEqual([
      'article-ferry needs the quote quote-later (body[_key=="p3"]), and it is not there. Publish it together with the article, or take the reference out.',
    ])
    expect(publishBlockers(readyDossier(printing, quote({_id: 'quote-later'})))).toEqual([])
  })
})

describe('changes after publication', () => {
  const publish = () => {
    const dossier = readyDossier()
    const receipt = createReceipt(dossier, {
      transactionId: 't1',
      publishedAt: '2026-05-01T18:00:00Z',
      publishedBy: 'Edda Holm',
    })
    return {...dossier, receipt}
  }

  it('lets a minor edit that touches no signed words pass', () => {
    const published = publish()
    const body = [...(article().body ?? []), paragraph('p3', 'She went home.')]
    expect(publishBlockers({...published, article: article({body})})).toEqual([])
  })

  it('reports what was dropped and what was added', () => {
    const published = publish()
    const body = (article().body ?? []).slice(0, 1)
    const mainImage = {asset: reference('image-a'), alt: 'A quay'}
    const codes = publishBlockers({...published, article: article({body, mainImage})}).map(
      ({code, item}) => [code, item],
    )
    expect(codes).toEqual([
      ['unchecked', 'image:mainImage'],
      ['changeWithoutCorrection', 'image:mainImage'],
      ['changeWithoutCorrection', 'claim:claim-riders'],
    ])
  })
})
