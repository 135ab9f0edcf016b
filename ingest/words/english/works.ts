import {wordSet} from '../wordSet.ts'

/** Nouns that a title follows: the novel "…". */
export const works = wordSet(`
  ad album anthem article ballad ballet biography blog book broadcast broadside brochure cantata cartoon column
  comedy composition concerto course documentary drama edition editorial episode essay exhibit exhibition
  expose fable feature film forum game headline hit hymn initiative journal lecture magazine manifesto
  melody memoir monograph movie musical newsletter newspaper novel novella opera painting pamphlet paper
  photograph photo play podcast poem portrait poster production program programme project report revue
  satire sculpture segment sequel series sermon seminar short show single sitcom song soundtrack special
  speech spot story study symphony tale talk thriller tome tract trilogy tune video volume website work
  workshop
`)

/** Words before a name or term that nobody says. */
export const naming = wordSet(`
  named titled entitled nicknamed so-called headlined
  phrase term word moniker nickname
`)
