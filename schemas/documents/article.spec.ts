import {describe, expect, test} from 'vitest'
import {keyedReference, picture, reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const paragraph = {
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: [
    {_type: 'quotation', _key: 'm1', quote: reference('quote-1')},
    {_type: 'assertion', _key: 'm2', claim: reference('claim-1')},
    {_type: 'link', _key: 'm3', href: 'https://example.org/tides'},
  ],
  children: [
    {_type: 'span', _key: 's1', text: 'We dug at night', marks: ['m1', 'm2']},
    {_type: 'span', _key: 's2', text: ', and ', marks: []},
    {_type: 'span', _key: 's3', text: 'water is wet', marks: ['commonKnowledge', 'em']},
    {_type: 'span', _key: 's4', text: '.', marks: ['m3']},
  ],
}

const article: TestDocument = {
  _id: 'drafts.article-1',
  _type: 'article',
  headline: 'Port dug deeper than planned',
  slug: {_type: 'slug', current: 'port-dug-deeper'},
  standfirst: 'The channel is two metres deeper.',
  section: reference('section-1'),
  bylines: [keyedReference('contributor-1')],
  dateline: {place: 'Vesterhavn', date: '2026-01-05'},
  language: 'en',
  body: [
    paragraph,
    {_type: 'pullQuote', _key: 'p1', quote: reference('quote-1')},
    {...picture, _type: 'figure', _key: 'f1', alt: 'A dredger', credit: 'L. Ahlgren'},
    {_type: 'editorsNote', _key: 'n1', text: 'We asked the port again.'},
  ],
  mainImage: {...picture, alt: 'The channel', caption: 'The channel', credit: 'L. Ahlgren'},
  importedFrom: {
    fileName: 'port.txt',
    format: 'text',
    sha256: 'ab'.repeat(32),
    importedAt: '2026-01-04T10:00:00Z',
  },
}

describe('An article', () => {
  test('passes whole', async () => {
    expect(await complaints(article)).toEqual([])
  })

  test('may refer to drafts: they are published with it', async () => {
    const {section: _, ...rest} = article
    expect(await complaints(rest, {published: false})).toEqual([
      'error section: Choose the section.',
    ])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'drafts.article-1', _type: 'article'})).toEqual([
      'error body: Write the story.',
      'error bylines: Add everybody who wrote the story.',
      'error headline: Write a headline.',
      'error language: Say which language the story is in.',
      'error section: Choose the section.',
      'error slug: Required',
      'error slug.current: Required',
      'error standfirst: Write a standfirst.',
    ])
  })

  test('warns of a headline and a standfirst that are too long', async () => {
    const long = {...article, headline: 'h'.repeat(111), standfirst: 's'.repeat(301)}
    expect(await complaints(long)).toEqual([
      'warning headline: Headlines over 110 characters are cut off in lists and on phones.',
      'warning standfirst: A standfirst over 300 characters is rarely read to its end.',
    ])
  })

  test('has an address of its own', async () => {
    const other = {...article, _id: 'article-2'}
    expect(await complaints(article, {stored: [other]})).toEqual([
      'error slug: Slug is already in use',
    ])
    const shouting = {...article, slug: {_type: 'slug', current: 'Port Dug'}}
    expect(await complaints(shouting)).toEqual([
      'error slug: A slug is lower-case words joined by hyphens, for example port-dug-deeper.',
    ])
  })

  test('names nobody twice', async () => {
    const twice = {
      ...article,
      bylines: [
        {...keyedReference('contributor-1'), _key: 'a'},
        {...keyedReference('contributor-1'), _key: 'b'},
      ],
    }
    expect(await complaints(twice)).toEqual([
      'error bylines.a: Somebody is in the bylines twice.',
      'error bylines.b: Somebody is in the bylines twice.',
    ])
  })

  test('writes its language the standard way', async () => {
    expect(await complaints({...article, language: 'EN-gb'})).toEqual([
      'error language: Languages are written the standard way: use “en-GB”.',
    ])
    expect(await complaints({...article, language: 'english language'})).toEqual([
      'error language: “english language” is no language tag. Use codes such as en, vi or pt-BR.',
    ])
  })

  test('has no picture without alt text and credit', async () => {
    const bare = {
      ...article,
      mainImage: picture,
      body: [paragraph, {...picture, _type: 'figure', _key: 'f1'}],
    }
    expect(await complaints(bare)).toEqual([
      'error body.f1.alt: Describe what the picture shows, for readers who cannot see it.',
      'error body.f1.credit: Say who made the picture.',
      'error mainImage.alt: Describe what the picture shows, for readers who cannot see it.',
      'error mainImage.credit: Say who made the picture.',
    ])
  })

  test('has no mark or block that leads nowhere', async () => {
    const empty = {
      ...article,
      body: [
        {
          ...paragraph,
          markDefs: [
            {_type: 'quotation', _key: 'm1'},
            {_type: 'assertion', _key: 'm2'},
            {_type: 'link', _key: 'm3', href: 'javascript:alert(1)'},
          ],
        },
        {_type: 'pullQuote', _key: 'p1'},
        {_type: 'figure', _key: 'f1'},
        {_type: 'editorsNote', _key: 'n1'},
      ],
    }
    expect(await complaints(empty)).toEqual([
      'error body.b1.markDefs.m1.quote: Choose the quote that these words belong to.',
      'error body.b1.markDefs.m2.claim: Choose the claim that these words make.',
      'error body.b1.markDefs.m3.href: A link goes to https://…, mailto:…, tel:… or to a page of our own (/section/…).',
      'error body.f1: Choose a picture.',
      'error body.n1.text: Write the note.',
      'error body.p1.quote: Choose the quote to set large.',
    ])
  })
})
