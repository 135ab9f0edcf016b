/** How a language writes what a copy desk adds up: dates, ages, shares, totals. Patterns are global. */
export interface CopyDesk {
  /** From Sunday on, as written. */
  days: readonly string[]
  /** In lower case, from January on; a name in a text may be cut short. */
  months: readonly string[]
  /** Groups `weekday`, `day` or `dayFirst`, `month` or `monthLast` (a name or a number), `year`. */
  date: RegExp
  sentence: RegExp
  /** An age: the one group that matched. */
  age: RegExp
  /** Years of birth and of death in brackets. */
  lived: RegExp
  /** A year of birth, and of death: the one group that matched. */
  born: RegExp
  died: RegExp
  /** Groups `part`, `partUnit`, `whole`, `wholeUnit`, `percent`. */
  share: RegExp
  /** The same, from `part` to `whole`. */
  change: RegExp
  /** What makes a percentage rough. */
  rough: RegExp
  units: ReadonlyMap<string, number>
  decimal: '.' | ','
  /** A total and its parts, each a group. */
  total: RegExp
  /** What makes a list no sum. */
  noTotal: RegExp
  /** Numbers in words, from zero on. */
  small: readonly string[]
  /** Times told from the day of writing, where no rule of the language finds them. */
  relative?: RegExp
}
