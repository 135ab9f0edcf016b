import {policyStamp} from '../sectionPolicy.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {rulesVersion} from '../rulesVersion.ts'
import type {Dossier, ReviewDocument, SignOff, StoredDocument} from '../types.ts'
import {
  article,
  claim,
  contributor,
  interviewee,
  paragraph,
  quote,
  reference,
  section,
  source,
} from './documents.ts'
import {dossierOf, staffDocuments} from './newsroom.ts'

/** A long story that is signed and ready, as a dossier, and as drafts with what is there beside them. */
export interface LargeStory {
  dossier: Dossier
  drafts: StoredDocument[]
  others: StoredDocument[]
}

/** `count` quotes and claims, half and half, each with a person or source of its own. */
export function largeStory(count: number): LargeStory {
  const numbers = Array.from({length: count / 2}, (_, index) => index)
  const people = numbers.map((n) => interviewee({_id: `interviewee-${n}`, name: `Ines ${n}`}))
  const sources = numbers.map((n) => source({_id: `source-${n}`, title: `Recording ${n}`}))
  const evidence = (n: number) => [
    {
      _key: 'e1',
      source: reference(`source-${n}`),
      relation: 'supports' as const,
      excerpt: `Nobody asked us number ${n}, and that was that.`,
    },
  ]
  const quotes = numbers.map((n) =>
    quote({
      _id: `quote-${n}`,
      text: `Nobody asked us number ${n}`,
      wording: `Nobody asked us number ${n}, and that was that.`,
      speaker: reference(`interviewee-${n}`),
      evidence: evidence(n),
    }),
  )
  const claims = numbers.map((n) =>
    claim({
      _id: `claim-${n}`,
      text: `Ferry ${n} carried ${n} people a day.`,
      evidence: evidence(n),
    }),
  )
  const body = numbers.map((n) =>
    paragraph(
      `p${n}`,
      'She shook her head. “',
      {text: `Nobody asked us number ${n}`, quote: `quote-${n}`},
      '”, she said. ',
      {text: `Ferry ${n} carried ${n} people a day.`, claim: `claim-${n}`},
    ),
  )
  const story = article({body})
  const publishedTogether = [...sources, ...people, ...quotes, ...claims, story]
  const house = [...staffDocuments, contributor(), section()]
  const unsigned = dossierOf([...publishedTogether, ...house])
  const review = signed(unsigned)
  return {
    dossier: {...unsigned, review},
    drafts: publishedTogether.map(asDraft),
    others: [...house, review],
  }
}

function signed(dossier: Dossier): ReviewDocument {
  const signOffs = itemsOf(dossier).map(({key, statement, fingerprint}, index): SignOff => ({
    _key: `s${index}`,
    item: key,
    verdict: 'confirmed',
    statement,
    fingerprint,
    method: 'recording',
    evidence: ['e1'],
    by: 'chidi',
    byName: 'Chidi Okoro',
    role: 'factChecker',
    at: '2026-05-01T09:00:00.000Z',
    rulesVersion,
    policyVersion: policyStamp(dossier),
  }))
  return {
    _id: `review.${dossier.article._id}`,
    _type: 'review',
    article: {...reference(dossier.article._id), _weak: true},
    stage: 'ready',
    signOffs,
  }
}

/** As the Studio writes drafts: references to what is not published yet are weak until it is. */
function asDraft(document: StoredDocument): StoredDocument {
  const weak = JSON.stringify(document).replaceAll(
    '"_type":"reference"',
    '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
  )
  return {...JSON.parse(weak), _id: `drafts.${document._id}`}
}
