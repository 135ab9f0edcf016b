import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Flag, Span} from '../types.ts'

/** Slips that are wrong wherever they stand. */
const slips: {pattern: RegExp; instead: string}[] = [
  {
    pattern: /\b(?:on|in|of|at|by|for|to|under) it (?:own|way|best|worst|place|turn|peak)\b/giu,
    instead: 'its',
  },
  {pattern: /\b(?:could|should|would|must|might) of\b/giu, instead: 'have'},
  {pattern: /\bits (?:been|not|a|the|going)\b/giu, instead: 'it’s'},
  {pattern: /\btheir (?:is|are|was|were)\b/giu, instead: 'there'},
  {pattern: /\bthen (?:ever|any other)\b/giu, instead: 'than'},
]
const doubled = /(?<![\p{L}\p{N}-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}-])/giu
const mayRepeat = /^(?:had|that|very|no|so|ha|bora|new|long|many|out|yes|ho|hear|bye|knock)$/iu

/** Words printed twice, and slips of the pen. */
export function slipsOfThePen({text, paragraphs}: Reading): Flag[] {
  return paragraphs.flatMap((paragraph): Flag[] => {
    const part = text.slice(paragraph.start, paragraph.end)
    const at = (match: RegExpMatchArray): Span => ({
      start: paragraph.start + match.index!,
      end: paragraph.start + match.index! + match[0].length,
    })
    const twice = [...part.matchAll(doubled)]
      .filter(([all, word]) => !mayRepeat.test(word!) && !/^\p{Lu}/u.test(all))
      .map((match) => ({kind: 'doubledWord', ...at(match), message: `“${match[1]}” stands twice.`}))
    const wrong = slips.flatMap(({pattern, instead}) =>
      [...part.matchAll(pattern)].map((match) => ({
        kind: 'typo',
        ...at(match),
        message: `“${match[0]}” should probably read with “${instead}”.`,
      })),
    )
    return [...twice, ...wrong]
  })
}

/** One word with two spellings of its capitals: "McAdam" and "Mcadam". */
export function capitals({text}: Reading, sentences: readonly Sentence[]): Flag[] {
  const spellings = new Map<string, Map<string, Token[]>>()
  for (const {tokens} of sentences) {
    for (const token of tokens) {
      for (const part of partsWithCapitals(token)) {
        const forms = spellings.get(part.toLowerCase()) ?? new Map<string, Token[]>()
        forms.set(part, [...(forms.get(part) ?? []), token])
        spellings.set(part.toLowerCase(), forms)
      }
    }
  }
  return [...spellings.values()].flatMap((forms) => {
    const [usual, ...others] = [...forms.entries()].toSorted(
      ([, one], [, other]) => other.length - one.length || one[0]!.start - other[0]!.start,
    )
    if (!usual || others.length === 0 || !mixed([...forms.keys()])) return []
    return others.flatMap(([, tokens]) =>
      tokens.map(({start, end}) => ({
        kind: 'capitalisation',
        start,
        end,
        message: `“${text.slice(start, end)}” here, “${usual[0]}” elsewhere in the text.`,
      })),
    )
  })
}

/** A word and its parts around hyphens, without possessive and plural endings. */
function partsWithCapitals({kind, capital, text}: Token): string[] {
  if (kind !== 'word' || !capital) return []
  return text
    .replace(/[’']s?$/u, '')
    .split(/[-‐]/u)
    .filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part))
}

/** Capitals inside a word are a spelling; all capitals may be a headline's. */
function mixed(forms: readonly string[]): boolean {
  return forms.some(
    (form) => /^\p{Lu}+\p{Ll}+\p{Lu}/u.test(form) || /^\p{L}\p{Ll}\p{Lu}/u.test(form),
  )
}
