import type {
  ArticleDocument,
  ClaimDocument,
  Evidence,
  QuoteDocument,
  StoredDocument,
} from '../../workflow/index.ts'
import {buildBody} from './body.ts'
import {pictureValue, type PictureAssets} from './pictureValue.ts'
import {keyedReference, reference} from './reference.ts'
import {slugOf} from './slugOf.ts'
import type {
  ClaimInput,
  CorrectionInput,
  EvidenceInput,
  IntervieweeInput,
  QuoteInput,
  SourceInput,
  StoryInput,
} from './story.ts'

/** A document of the sample; beyond what the workflow reads it has all fields of the content model. */
export type SampleDocument = StoredDocument & Record<string, unknown>

/** Everything that a reporter writes for a story, the article last. Ids are published ids. */
export function storyDocuments(story: StoryInput, pictures: PictureAssets): SampleDocument[] {
  return [
    ...story.sources.map(sourceDocument),
    ...story.interviewees.map(intervieweeDocument),
    ...story.quotes.map((quote) => ({...quoteDocument(quote)})),
    ...story.claims.map((claim) => ({...claimDocument(claim)})),
    {...articleDocument(story, pictures)},
  ]
}

/** The article itself. */
export function articleDocument(story: StoryInput, pictures: PictureAssets): ArticleDocument {
  const fields = {
    dateline: {place: story.place, date: story.date},
    ...(story.picture ? {mainImage: pictureValue(story.picture, pictures)} : {}),
  }
  return {
    _id: story.id,
    _type: 'article',
    headline: story.headline,
    slug: slug(story.headline),
    standfirst: story.standfirst,
    section: reference(story.section),
    bylines: story.bylines.map((id, index) => keyedReference(id, `b${index + 1}`)),
    language: 'en',
    body: buildBody(story.body, pictures),
    ...fields,
  }
}

/** A published change of record. */
export function correctionDocument(input: CorrectionInput): SampleDocument {
  const {id, article, affected, ...fields} = input
  return {
    _id: id,
    _type: 'correction',
    ...fields,
    article: reference(article),
    affected: affected.map((one, index) => keyedReference(one, `f${index + 1}`)),
  }
}

function quoteDocument(input: QuoteInput): QuoteDocument {
  const {id, speaker, evidence, provenance = [], alterations = [], ...fields} = input
  const verbatim = input.form === 'direct' || input.form === 'partial'
  return {
    _id: id,
    _type: 'quote',
    ...(verbatim && input.wording === undefined ? {wording: input.text} : {}),
    ...fields,
    speaker: reference(speaker),
    ...(alterations.length > 0 ? {alterations: alterations.map(keyed('alteration', 'a'))} : {}),
    ...(provenance.length > 0
      ? {
          provenance: provenance.map(({agent, source, ...hop}, index) => ({
            ...keyed('hop', 'h')(hop, index),
            ...(agent ? {agent: reference(agent)} : {}),
            ...(source ? {source: reference(source)} : {}),
          })),
        }
      : {}),
    evidence: evidenceItems(evidence),
  }
}

function claimDocument(input: ClaimInput): ClaimDocument {
  const {id, attributedTo, evidence, ...fields} = input
  return {
    _id: id,
    _type: 'claim',
    priority: 'normal',
    ...fields,
    ...(attributedTo ? {attributedTo: reference(attributedTo)} : {}),
    evidence: evidenceItems(evidence),
  }
}

function intervieweeDocument({id, ...fields}: IntervieweeInput): SampleDocument {
  const {name} = fields
  return {
    _id: id,
    _type: 'interviewee',
    ...fields,
    ...(name ? {slug: slug(name)} : {}),
  }
}

function sourceDocument({id, derivedFrom = [], ...fields}: SourceInput): SampleDocument {
  return {
    _id: id,
    _type: 'source',
    status: {state: 'active'},
    ...fields,
    slug: slug(fields.title),
    ...(derivedFrom.length > 0
      ? {derivedFrom: derivedFrom.map((one, index) => keyedReference(one, `d${index + 1}`))}
      : {}),
  }
}

function evidenceItems(entries: readonly EvidenceInput[]): Evidence[] {
  return entries.map(({source, ...entry}, index) => ({
    _type: 'evidence',
    _key: `e${index + 1}`,
    relation: 'supports',
    audience: 'public',
    ...entry,
    source: reference(source),
  }))
}

function keyed(type: string, prefix: string) {
  return <Item extends object>(item: Item, index: number) => ({
    _type: type,
    _key: `${prefix}${index + 1}`,
    ...item,
  })
}

function slug(text: string) {
  return {_type: 'slug', current: slugOf(text)}
}
