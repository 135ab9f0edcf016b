import type {Vocabulary} from '../types.ts'
import {copyDesk} from './copyDesk.ts'
import {cues, nounCues} from './cues.ts'
import {givenNames} from './givenNames.ts'
import * as grammar from './grammar.ts'
import {
  abbreviations,
  collectives,
  familyNamesFirst,
  genderedRoles,
  offices,
  roles,
  speakerNouns,
  titles,
} from './people.ts'
import {naming, works} from './works.ts'
import * as claims from './claims.ts'
import * as sources from './sources.ts'
import {demonyms, institutionHeads, places} from './places.ts'

export const english: Vocabulary = {
  language: 'en',
  copyDesk,
  cues,
  nounCues,
  ...grammar,
  titles,
  abbreviations,
  roles,
  speakerNouns,
  collectives,
  genderedRoles,
  familyNamesFirst,
  offices,
  givenNames,
  institutionHeads,
  demonyms,
  places,
  works,
  ...sources,
  ...claims,
  naming,
}
