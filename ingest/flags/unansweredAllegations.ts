import type {Reading} from '../segment/readText.ts'
import type {Flag, FoundClaim, FoundQuote} from '../types.ts'
import type {People} from '../resolve/people.ts'

const reply =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|declined?|comment|respon(?:d|ds|ded|se)|repl(?:y|ied|ies)|reached|answer(?:s|ed)?|pleaded|guilty|lawyer|attorney|spokes(?:man|woman|person)|statement|dismiss(?:es|ed)?|defend(?:s|ed)?|apologi[sz]ed?|insist(?:s|ed)?)\b/iu
const charge =
  /\baccus(?:e|es|ed|ing)\s(?<accused>(?:\p{Lu}[\p{L}'’-]+\s?){1,3})(?:of|for)\b|\b(?<charged>(?:\p{Lu}[\p{L}'’-]+\s){1,3})(?:was|were|is|has been|had been)\s(?:accused|charged)\b|\b(?<alleged>(?:\p{Lu}[\p{L}'’-]+\s){1,3})allegedly\b/u

/** A charge against somebody with a name who is not quoted, in a text with no word of a reply. */
export function unansweredAllegations(
  {text, paragraphs}: Reading,
  {people}: People,
  found: {quotes: readonly FoundQuote[]; claims: readonly FoundClaim[]},
): Flag[] {
  if (reply.test(text)) return []
  const heard = new Set(found.quotes.map(({attribution}) => attribution.person))
  for (const {start, end} of paragraphs) {
    const match = charge.exec(text.slice(start, end))
    if (!match) continue
    const {accused, charged, alleged} = match.groups!
    const name = (accused ?? charged ?? alleged)!.trim()
    const person = people.findIndex(({mentions}) => mentions.some((one) => one.text === name))
    if (person < 0 || heard.has(person)) continue
    const from = start + match.index
    return [
      {
        kind: 'noReply',
        start: from,
        end: from + match[0].length,
        message: `A charge against ${people[person]!.name}: no reply, and no word that one was asked for.`,
      },
    ]
  }
  return []
}
