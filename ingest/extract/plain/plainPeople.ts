import type {Attribution, FoundPerson, Span} from '../../types.ts'
import {fold} from '../../resolve/fold.ts'
import type {PlainReading} from './plainReading.ts'
import type {Language} from '../../words/language.ts'
import {isRoleNoun, isSpeakerNoun} from './plainPhrase.ts'
import type {PlainRule, PlainSpeech} from './plainSpeech.ts'

/** How often each rule names the right words, measured on half of a corpus of German news. */
const ruleConfidence: Record<PlainRule, number> = {
  direct: 0.9,
  inverted: 0.92,
  lead: 0.9,
  before: 0.8,
  agent: 0.8,
  cited: 0.4,
  trailing: 0.55,
  accordingTo: 0.7,
  sameParagraph: 0.8,
  resumed: 0.8,
  previousSentence: 0.65,
  reportedOn: 0.7,
  colon: 0.7,
  signature: 0.95,
}
const enough = 0.6
/** Right after a verb or "so" that stands beside the words a noun without an article is who speaks. */
const besideVerb: ReadonlySet<PlainRule> = new Set(['inverted', 'lead', 'direct'])

/** Who says each quotation, with the people whom the speakers' names belong to. */
export function plainAttributions(
  reading: PlainReading,
  speeches: readonly (PlainSpeech | undefined)[],
): {attributions: Attribution[]; people: FoundPerson[]} {
  const people = new Map<string, FoundPerson>()
  const written = new Set(reading.sentences.flatMap(({tokens}) => tokens.map(({text}) => text)))
  let last: {name: string; sentence: number} | undefined
  const attributions = speeches.map((speech): Attribution => {
    if (!speech) return {rule: 'none', confidence: 0, candidates: []}
    const {phrase, rule, sentence, cue} = speech
    const confidence = ruleConfidence[rule]
    const base = {
      rule,
      mention: spanOf(reading, speech, phrase.name ?? phrase),
      ...(cue && {cue: spanOf(reading, speech, cue)}),
    }
    if (phrase.kind === 'pronoun') {
      const near = last && sentence.index - last.sentence <= 2 ? last.name : undefined
      const gendered = /^(?:er|sie)$/u.test(base.mention.text.toLowerCase())
      if (!near || !gendered) return {...base, confidence: 0, candidates: near ? [near] : []}
      return {...base, confidence: 0.5, candidates: [near]}
    }
    const doubtful =
      isOther(speech, base.mention.text, written) ||
      (!besideVerb.has(rule) && !isKnown(reading, base.mention.text))
    if (phrase.kind === 'nominal' || doubtful) {
      const mention = spanOf(reading, speech, phrase)
      const {text} = mention
      const sure = isSomebody(speech, reading.language) ? confidence : confidence / 2
      return {
        ...base,
        mention,
        ...(sure >= enough && {speaker: text}),
        confidence: sure,
        candidates: [text],
      }
    }
    const name = fullName(reading, base.mention.text)
    last = {name, sentence: sentence.index}
    note(people, name, base.mention)
    return {...base, ...(confidence >= enough && {speaker: name}), confidence, candidates: [name]}
  })
  const listed = [...people.values()]
  return {
    people: listed,
    attributions: attributions.map((attribution) => {
      const person = listed.findIndex(({name}) => name === attribution.speaker)
      return person < 0 ? attribution : {...attribution, person}
    }),
  }
}

/** "Führer Gondors", "Rufe ertönten": a genitive, or one thing and a verb for many. */
function isOther(
  {sentence, phrase: {from, name}, cue}: PlainSpeech,
  text: string,
  written: ReadonlySet<string>,
): boolean {
  if (/\s/u.test(text)) return false
  if (name && name.from > from && text.endsWith('s') && written.has(text.slice(0, -1))) return true
  const verb = cue && sentence.tokens[cue.from]!.lower
  return verb?.endsWith('en') === true && name?.from === from
}

/** "die Stadt", "ein Sprecher des Hafens": not "die Entscheidung". */
function isSomebody({sentence, phrase}: PlainSpeech, language: Language): boolean {
  if (sentence.tokens[phrase.to - 1]!.kind === 'quote') return true
  const noun = sentence.tokens
    .slice(phrase.from, phrase.to)
    .find(({capital, lower}) => capital && !language.determiners.has(lower))
  return (
    noun !== undefined && (/^\p{Lu}{2,}/u.test(noun.text) || isSpeakerNoun(noun.lower, language))
  )
}

/** Whether a name has several words, or the text gives it a first name, a title or a role. */
function isKnown({sentences, language}: PlainReading, name: string): boolean {
  if (/\s/u.test(name)) return true
  if (/^\p{Lu}{2,}/u.test(name) || isSpeakerNoun(name.toLowerCase(), language)) return true
  return sentences.some(({tokens}) =>
    tokens.some((token, at) => {
      if (token.text !== name || at === 0) return false
      const {capital, lower} = tokens[at - 1]!
      const {determiners, prepositions, fillers} = language
      return capital && !determiners.has(lower) && !prepositions.has(lower) && !fillers.has(lower)
    }),
  )
}

function note(
  people: Map<string, FoundPerson>,
  name: string,
  mention: Span & {text: string},
): void {
  const span = {start: mention.start, end: mention.end}
  const known = people.get(name)
  if (!known) {
    const aliases = fold(mention.text) === fold(name) ? [] : [mention.text]
    people.set(name, {name, aliases, descriptions: [], mentions: [span]})
    return
  }
  if (!known.mentions.some(({start}) => start === span.start)) known.mentions.push(span)
  if (fold(mention.text) !== fold(name) && !known.aliases.includes(mention.text))
    known.aliases.push(mention.text)
}

/** The full name that a family name stands for, where the text has exactly one such. */
function fullName({sentences, language}: PlainReading, name: string): string {
  if (/\s/u.test(name)) return name
  const found = new Set<string>()
  for (const {tokens} of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (token.text !== name || at === 0) continue
      const before = tokens[at - 1]!
      const {lower} = before
      if (!before.capital || language.titles.has(lower.replace(/\.$/u, ''))) continue
      if (isRoleNoun(lower, language) || language.determiners.has(lower)) continue
      if (language.prepositions.has(lower) || at === 1 || language.fillers.has(lower)) continue
      found.add(`${before.text} ${name}`)
    }
  }
  return found.size === 1 ? [...found][0]! : name
}

function spanOf(
  {text}: PlainReading,
  {sentence}: PlainSpeech,
  {from, to}: {from: number; to: number},
): Span & {text: string} {
  const start = sentence.tokens[from]!.start
  const end = sentence.tokens[to - 1]!.end
  return {start, end, text: text.slice(start, end)}
}
