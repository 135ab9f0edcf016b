import type {SourceKind} from '../types.ts'
import type {CopyDesk} from './copyDesk.ts'

/** A reporting verb as it may stand in a text. */
export interface CueForm {
  lemma: string
  tense: 'finite' | 'participle' | 'base'
}

export type Gender = 'male' | 'female'

/** What the rules know about a language. All words are in lower case unless a comment says so. */
export interface Vocabulary {
  language: string
  copyDesk: CopyDesk
  /** Every form of every reporting verb. */
  cues: ReadonlyMap<string, CueForm>
  /** Lemmas of reporting verbs whose form in -s is a noun as often. */
  nounCues: ReadonlySet<string>
  /** Nouns for what somebody says or thinks: its owner is the speaker. */
  utterances: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  adverbs: ReadonlySet<string>
  determiners: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  subordinators: ReadonlySet<string>
  relatives: ReadonlySet<string>
  /** Past forms that no ending shows. */
  pastVerbs: ReadonlySet<string>
  pronouns: ReadonlyMap<string, Gender | 'plural' | 'thing' | 'self'>
  /** Words that start a sentence with a capital and are not names. */
  starters: ReadonlySet<string>
  /** Honorifics and titles that stand before a name, without their full stop. */
  titles: ReadonlyMap<string, Gender | 'any'>
  /** What follows "secretary of" and is no part of the name. */
  offices: ReadonlySet<string>
  genderedRoles: ReadonlyMap<string, Gender>
  /** Family names that stand first. */
  familyNamesFirst: ReadonlySet<string>
  /** Nouns that make a name before them a group's or a thing's. */
  collectives: ReadonlySet<string>
  /** Words written with a full stop that ends no sentence, without the stop. */
  abbreviations: ReadonlySet<string>
  calendar: ReadonlySet<string>
  /** Other nouns and pronouns for whoever or whatever may be quoted without a name. */
  speakerNouns: ReadonlySet<string>
  /** Nouns for what people are: a name beside one is a person's. */
  roles: ReadonlySet<string>
  /** Last words of names that belong to organisations, places and events. */
  institutionHeads: ReadonlySet<string>
  places: ReadonlySet<string>
  demonyms: ReadonlySet<string>
  givenNames: ReadonlyMap<string, Gender>
  /** Nouns that a title follows: the novel "…". */
  works: ReadonlySet<string>
  sourceNouns: ReadonlyMap<string, SourceKind>
  /** Plurals that name no item. */
  vagueSources: ReadonlySet<string>
  /** Things that words stand on, where somebody reads them. */
  inscribed: ReadonlySet<string>
  sourceLeads: ReadonlySet<string>
  events: ReadonlySet<string>
  officialAdverbs: ReadonlySet<string>
  officialVerbs: ReadonlySet<string>
  sourceParticiples: ReadonlySet<string>
  numberWords: ReadonlyMap<string, number>
  /** Words before a number that make it rough. */
  approximations: ReadonlySet<string>
  /** How much without a number. */
  vagueAmounts: ReadonlySet<string>
  /** Words for what grows or shrinks. */
  trends: ReadonlySet<string>
  /** Two words with a hyphen between them that do the same. */
  trendPhrases: ReadonlySet<string>
  /** Verbs for what one side gives another. */
  transfers: ReadonlySet<string>
  ordinals: ReadonlySet<string>
  compass: ReadonlySet<string>
  placeNouns: ReadonlySet<string>
  namedEvents: ReadonlySet<string>
  /** Verbs that charge somebody with something. */
  charges: ReadonlySet<string>
  /** How many of its base each unit is. */
  units: ReadonlyMap<string, {base: string; factor: number}>
  /** Words before a name or term that nobody says. */
  naming: ReadonlySet<string>
}
