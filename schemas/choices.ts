import type {
  Alteration,
  ClaimDocument,
  ClaimKind,
  CorrectionDocument,
  Evidence,
  Hop,
  IntervieweeDocument,
  Method,
  PolicyDocument,
  QuoteDocument,
  Signer,
  SourceDocument,
} from '../workflow/index.ts'

/** What a field with a closed list may hold, with the words that people read. */
type Titles<Value extends string | undefined> = Record<Exclude<Value, undefined>, string>

export const quoteForms = {
  direct: 'Direct: the speaker’s own words, whole',
  partial: 'Partial: a few of the speaker’s own words inside our sentence',
  paraphrase: 'Paraphrase: our words for what they said, no quotation marks',
  translated: 'Translated: their words in another language',
} satisfies Titles<QuoteDocument['form']>

export const alterationKinds = {
  ellipsis: 'Ellipsis: words left out',
  bracket: 'Bracket: words put in by us',
  translation: 'Translation',
  grammar: 'Grammar: tidied without a change of sense',
} satisfies Titles<Alteration['kind']>

export const claimKinds = {
  name: 'Name or title of somebody or something',
  number: 'Number',
  date: 'Date or time',
  place: 'Place',
  measurement: 'Measurement or conversion',
  event: 'Event: that something happened',
  causal: 'Causal: that one thing led to another',
  description: 'Description: how something is or looks',
  allegation: 'Allegation: that somebody did wrong',
} satisfies Titles<ClaimKind>

export const claimPriorities = {
  high: 'High: check first',
  normal: 'Normal',
  low: 'Low',
} satisfies Titles<ClaimDocument['priority']>

export const hopActs = {
  said: 'Said',
  recorded: 'Recorded',
  printed: 'Printed',
  translated: 'Translated',
  quoted: 'Quoted',
} satisfies Titles<Hop['act']>

export const evidenceRelations = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
} satisfies Titles<Evidence['relation']>

export const evidenceAudiences = {
  public: 'Public: readers may see it',
  internal: 'Internal: stays in the house',
} satisfies Titles<Evidence['audience']>

export const attributionTerms = {
  onRecord: 'On the record: may be named and quoted',
  background: 'On background: may be quoted, not named',
  deepBackground: 'Deep background: may be used, neither named nor quoted word for word',
  offRecord: 'Off the record: must not be published',
} satisfies Titles<IntervieweeDocument['attributionTerms']>

export const nameOrders = {
  givenFirst: 'Given name first (Maria Lind)',
  familyFirst: 'Family name first (Nguyen Thi Hoa)',
}

export const sourceKinds = {
  interview: 'Interview',
  recording: 'Recording',
  transcript: 'Transcript',
  document: 'Document',
  book: 'Book',
  essay: 'Essay',
  article: 'Article',
  archive: 'Archive',
  dataset: 'Dataset',
  inscription: 'Inscription',
  correspondence: 'Correspondence',
  pressRelease: 'Press release',
}

export const sourceTiers = {
  primary: 'Primary: was there, or is the thing itself',
  secondary: 'Secondary: reports what others saw or wrote',
} satisfies Titles<SourceDocument['tier']>

export const sourceStates = {
  active: 'Active',
  disputed: 'Disputed',
  retracted: 'Retracted',
} satisfies Titles<NonNullable<SourceDocument['status']>['state']>

export const linkConditions = {
  works: 'Works',
  dead: 'Dead',
} satisfies Titles<NonNullable<SourceDocument['condition']>['link']>

export const fileConditions = {
  intact: 'As captured',
  changed: 'Changed',
} satisfies Titles<NonNullable<SourceDocument['condition']>['file']>

export const placements = {
  top: 'Top: above the story',
  end: 'End: below the story',
} satisfies Titles<CorrectionDocument['placement']>

export const articleParts = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  pictures: 'Pictures and captions',
} satisfies Record<NonNullable<CorrectionDocument['affectedParts']>[number], string>

export const signerTitles = {
  factChecker: 'A fact-checker',
  standards: 'Standards',
  editor: 'An editor who did not write the story',
} satisfies Record<Signer, string>

export const standardsReviews = {
  sensitive: 'Stories with an allegation or with somebody who is not on the record',
  always: 'Every story',
} satisfies Titles<PolicyDocument['standardsReview']>

export const correctionKinds = {
  correction: 'Correction: we had a fact wrong',
  clarification: 'Clarification: true, and could be misread',
  update: 'Update: something happened since',
  editorsNote: 'Editor’s note: a concern about the story as a whole',
  retraction: 'Retraction: the story is withdrawn',
} satisfies Titles<CorrectionDocument['kind']>

export const gravities = {
  minor: 'Minor: a slip that misleads nobody about the matter',
  significant: 'Significant: a fact that matters',
  serious: 'Serious: harm to somebody, or the point of the story',
}

export const checkMethods = {
  recording: 'Heard in the recording',
  transcript: 'Read in the transcript',
  notes: 'Read in the notes',
  speakerContacted: 'Confirmed by the speaker',
  document: 'Seen in a document',
  publishedOriginal: 'Compared with the published original',
} satisfies Record<Method, string>

/** A table of titles as the `list` option of a string field. */
export function choices(titles: Record<string, string>): {title: string; value: string}[] {
  return Object.entries(titles).map(([value, title]) => ({title, value}))
}

/** The short name of a choice, as previews show it: “Direct”, “On background”. */
export function shortTitle(titles: Record<string, string>, value: string | undefined): string {
  const title = value === undefined ? undefined : titles[value]
  return title?.split(':')[0] ?? ''
}

/** The words of a quote as a list shows them: those of a paraphrase are ours and have no marks. */
export function shownWords(text: string, form: string | undefined): string {
  return form === 'paraphrase' ? text : `“${text}”`
}
