import type {Gold} from './evalGold.ts'
import type {ReadFile} from '../import/importFiles.ts'

export interface Score {
  what: string
  right: number
  of: number
  missing: string[]
  extra?: string[]
}

interface Span {
  start: number
  end: number
}

/** Every score of a text against its annotation, each with what is missing. */
export function scoresOf(gold: Gold, {findings, text}: ReadFile): Score[] {
  const {quotes, leftOut, people, sources, claims, flags} = findings
  const words = ({start, end}: Span) => text.slice(start, end)
  const quoteAt = (span: Span) => quotes.find((quote) => same(quote, span))
  const names = (name: string) => people.filter((person) => person.name === name)
  const variants = (mentions: readonly {text: string}[]) => new Set(mentions.map((one) => one.text))
  const wrongSpeakers = gold.quotes.filter((quote) => {
    const given = quoteAt(quote)?.attribution.speaker
    return given !== undefined && given !== quote.speaker
  })

  return [
    {
      ...score(
        'quotation spans, exact',
        gold.quotes,
        quoteAt,
        ({id, text: quoted}) => `${id} ${quoted}`,
      ),
      extra: quotes.filter((quote) => !gold.quotes.some((one) => same(one, quote))).map(words),
    },
    score(
      'no quotations, left out',
      gold.nonQuotes,
      (one) => leftOut.some((left) => overlap(left, one) > 0.9),
      ({text: quoted}) => quoted,
    ),
    {
      ...score(
        'speakers right',
        gold.quotes,
        (quote) => {
          const found = quoteAt(quote)
          return found !== undefined && (found.attribution.speaker ?? null) === quote.speaker
        },
        ({id, speaker}) => `${id} ${speaker}`,
      ),
      extra: wrongSpeakers.map(
        (quote) => `${quote.id} ${quoteAt(quote)!.attribution.speaker} for ${quote.speaker}`,
      ),
    },
    score(
      'sources in the chains of quotes',
      gold.quotes.flatMap(({provenance, ...quote}) =>
        [...new Set(provenance.map(({source}) => source))].flatMap((source) => {
          const named = gold.sources.find(({id}) => id === source)
          return named ? [{quote, named}] : []
        }),
      ),
      ({quote, named}) =>
        quoteAt(quote)?.provenance.some(
          ({source}) => source !== undefined && meet(sources[source]!.mentions, named.mentions),
        ) === true,
      ({quote, named}) => `${quote.id} ${named.id}`,
    ),
    score(
      'sources',
      gold.sources,
      ({mentions}) => sources.some((source) => meet(source.mentions, mentions)),
      ({id}) => id,
    ),
    {
      ...score(
        'people, once, with every variant',
        gold.people,
        ({canonical, mentions}) => {
          const [found, ...again] = names(canonical)
          if (!found || again.length > 0) return false
          const given = new Set([found.name, ...found.aliases])
          return [...variants(mentions)].every((variant) => given.has(variant))
        },
        ({canonical}) => canonical,
      ),
      extra: people
        .map(({name}) => name)
        .filter((name) => !gold.people.some(({canonical}) => canonical === name)),
    },
    score(
      'claims',
      gold.claims,
      (one) => claims.some((claim) => overlap(claim, one) >= 0.5),
      ({text: claimed}) => claimed,
    ),
    ...[...new Set(gold.issues.map(({kind}) => kind))].map((kind) =>
      score(
        `flags: ${kind}`,
        gold.issues.filter((issue) => issue.kind === kind),
        (issue) => flags.some((flag) => meet([flag], [issue])),
        ({text: flagged}) => flagged,
      ),
    ),
  ]
}

function score<Item>(
  what: string,
  items: readonly Item[],
  isRight: (item: Item) => unknown,
  name: (item: Item) => string,
): Score {
  const missing = items.filter((item) => !isRight(item)).map(name)
  return {what, right: items.length - missing.length, of: items.length, missing}
}

function same(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

/** What two spans share, of what they cover together. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end))
}
