import type {CorpusArticle, CorpusQuote, Prediction} from './evalCorpus.ts'
import {
  goldSpeaker,
  isPartOf,
  isSameMention,
  isSameSpeaker,
  kindOfMention,
  type MentionKind,
} from './evalSpeakers.ts'

type FoundQuote = Prediction['quotes'][number]

/** One quotation of the corpus or of ours, with what became of it. */
export interface Outcome<Found extends FoundQuote = FoundQuote> {
  article: CorpusArticle
  found?: Found
  gold?: CorpusQuote
  exact: boolean
  kind?: MentionKind
  /** Of a pair: whether the speaker is the right one. */
  right?: boolean
}

export interface Ratio {
  right: number
  of: number
}

export interface Measure {
  precision: Ratio
  recall: Ratio
}

export interface CorpusScores {
  exact: Measure
  overlapping: Measure
  /** Span and speaker; quotes whose speaker is a pronoun are not counted. */
  joint: Measure
  speakers: Record<MentionKind, Ratio>
  /** Pairs for which a speaker is given and is not the one of the corpus. */
  wrongWithConfidence: Ratio
  /** Of those the ones where the corpus names somebody and not, in more words or fewer, the one given. */
  namesAnother: Ratio
  /** Pairs for which nobody is given. */
  leftOpen: Ratio
}

/** Two spans are one quotation from this share of their characters on. */
const enoughOverlap = 0.8

/** Pairs what was found in an article with what annotators found, the closest first. */
export function outcomesOf<Found extends FoundQuote>(
  article: CorpusArticle,
  found: readonly Found[],
): Outcome<Found>[] {
  const ours = found.flatMap((quote) => withoutMarks(article.text, quote))
  const theirs = article.quotes.flatMap((quote) => withoutMarks(article.text, quote))
  const close = ours
    .flatMap((one) => theirs.map((other) => ({one, other, share: sharedBy(one, other)})))
    .filter(({share}) => share >= enoughOverlap)
    .toSorted((one, other) => other.share - one.share)
  const paired = new Set<FoundQuote | CorpusQuote>()
  const pairs = close.flatMap(({one, other, share}): Outcome<Found>[] => {
    if (paired.has(one) || paired.has(other)) return []
    paired.add(one).add(other)
    return [{article, found: one, gold: other, exact: share === 1, ...judged(one, other)}]
  })
  return [
    ...pairs,
    ...ours
      .filter((quote) => !paired.has(quote))
      .map((quote): Outcome<Found> => ({article, found: quote, exact: false})),
    ...theirs
      .filter((quote) => !paired.has(quote))
      .map((gold): Outcome<Found> => ({article, gold, exact: false, kind: kindOfMention(gold)})),
  ]
}

function judged(found: FoundQuote, gold: CorpusQuote): {kind: MentionKind; right: boolean} {
  const kind = kindOfMention(gold)
  const name = goldSpeaker(gold)
  if (kind === 'pronoun') return {kind, right: isSameMention(found.mention, name)}
  if (kind === 'none') return {kind, right: !found.speaker}
  return {kind, right: isSameSpeaker(found.speaker, name)}
}

/** The figures over all outcomes, as the score script of the corpora defines them. */
export function corpusScores(outcomes: readonly Outcome[]): CorpusScores {
  const pairs = outcomes.filter(({found, gold}) => found && gold)
  const found = outcomes.filter((one) => one.found)
  const gold = outcomes.filter((one) => one.gold)
  const plain = (some: readonly Outcome[]) => some.filter(({kind}) => kind !== 'pronoun')
  const measure = (right: number, ours: number, theirs: number): Measure => ({
    precision: {right, of: ours},
    recall: {right, of: theirs},
  })
  const ofKind = (kind: MentionKind) =>
    share(
      pairs.filter((one) => one.kind === kind),
      isRight,
    )
  return {
    exact: measure(pairs.filter(({exact}) => exact).length, found.length, gold.length),
    overlapping: measure(pairs.length, found.length, gold.length),
    joint: measure(plain(pairs).filter(isRight).length, plain(found).length, plain(gold).length),
    speakers: {
      name: ofKind('name'),
      nominal: ofKind('nominal'),
      pronoun: ofKind('pronoun'),
      none: ofKind('none'),
    },
    wrongWithConfidence: share(pairs, (one) => !isRight(one) && !!one.found?.speaker),
    namesAnother: share(pairs, (one) => !isRight(one) && namesAnother(one)),
    leftOpen: share(pairs, (one) => !one.found?.speaker),
  }
}

/** The harmonic mean of precision and recall, from 0 to 1. */
export function f1({precision, recall}: Measure): number {
  const both = precision.of + recall.of
  return both === 0 ? 1 : (2 * precision.right) / both
}

function namesAnother({found, gold}: Outcome): boolean {
  const named = gold && goldSpeaker(gold)
  return (
    !!found?.speaker &&
    !!named &&
    !isPartOf(found.speaker, named) &&
    !isPartOf(named, found.speaker)
  )
}

function isRight({right}: Outcome): boolean {
  return right === true
}

function share(some: readonly Outcome[], isTrue: (one: Outcome) => boolean): Ratio {
  return {right: some.filter(isTrue).length, of: some.length}
}

function withoutMarks<Quote extends {start: number; end: number}>(
  text: string,
  quote: Quote,
): Quote[] {
  const mark = /[\s"“”„«»‘’']/u
  let {start, end} = quote
  while (start < end && mark.test(text[start]!)) start += 1
  while (end > start && mark.test(text[end - 1]!)) end -= 1
  return start < end ? [{...quote, start, end}] : []
}

function sharedBy(one: {start: number; end: number}, other: {start: number; end: number}): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared <= 0
    ? 0
    : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}
