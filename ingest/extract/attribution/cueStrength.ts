import {wordSet} from '../../words/wordSet.ts'

/** Verbs that report only where they stand close to the words. */
export const weakCues = wordSet(`
  find feel think hear put hold go consider speak begin continue believe
  point order reason refer name cite offer address deny challenge decide defend
  reveal signal resist note attack reflect detail present sing end sum estimate
  dedicate show understand question welcome knock correct determine indicate punctuate rule challenge object
`)

/** Verbs that other reporting verbs hang on: "she said he thinks it is '…'". */
export const strongCues = wordSet(`
  say tell write add argue warn note claim report state explain announce
  insist suggest declare admit acknowledge recall allege testify tweet stress predict reply
  respond maintain contend assert promise
`)
