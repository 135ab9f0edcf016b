import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Attribution, Hop} from '../types.ts'
import type {Speech} from './attribution/speech.ts'
import type {SourceEntry} from './sources/findSources.ts'

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
  const own = speeches.map((speech, index) =>
    speech && speech.carriedFrom === undefined
      ? chainIn(speech.sentence, attributions[index]!, sources)
      : {},
  )
  return speeches.map((speech, index): Hop[] => {
    const {person, speaker} = attributions[index]!
    const read = sources.findIndex(({found}) => found.some(({reads}) => reads === index))
    if (read >= 0) return readHops(read, sources[read]!)
    if (!speech || !speaker) return []
    if (person === undefined) return [{act: 'said', agent: speaker}]
    const carried = {
      ...printedBefore(reading, speech, attributions[index]!, sources),
      ...carriedChain(own, attributions, index, person),
    }
    return hopsOf(own[index]!, carried, speaker, sources, isWritten(reading, speech))
  })
}

function chainIn(
  sentence: Sentence,
  {person}: Attribution,
  sources: readonly SourceEntry[],
): Chain {
  const chain: Chain = {}
  for (const [index, {kind, found, makers, vague}] of sources.entries()) {
    const here = found.find((mention) => mention.sentence === sentence)
    if (!here || vague || kind === 'inscription' || kind === 'event') continue
    if (kind === 'interview') {
      if (here.inferred) chain.inferredInterview = index
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
): Chain {
  const before = sentences[sentence.index - 1]
  if (!before || before.paragraph !== sentence.paragraph) return {}
  if (!before.tokens.some(({lower}) => printing.has(lower))) return {}
  const {printed} = chainIn(before, attribution, sources)
  return printed === undefined ? {} : {printed}
}

/** What earlier quotations of the same speaker named, or else the next that names anything. */
function carriedChain(
  chains: readonly Chain[],
  attributions: readonly Attribution[],
  at: number,
  person: number,
): Chain {
  const same = [...chains.keys()].filter((index) => attributions[index]!.person === person)
  const before = same.filter((index) => index < at).map((index) => chains[index]!)
  const merged: Chain = Object.assign({}, ...before)
  if (Object.keys(merged).length > 0) return merged
  const next = same.find((index) => index > at && Object.keys(chains[index]!).length > 0)
  return next === undefined ? {} : chains[next]!
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
