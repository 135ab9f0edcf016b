import type {
  ArticleDocument,
  ClaimDocument,
  ContributorDocument,
  CorrectionDocument,
  IntervieweeDocument,
  PolicyDocument,
  QuoteDocument,
  Reference,
  SectionDocument,
  SourceDocument,
  StaffDocument,
  TextBlock,
} from '../types.ts'

/** A strong reference. */
export function reference(id: string): Reference {
  return {_type: 'reference', _ref: id}
}

/** Words of a paragraph: plain, or marked with a quote, a claim or a decorator. */
export type Words = string | {text: string; quote?: string; claim?: string; mark?: string}

/** A paragraph. Annotations get the keys `m0`, `m1`, … by position. */
export function paragraph(key: string, ...words: Words[]): TextBlock {
  const marked = words.map((word, position) => {
    const parts = typeof word === 'string' ? {text: word} : word
    const annotation = parts.quote
      ? {_type: 'quotation', _key: `m${position}`, quote: reference(parts.quote)}
      : parts.claim
        ? {_type: 'assertion', _key: `m${position}`, claim: reference(parts.claim)}
        : undefined
    const marks = [annotation?._key, parts.mark].filter((mark) => mark !== undefined)
    return {
      annotation,
      span: {_type: 'span' as const, _key: `s${position}`, text: parts.text, marks},
    }
  })
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: marked.flatMap(({annotation}) => annotation ?? []),
    children: marked.map(({span}) => span),
  }
}

/** An article with all that it must have and one quote and one claim in its body. */
export function article(over: Partial<ArticleDocument> = {}): ArticleDocument {
  return {
    _id: 'article-ferry',
    _type: 'article',
    headline: 'The last ferry',
    slug: {current: 'the-last-ferry'},
    standfirst: 'A crossing ends after ninety years.',
    section: reference('section-news'),
    bylines: [reference('contributor-rosa')],
    language: 'en',
    body: [
      paragraph(
        'p1',
        'The pilot shook her head. “',
        {text: 'Nobody asked us', quote: 'quote-asked'},
        '”, she said.',
      ),
      paragraph('p2', {text: 'The ferry carried 214 people a day.', claim: 'claim-riders'}),
    ],
    ...over,
  }
}

/** A direct quote of an interviewee, backed by a recording. */
export function quote(over: Partial<QuoteDocument> = {}): QuoteDocument {
  return {
    _id: 'quote-asked',
    _type: 'quote',
    text: 'Nobody asked us',
    wording: 'Nobody asked us, not once.',
    form: 'direct',
    speaker: reference('interviewee-ines'),
    description: 'who piloted the ferry',
    evidence: [
      {
        _key: 'e1',
        source: reference('source-recording'),
        locator: '00:12:40',
        excerpt: 'Nobody asked us, not once.',
        relation: 'supports',
      },
    ],
    ...over,
  }
}

/** A number, backed by a ledger. */
export function claim(over: Partial<ClaimDocument> = {}): ClaimDocument {
  return {
    _id: 'claim-riders',
    _type: 'claim',
    text: 'The ferry carried 214 people a day.',
    kind: 'number',
    evidence: [
      {_key: 'e1', source: reference('source-ledger'), locator: 'p. 31', relation: 'supports'},
    ],
    ...over,
  }
}

/** A person on the record. */
export function interviewee(over: Partial<IntervieweeDocument> = {}): IntervieweeDocument {
  return {
    _id: 'interviewee-ines',
    _type: 'interviewee',
    name: 'Ines Carvalho',
    attributionTerms: 'onRecord',
    ...over,
  }
}

/** A primary source. */
export function source(over: Partial<SourceDocument> = {}): SourceDocument {
  return {
    _id: 'source-recording',
    _type: 'source',
    kind: 'recording',
    title: 'Interview on the quay',
    tier: 'primary',
    status: {state: 'active'},
    ...over,
  }
}

/** A byline. */
export function contributor(over: Partial<ContributorDocument> = {}): ContributorDocument {
  return {_id: 'contributor-rosa', _type: 'contributor', name: 'Rosa Lind', ...over}
}

/** A desk without further demands. */
export function section(over: Partial<SectionDocument> = {}): SectionDocument {
  return {_id: 'section-news', _type: 'section', title: 'News', ...over}
}

/** What the desk of `section` asks of its stories. */
export function policy(over: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    _id: 'policy-section-news',
    _type: 'policy',
    section: reference('section-news'),
    version: 1,
    ...over,
  }
}

/** A correction of the article that `article` builds. */
export function correction(over: Partial<CorrectionDocument> = {}): CorrectionDocument {
  return {
    _id: 'correction-1',
    _type: 'correction',
    article: reference('article-ferry'),
    kind: 'correction',
    wrong: 'We wrote that the ferry carried 214 people a day.',
    right: 'The ferry carried 241 people a day.',
    gravity: 'minor',
    placement: 'end',
    affected: [reference('claim-riders')],
    issuedAt: '2026-05-02T09:00:00Z',
    ...over,
  }
}

/** Who of the house a sign-in is. */
export function staff(
  userId: string,
  name: string,
  roles: StaffDocument['roles'],
  contributorId?: string,
): StaffDocument {
  return {
    _id: `staff.${userId}`,
    _type: 'staff',
    userId,
    name,
    ...(roles ? {roles} : {}),
    ...(contributorId ? {contributor: {_type: 'reference', _ref: contributorId, _weak: true}} : {}),
  }
}
