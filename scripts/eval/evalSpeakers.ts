import type {CorpusQuote} from './evalCorpus.ts'

/** How the corpus names a speaker. */
export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'none'

const pronouns = wordPattern(
  'he|she|they|it|i|we|you|who|him|her|them|his|their|er|sie|es|wir|ich|dieser|diese|man',
)
const leading = wordPattern(
  'the|a|an|its|his|her|their|der|die|das|den|dem|ein|eine|einer|mr|mrs|ms|dr|sir|sen|rep|gov|president|prof',
)
const suffixes = wordPattern('jr|sr|ii|iii|iv|md|phd')
const quantity = /^(?:the|a|an|one|some|many|several|most)$/iu

/** What an annotator wrote down for the speaker: the name where it was resolved, else the mention. */
export function goldSpeaker({speaker, speakerName}: CorpusQuote): string | undefined {
  return speakerName || speaker?.text || undefined
}

export function kindOfMention(quote: CorpusQuote): MentionKind {
  const name = goldSpeaker(quote)
  if (!name) return 'none'
  if (pronouns.test(name.trim())) return 'pronoun'
  return headOf(name).named ? 'name' : 'nominal'
}

/** Whether two ways to name a speaker have one head: "Ann Lee" and "Lee, the mayor of Ely". */
export function isSameSpeaker(found: string | null | undefined, gold: string | undefined): boolean {
  if (!found || !gold) return false
  const [one, other] = [plain(found), plain(gold)]
  if (!one || !other) return found.trim().toLowerCase() === gold.trim().toLowerCase()
  if (one === other) return true
  const [head, goldHead] = [headOf(found).key, headOf(gold).key]
  if (head && head === goldHead) return true
  return other.split(' ').includes(head) && one.split(' ').includes(goldHead)
}

/** Whether a name stands word for word in a longer mention: "the mayor of Ely, Ann Lee". */
export function isPartOf(found: string, gold: string): boolean {
  return ` ${plain(gold)} `.includes(` ${plain(found)} `)
}

export function isSameMention(found: string | undefined, gold: string | undefined): boolean {
  return !!found && plain(found) === plain(gold ?? '')
}

function plain(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/'s\b/gu, '')
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word && !leading.test(word))
    .join(' ')
}

/** The last word of what stands before the first comma or preposition. */
function headOf(text: string): {key: string; named: boolean} {
  const whole = fold(text)
    .replace(/\([^)]*\)/gu, ' ')
    .trim()
  const first = whole.split(/\s*[,;:—–]\s+/u)[0]!
  const phrase = first.trim() ? first : whole
  const part = /^(.+?)\s+(?:for|of|at|from|who|in|with|on|that|which|and)\s/u.exec(phrase)?.[1]
  const words = (part && /\p{L}/u.test(part) && !quantity.test(part) ? part : phrase)
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
  while (words.length > 1 && suffixes.test(words.at(-1)!)) words.pop()
  const last = (words.at(-1) ?? '').replace(/'s$/u, '')
  const title = words.length === 1 && leading.test(last)
  return {
    key: last.toLowerCase(),
    named: /^\p{Lu}/u.test(last) && !pronouns.test(last) && !title,
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'")
}

function wordPattern(words: string): RegExp {
  return new RegExp(`^(?:${words})\\.?$`, 'iu')
}
