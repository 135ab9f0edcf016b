import type {KnownDocument} from '../resolve/known.ts'
import {findKnown} from '../resolve/known.ts'
import type {Findings, Manuscript} from '../types.ts'
import {bodyOf, type Anchor} from './body.ts'
import {createDirectory, referenceTo} from './directory.ts'
import type {Proposal, ProposedArticle} from './documents.ts'
import {articleId, createItemIds, hashOf, slugOf} from './ids.ts'
import {claimDocument, quoteDocument} from './items.ts'
import {createCast} from './cast.ts'

/**
 * The drafts that a manuscript's findings become. The same manuscript gives the same ids; people and
 * sources that the store knows are referred to, not written again. Nothing is marked as checked.
 */
export function propose(
  manuscript: Manuscript,
  findings: Findings,
  known: readonly KnownDocument[],
  importedAt: string,
): Proposal {
  const article = articleId(manuscript)
  const directory = createDirectory(known)
  const cast = createCast(directory, findings, article)
  const itemId = createItemIds(article)
  const quotes = findings.quotes.map((quote) =>
    quoteDocument(itemId('quote', quote.text), quote, cast),
  )
  const claims = findings.claims.map((claim) =>
    claimDocument(itemId('claim', claim.text), claim, cast),
  )
  const anchors: Anchor[] = [
    ...findings.quotes.map(({start, end}, index): Anchor => ({
      start,
      end,
      type: 'quotation',
      reference: referenceTo(publishedId(quotes[index]!._id), 'quote', false),
    })),
    ...findings.claims.map(({start, end}, index): Anchor => ({
      start,
      end,
      type: 'assertion',
      reference: referenceTo(publishedId(claims[index]!._id), 'claim', false),
    })),
  ]
  for (const source of findings.sources.keys()) cast.source(source)
  const story = articleDocument(manuscript, article, anchors, importedAt, known, directory)
  return {
    articleId: article,
    documents: [story.document, ...quotes, ...claims, ...directory.documents],
    found: directory.found,
    notWritten: [...cast.notWritten(), ...story.notWritten],
    notes: manuscript.notes ?? [],
  }
}

function articleDocument(
  manuscript: Manuscript,
  id: string,
  anchors: readonly Anchor[],
  importedAt: string,
  known: readonly KnownDocument[],
  {refer}: ReturnType<typeof createDirectory>,
): {document: ProposedArticle; notWritten: Proposal['notWritten']} {
  const {metadata, fileName, format, sha256} = manuscript
  const {headline, standfirst, dateline, language, slug} = metadata
  const section = metadata.section ? findKnown(known, 'section', metadata.section) : undefined
  const bylines = metadata.bylines.map((name, index) => ({
    ...refer('contributor', name, () => ({
      _id: `drafts.contributor-${slugOf(name)}-${hashOf(6, id, name)}`,
      _type: 'contributor',
      name,
      slug: {_type: 'slug', current: slugOf(name)},
    })),
    _key: hashOf(12, id, 'byline', index),
  }))
  const document: ProposedArticle = {
    _id: `drafts.${id}`,
    _type: 'article',
    ...(headline && {headline, slug: {_type: 'slug', current: slug ?? slugOf(headline)}}),
    ...(standfirst && {standfirst}),
    ...(section && {section: referenceTo(section.id, 'section', section.published)}),
    ...(bylines.length > 0 && {bylines}),
    ...(dateline && {dateline}),
    ...(language && {language}),
    body: bodyOf(manuscript, anchors, id),
    importedFrom: {fileName, format, sha256, importedAt},
  }
  const notWritten =
    metadata.section && !section
      ? [{name: metadata.section, why: 'no section of this name exists: choose one in the Studio'}]
      : []
  return {document, notWritten}
}

function publishedId(id: string): string {
  return id.replace(/^drafts\./u, '')
}
