/** A reporting verb as it may stand in a text. */
export interface CueForm {
  lemma: string
  tense: 'finite' | 'participle' | 'base'
}

export type Gender = 'male' | 'female'

/** What the rules know about a language. All words are in lower case unless a comment says so. */
export interface Vocabulary {
  language: string
  /** Every form of every reporting verb. */
  cues: ReadonlyMap<string, CueForm>
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
  /** Nouns for what people are: a name beside one is a person's. */
  roles: ReadonlySet<string>
  /** Last words of names that belong to organisations, places and events. */
  institutionHeads: ReadonlySet<string>
  places: ReadonlySet<string>
  demonyms: ReadonlySet<string>
  givenNames: ReadonlyMap<string, Gender>
  /** Nouns that a title follows: the novel "…". */
  works: ReadonlySet<string>
  /** Words before a name or term that nobody says. */
  naming: ReadonlySet<string>
}
