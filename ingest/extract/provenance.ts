import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Attribution, Hop} from '../types.ts'
import type {Speech} from './attribution/speech.ts'
import type {SourceEntry} from './sources/findSources.ts'
import {sourcePlaces, type SourcePlaces} from './sources/sourcePlaces.ts'

/** What a quotation's own sentence says of where its words come from. Indexes of sources. */
interface Chain {
  interview?: number
  /** Printed by somebody else. */
  printed?: number
  /** Written by the speaker. */
  written?: number
  inferredInterview?: number
}

const printing = new Set(['printed', 'published', 'recorded', 'quoted', 'reprinted'])
const writing = new Set(['write', 'tweet', 'email', 'post', 'text'])

/**
 * The way of each quotation's words from the speaker to us, nearest the speaker first. A chain holds
 * on for the same speaker until another is named; what is carried so is marked as inferred.
 */
export function provenance(
  reading: Reading,
  speeches: readonly (Speech | undefined)[],
  attributions: readonly Attribution[],
  sources: readonly SourceEntry[],
): Hop[][] {
  const places = sourcePlaces(sources)
  const own = speeches.map((speech, index) =>
    speech && speech.carriedFrom === undefined
      ? chainIn(speech.sentence, attributions[index]!, sources, places)
      : {},
  )
  const carriedTo = carriedChains(own, attributions)
  return speeches.map((speech, index): Hop[] => {
    const {person, speaker} = attributions[index]!
    const read = places.reading(index)
    if (read !== undefined) return readHops(read, sources[read]!)
    if (!speech || !speaker) return []
    if (person === undefined) return [{act: 'said', agent: speaker}]
    const carried = {
      ...printedBefore(reading, speech, attributions[index]!, sources, places),
      ...carriedTo[index],
    }
    return hopsOf(own[index]!, carried, speaker, sources, isWritten(reading, speech))
  })
}

function chainIn(
  sentence: Sentence,
  {person}: Attribution,
  sources: readonly SourceEntry[],
  places: SourcePlaces,
): Chain {
  const chain: Chain = {}
  for (const {index, kind, mention} of places.in(sentence)) {
    const {makers, vague} = sources[index]!
    if (vague || kind === 'inscription' || kind === 'event') continue
    if (kind === 'interview') {
      if (mention.inferred) chain.inferredInterview = index
      else chain.interview = index
    } else if (person !== undefined && makers.includes(person)) chain.written = index
    else if (makers.length > 0) chain.printed = index
  }
  return chain
}

/** "Ann Lee printed the answer in her book. '…,' Bo Ray used to say": the sentence before tells. */
function printedBefore(
  {sentences}: Reading,
  {sentence}: Speech,
  attribution: Attribution,
  sources: readonly SourceEntry[],
  places: SourcePlaces,
): Chain {
  const before = sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph) return {}
  if (!before.tokens.some(({lower}) => printing.has(lower))) return {}
  const {printed} = chainIn(before, attribution, sources, places)
  return printed === undefined ? {} : {printed}
}

/** For each quotation what earlier ones of its speaker named, or else the next that names anything. */
function carriedChains(own: readonly Chain[], attributions: readonly Attribution[]): Chain[] {
  const carried: Chain[] = own.map(() => ({}))
  const before = new Map<number, Chain>()
  const waiting = new Map<number, number[]>()
  for (const [index, chain] of own.entries()) {
    const {person} = attributions[index]!
    if (person === undefined) continue
    const known = before.get(person)
    if (known) carried[index] = known
    const named = Object.keys(chain).length > 0
    if (named) {
      before.set(person, {...known, ...chain})
      for (const earlier of waiting.get(person) ?? []) carried[earlier] = chain
      waiting.delete(person)
    } else if (!known) {
      const open = waiting.get(person)
      if (open) open.push(index)
      else waiting.set(person, [index])
    }
  }
  return carried
}

function hopsOf(
  own: Chain,
  carried: Chain,
  speaker: string,
  sources: readonly SourceEntry[],
  written: boolean,
): Hop[] {
  const named =
    own.interview !== undefined || own.printed !== undefined || own.written !== undefined
  const writtenSource = own.written ?? (named ? undefined : carried.written)
  if (writtenSource !== undefined) {
    const inferred = own.written === undefined
    return [{act: 'printed', agent: speaker, source: writtenSource, ...(inferred && {inferred})}]
  }
  const interview = own.interview ?? interviewBehind(own, carried, sources)
  const printed = own.printed ?? (named ? undefined : carried.printed)
  const outlet =
    named || interview !== undefined || printed !== undefined
      ? undefined
      : (own.inferredInterview ?? carried.inferredInterview)
  const hops: Hop[] = []
  const spokenIn = interview ?? outlet
  hops.push({
    act: written ? 'printed' : 'said',
    agent: speaker,
    ...(spokenIn !== undefined && {source: spokenIn}),
    ...(spokenIn !== undefined && own.interview === undefined && {inferred: true}),
  })
  if (interview !== undefined) {
    const [agent] = sources[interview]!.creators
    if (agent)
      hops.push({
        act: 'recorded',
        agent,
        source: interview,
        ...(own.interview === undefined && {inferred: true}),
      })
  }
  if (printed !== undefined) {
    const [agent] = sources[printed]!.creators
    hops.push({
      act: 'printed',
      ...(agent && {agent}),
      source: printed,
      ...(own.printed === undefined && {inferred: true}),
    })
  }
  return hops
}

/** Words printed in the interviewer's own book were most likely said in that interview. */
function interviewBehind(
  own: Chain,
  carried: Chain,
  sources: readonly SourceEntry[],
): number | undefined {
  if (carried.interview === undefined) return undefined
  if (own.printed === undefined) return own.written === undefined ? carried.interview : undefined
  const makers = sources[own.printed]!.makers
  return sources[carried.interview]!.makers.some((maker) => makers.includes(maker))
    ? carried.interview
    : undefined
}

function readHops(source: number, {language}: SourceEntry): Hop[] {
  const hops: Hop[] = [{act: 'printed', source}]
  if (language && language !== 'English') hops.push({act: 'translated', inferred: true})
  return hops
}

function isWritten({words}: Reading, {sentence, cue}: Speech): boolean {
  const verb = cue && words.cues.get(sentence.tokens[cue.from]!.lower)
  return verb !== undefined && writing.has(verb.lemma)
}
