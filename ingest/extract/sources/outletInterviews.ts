import type {Speech} from '../attribution/speech.ts'
import type {Reading} from '../../segment/readText.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {isCalendarWord} from '../attribution/nameRun.ts'
import type {SourceMention} from './sourceMention.ts'

const spoken = /^(?:say|tell|add|recall|explain|note)$/u

/**
 * "Ann Lee said last week": somebody spoke to the reporter, where no other source is named. The text
 * only implies it, so the source is marked as inferred.
 */
export function outletInterview(reading: Reading, speech: Speech): SourceMention | undefined {
  const {words, text} = reading
  const {tokens} = speech.sentence
  if (!speech.cue || speech.carriedFrom !== undefined) return undefined
  const cue = words.cues.get(tokens[speech.cue.from]!.lower)
  if (!cue || !spoken.test(cue.lemma)) return undefined
  const to = timeAfter(tokens, speech.cue.to, words)
  if (to === undefined) return undefined
  const start = tokens[speech.cue.from]!.start
  const end = tokens[to - 1]!.end
  return {
    kind: 'interview',
    sentence: speech.sentence,
    start,
    end,
    description: text.slice(start, end),
    creators: [],
    organisations: [],
    bySpeaker: false,
    vague: false,
    inferred: true,
  }
}

/** Where "last week", "this month", "on Monday" or "Tuesday" ends, at `from`. */
export function timeAfter(
  tokens: readonly Token[],
  from: number,
  words: Vocabulary,
): number | undefined {
  const first = tokens[from]
  if (!first) return undefined
  if (/^(?:yesterday|today|tonight)$/u.test(first.lower)) return from + 1
  const at = first.lower === 'on' ? from + 1 : from
  const named = tokens[at]
  if (named && isCalendarWord(named, words)) return at + 1
  if (!/^(?:last|this|earlier)$/u.test(first.lower)) return undefined
  const unit = tokens
    .slice(from + 1, from + 3)
    .findIndex(({lower}) =>
      /^(?:week|month|year|weekend|summer|spring|autumn|fall|winter)$/u.test(lower),
    )
  return unit < 0 ? undefined : from + unit + 2
}
