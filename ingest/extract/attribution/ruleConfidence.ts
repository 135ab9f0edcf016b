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
  headlineLabel: 0.8,
  innerLabel: 0.67,
  label: 0.9,
  trailing: 0.93,
  sameParagraph: 0.96,
  before: 0.91,
  sameSentence: 0.9,
  beforeParticiple: 0.87,
  accordingTo: 0.8,
  resumed: 0.8,
  previousSentence: 0.85,
  introduced: 0.8,
  previousParagraph: 0.78,
  ahead: 0.5,
  actingSubject: 0.85,
  subject: 0.5,
  agent: 0.5,
  unlistedVerb: 0.4,
}

/** Below this, a quotation is left without a speaker and flagged. */
export const enoughConfidence = 0.6
