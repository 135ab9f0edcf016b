import type {NounPhrase} from './nounPhrase.ts'

/** Who says a quotation, as token indexes of one sentence. */
export interface Finding {
  phrase: NounPhrase
  cue?: {from: number; to: number}
  rule: RuleName
}

export type RuleName =
  | 'direct'
  | 'pronounCue'
  | 'inverted'
  | 'accordingTo'
  | 'agent'
  | 'signature'
  | 'trailing'
  | 'unlistedVerb'
  | 'before'
  | 'beforeParticiple'
  | 'label'
  | 'headlineLabel'
  | 'innerLabel'
  | 'introduced'
  | 'actingSubject'
  | 'subject'
  | 'sameSentence'
  | 'resumed'
  | 'sameParagraph'
  | 'ahead'
  | 'previousSentence'
  | 'previousParagraph'
