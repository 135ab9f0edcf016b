import type {PlainRule} from '../plain/plainSpeech.ts'
import type {RuleName} from './finding.ts'

/** What each rule looks at, for an editor. */
const ruleTexts: Record<RuleName | PlainRule | 'none', string> = {
  direct: 'after the words: a speaker, then a verb of saying (“…,” Ann Lee said)',
  pronounCue: 'after the words: a pronoun, then a verb of saying (“…,” she said)',
  inverted: 'after the words: a verb of saying, then the speaker (“…,” said Ann Lee)',
  accordingTo: '“according to” names the speaker',
  agent: 'a passive verb names the speaker with “by” (von, durch)',
  signature: 'a dash and a name stand under the words',
  trailing: 'farther on in the sentence: a comma, a speaker and a verb of saying',
  unlistedVerb: 'after the words: a subject with a verb that is no known verb of saying',
  before: 'before the words: the subject of a verb of saying (Ann Lee said: “…”)',
  beforeParticiple: 'before the words: the subject of a participle (Ann Lee came, saying “…”)',
  label: 'a name and a colon lead to the words',
  headlineLabel: 'a name and a colon open the headline',
  innerLabel: 'a transcript’s label stands inside the marks',
  introduced: 'the sentence before ends with a colon',
  actingSubject: 'no verb of saying: a person is the subject of the clause that holds the words',
  subject: 'no verb of saying: only the subject of the sentence is there',
  sameSentence: 'a verb of saying between two quotations of one sentence',
  resumed: 'goes on from the paragraph before, which no mark closes',
  sameParagraph: 'stands alone: the speaker of the quotation before it in the paragraph',
  ahead: 'stands alone: the speaker of the next quotation in the paragraph',
  previousSentence: 'stands alone: the subject of the sentence before',
  previousParagraph: 'opens a paragraph alone: who spoke or acted last in the one before',
  reportedOn: 'indirect speech goes on from the sentence before',
  colon: 'no verb of saying: only the subject of a sentence that a colon ends',
  cited: 'a paper cites the words: whoever it cites is not named beside the verb',
  lead: 'a word that leads to the speaker without a verb („…“, so Ann Lee)',
  none: 'no rule found anybody',
}

/** A rule in words; the name itself where it has none. */
export function ruleText(rule: string): string {
  return Object.entries(ruleTexts).find(([name]) => name === rule)?.[1] ?? rule
}
