import {pictureValue, type PictureAssets} from '../compose/pictureValue.ts'
import type {SampleDocument} from '../compose/documents.ts'
import {slugOf} from '../compose/slugOf.ts'
import {policyIdOf} from '../../workflow/index.ts'
import {sampleUsers, type SampleUserId} from './sampleUsers.ts'

interface Contributor {
  id: string
  name: string
  role: string
  bio: string
  portrait: string
  portraitAlt: string
  user?: SampleUserId
}

/** Whoever may stand in a byline or a credit. */
const contributors: readonly Contributor[] = [
  {
    id: 'contributor-marisol-achterberg',
    name: 'Marisol Achterberg',
    role: 'Reporter, harbour',
    bio: 'Grew up above a chandlery in Port Averil, crewed on the pilot boat for two summers and has written about whatever floats since. Speaks Portuguese and harbour.',
    portrait: 'portrait-marisol',
    portraitAlt: 'Drawing of a woman with a dark fringe and a yellow oilskin collar',
    user: 'marisol-achterberg',
  },
  {
    id: 'contributor-dele-ransome',
    name: 'Dele Ransome',
    role: 'Reporter, town hall',
    bio: 'Reads council papers to the last annexe, where the story usually is. Came to the Courier from an accounts office and still adds up every column.',
    portrait: 'portrait-dele',
    portraitAlt: 'Drawing of a man with round glasses and a pencil behind his ear',
    user: 'dele-ransome',
  },
  {
    id: 'contributor-leilani-brandt',
    name: 'Leilani Brandt',
    role: 'Fact-checker',
    bio: 'Checks other people’s stories and writes one of her own about twice a year, usually with a bird in it.',
    portrait: 'portrait-leilani',
    portraitAlt: 'Drawing of a woman with long grey hair and a magnifying glass on a cord',
    user: 'leilani-brandt',
  },
  {
    id: 'contributor-yewande-stroud',
    name: 'Yewande Stroud',
    role: 'Illustrator',
    bio: 'Cuts the Courier’s pictures in linoleum, in a shed behind the net lofts. Draws only what the story can show.',
    portrait: 'portrait-yewande',
    portraitAlt: 'Drawing of a woman with a red headscarf in front of a printing roller',
  },
]

const sections = [
  {
    id: 'harbour',
    title: 'Harbour',
    description: 'Boats, ferries, fish and the people who go out with them.',
  },
  {
    id: 'town-hall',
    title: 'Town Hall',
    description:
      'What the council decides and what it costs. On this desk every sentence is backed by a record, or marked as opinion or common knowledge.',
  },
  {
    id: 'shore',
    title: 'Shore',
    description: 'Tides, birds, weather and the science of a moving coast.',
  },
  {
    id: 'archive',
    title: 'Archive',
    description: 'Old stories told again, with how we know what we know.',
  },
]

/** Sections and contributors, published before the first story. */
export function houseDocuments(pictures: PictureAssets): SampleDocument[] {
  return [
    ...sections.map(({id, ...fields}, index) => ({
      _id: `section-${id}`,
      _type: 'section',
      ...fields,
      slug: {_type: 'slug', current: id},
      order: index + 1,
    })),
    ...contributors.map(({id, name, role, bio, portrait, portraitAlt}) => ({
      _id: id,
      _type: 'contributor',
      name,
      slug: {_type: 'slug', current: slugOf(name)},
      role,
      bio,
      portrait: pictureValue(
        {picture: portrait, alt: portraitAlt, credit: 'Illustration: Yewande Stroud'},
        pictures,
      ),
    })),
  ]
}

/** What the Town Hall desk asks beyond the rules of the house, as standards set it. */
export function policyDocuments(): SampleDocument[] {
  const section = 'section-town-hall'
  return [
    {
      _id: policyIdOf(section),
      _type: 'policy',
      section: {_type: 'reference', _ref: section, _weak: true},
      fullCoverage: true,
      note: 'Whoever reads about the council can read the papers too: every sentence has its record.',
    },
  ]
}

/** Who of the house a sign-in is: it tells authors from checkers. */
export function staffDocuments(): SampleDocument[] {
  return sampleUsers.map(({id, name, roles}) => {
    const contributor = contributors.find(({user}) => user === id)
    return {
      _id: `staff.${id}`,
      _type: 'staff',
      userId: id,
      name,
      roles: [...roles],
      ...(contributor
        ? {contributor: {_type: 'reference', _ref: contributor.id, _weak: true}}
        : {}),
    }
  })
}
