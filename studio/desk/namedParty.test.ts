import {expect, it} from 'vitest'
import {documentsWith, dossierOf, interviewee} from '../../workflow/testing/index.ts'
import {namedParty} from './namedParty.ts'

const nameOf = (over: Parameters<typeof interviewee>[0]) =>
  namedParty(dossierOf(documentsWith(interviewee(over))), 'interviewee-ines')?.name

it('never shows the name of somebody who is not on the record', () => {
  expect([
    nameOf({}),
    nameOf({attributionTerms: 'background', publicDescription: 'A pilot of the ferry'}),
    nameOf({attributionTerms: 'background'}),
    nameOf({attributionTerms: undefined}),
  ]).toEqual([
    'Ines Carvalho',
    'A pilot of the ferry',
    'Somebody without a public description',
    'Somebody without a public description',
  ])
})

it('names sources and contributors, and nobody for an unknown id', () => {
  const dossier = dossierOf(documentsWith())
  expect(
    ['source-ledger', 'contributor-rosa', 'nobody', undefined].map(
      (id) => namedParty(dossier, id)?.name,
    ),
  ).toEqual(['Harbour ledger', 'Rosa Lind', undefined, undefined])
})
