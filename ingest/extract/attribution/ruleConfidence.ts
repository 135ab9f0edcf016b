import type {RuleName} from './finding.ts'

/**
 * How often each rule names the right words, measured on the development half of a corpus of
 * political news (PolNeAR v1.0, local evaluation only).
 */
export const ruleConfidence: Record<RuleName, number> = {
  direct: 0.97,
  pronounCue: 0.98,
  inverted: 0.95,
  signature: 0.98,
  headlineLabel: 0.93,
  innerLabel: 0.9,
  label: 0.85,
  trailing: 0.92,
  sameParagraph: 0.96,
  before: 0.88,
  sameSentence: 0.83,
  beforeParticiple: 0.81,
  accordingTo: 0.8,
  resumed: 0.8,
  previousSentence: 0.75,
  introduced: 0.65,
  previousParagraph: 0.64,
  ahead: 0.6,
  actingSubject: 0.75,
  subject: 0.5,
  agent: 0.5,
  unlistedVerb: 0.4,
}

/** Below this, a quotation is left without a speaker and flagged. */
export const enoughConfidence = 0.6
