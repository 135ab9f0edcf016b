import type {ClaimRecord, Evidence, Hop, QuoteRecord, ReceiptItem} from '../types.ts'

/** How readers hear of a value; a word that is not in a table is shown as it is stored. */
export const acts = {
  said: 'Said by',
  recorded: 'Recorded by',
  printed: 'Printed by',
  translated: 'Translated by',
  quoted: 'Quoted by',
} satisfies Record<NonNullable<Hop['act']>, string>

export const actsWithoutAgent = {
  said: 'Said',
  recorded: 'Recorded',
  printed: 'Printed',
  translated: 'Translated',
  quoted: 'Quoted',
} satisfies Record<NonNullable<Hop['act']>, string>

export const forms = {
  direct: 'word for word',
  partial: 'part of a sentence, word for word',
  paraphrase: 'in our words',
  translated: 'in translation',
} satisfies Record<NonNullable<QuoteRecord['form']>, string>

export const relations = {
  supports: 'Supports it',
  contradicts: 'Contradicts it',
  context: 'Context',
} satisfies Record<NonNullable<Evidence['relation']>, string>

export const methods = {
  recording: 'against a recording',
  transcript: 'against a transcript',
  notes: 'against notes',
  speakerContacted: 'with the speaker',
  document: 'against a document',
  publishedOriginal: 'against the published original',
} satisfies Record<NonNullable<ReceiptItem['method']>, string>

export const claimKinds = {
  name: 'name',
  number: 'number',
  date: 'date',
  place: 'place',
  measurement: 'measurement',
  event: 'event',
  causal: 'cause',
  description: 'description',
  allegation: 'allegation',
} satisfies Record<NonNullable<ClaimRecord['kind']>, string>

/** "Norwegian Bokmål" for `nb`; the tag itself where there is no name for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag
  } catch {
    return tag
  }
}
