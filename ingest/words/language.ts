import type {CopyDesk} from './copyDesk.ts'
import type {CueForm, Gender} from './types.ts'

/**
 * What a language needs so that its quotations, speakers and titles are found: words only, no rules.
 * All in lower case. English has far more (`Vocabulary`) and rules of its own.
 */
export interface Language {
  /** ISO 639-1. */
  code: string
  name: string
  /** Words by which a text is known to be in this language. */
  common: ReadonlySet<string>
  /** Whether all nouns have a capital, so that a capital makes no name. */
  capitalNouns: boolean
  /** A full stop after a number makes it an ordinal and ends no sentence. */
  ordinalStops: boolean
  /** Finite forms of reporting verbs. */
  cues: ReadonlyMap<string, CueForm>
  /** Those of them that say whose words somebody passes on: zitiert. */
  citing: ReadonlySet<string>
  /** Words before the speaker after a quotation, without a verb: „…“, so Ann Lee. */
  leads: ReadonlySet<string>
  /** Words that open a clause with a speaker and a verb after the words: wie Ann Lee sagte. */
  asSaid: ReadonlySet<string>
  /** Words before whoever is the source: laut Ann Lee. */
  accordingTo: ReadonlySet<string>
  /** Words after it: Ann Lee zufolge. */
  accordingToAfter: ReadonlySet<string>
  /** Nouns between "nach" and the speaker: nach Angaben von. */
  opinions: ReadonlySet<string>
  pronouns: ReadonlyMap<string, Gender | 'plural' | 'thing' | 'self'>
  /** Pronouns that can only be a subject. */
  subjectPronouns: ReadonlySet<string>
  determiners: ReadonlySet<string>
  /** Words that make what they stand before somebody's: his opinion. */
  possessives: ReadonlySet<string>
  /** Articles and the like in forms that no subject has: den, dem. */
  notSubjects: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  subordinators: ReadonlySet<string>
  /** Adverbs and auxiliaries: what may stand between a verb and its subject. */
  fillers: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  /** Adverbs that stand before the subject itself: auch, sogar. */
  focus: ReadonlySet<string>
  /** Endings of adverbs that may open a clause with a capital, as a name does. */
  adverbEndings: readonly string[]
  /** Those of the auxiliaries that make a passive: wird, wurde, worden. */
  passives: ReadonlySet<string>
  /** Words before whoever acts in the passive: von, vom, durch. */
  agents: ReadonlySet<string>
  /** Small words inside names: von, van, de. */
  particles: ReadonlySet<string>
  /** Endings of the nouns for what somebody is: no part of the name after them. */
  roleEndings: readonly string[]
  /** Endings of nouns for people and groups that speak without a name: the ministry, witnesses. */
  speakerEndings: readonly string[]
  titles: ReadonlySet<string>
  /** Nouns and words before a name, title or slogan that nobody says. */
  naming: ReadonlySet<string>
  /** Pronouns for oneself, and verbs that with one of them tell a name: sich … nennt. */
  reflexive: ReadonlySet<string>
  callings: ReadonlySet<string>
  /** Articles that no name has before it. */
  indefinite: ReadonlySet<string>
  /** Endings of such nouns. */
  namingEndings: readonly string[]
  /** Nouns before words that somebody says or writes, though they end like one of those. */
  sayings: ReadonlySet<string>
  /** Verb forms of indirect speech. */
  reported: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  /** How dates, ages, shares and totals are written. */
  copyDesk: CopyDesk
}
