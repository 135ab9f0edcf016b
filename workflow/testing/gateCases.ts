import {resolveQuery} from '../review/queries.ts'
import {
  article,
  claim,
  correction,
  interviewee,
  paragraph,
  policy,
  quote,
  reference,
  source,
} from './documents.ts'
import {
  after,
  documentsWith,
  dossierOf,
  people,
  readyDossier,
  signAll,
  stampOf,
} from './newsroom.ts'
import {
  readyWith,
  supports,
  secondary,
  allegation,
  deckhand,
  throughStandards,
  asked,
  chidiInByline,
  uncovered,
  unmarked,
  titled,
  opinionated,
  republished,
} from './gateSituations.ts'
import {edited, type GateCase, judged} from './gateCase.ts'
import type {GateCode} from '../gate/blockerCodes.ts'

/** For each code of the gate a story that it stops. */
export const gateCases: Record<GateCode, GateCase> = {
  notReady: {
    broken: () => signAll(dossierOf(documentsWith())),
    sentence: 'The article stands at “Reporting”. It can be published once it has come to “Ready”.',
    wayOut: () => readyDossier(),
  },
  missingHeadline: edited(
    article({headline: ' '}),
    'The article has no headline. Write one and have it signed.',
  ),
  missingSlug: edited(
    article({slug: {}}),
    'The article has no slug, so it would have no address. Generate one from the headline.',
  ),
  missingStandfirst: edited(
    article({standfirst: ''}),
    'The article has no standfirst. Write one and have it signed.',
  ),
  missingSection: edited(
    article({section: undefined}),
    'The article belongs to no section. Choose one.',
  ),
  missingByline: edited(
    article({bylines: []}),
    'The article has no byline. Add everybody who wrote it.',
  ),
  missingBody: edited(article({body: []}), 'The article has no text. Write the story first.'),
  missingAltText: edited(
    article({mainImage: {asset: reference('image-a'), caption: 'The quay'}}),
    'A picture has no alt text. Describe what it shows for readers who cannot see it.',
    article({mainImage: {asset: reference('image-a'), alt: 'A quay', caption: 'The quay'}}),
  ),
  missingDocument: {
    broken: () => {
      const ready = readyDossier()
      return {...ready, interviewees: []}
    },
    sentence:
      'quote-asked needs the interviewee or source interviewee-ines (speaker), and it is not there. Publish it together with the article, or take the reference out.',
    wayOut: () => readyDossier(),
  },
  emptyAnnotation: edited(
    article({body: [...(article().body ?? []), {_type: 'pullQuote', _key: 'p3'}]}),
    'A pull quote has no quote. Choose the quote it repeats, or remove it.',
    article({
      body: [
        ...(article().body ?? []),
        {_type: 'pullQuote', _key: 'p3', quote: reference('quote-asked')},
      ],
    }),
  ),
  missingText: edited(
    claim({text: ''}),
    'A claim in the body has no words of its own. Fill in its text as it is printed.',
  ),
  missingSpeaker: edited(
    quote({speaker: undefined}),
    'Nobody is named as the speaker of “Nobody asked us”. Choose who said it.',
  ),
  unchecked: edited(
    article({headline: 'The very last ferry'}),
    'The headline has not been checked. A fact-checker who did not write the story, or an editor who did not, has to sign it.',
    article({headline: 'The very last ferry'}),
    (dossier) => ({
      ...dossier,
      review: {
        ...dossier.review!,
        signOffs: dossier.review!.signOffs?.filter((one) => one.item !== 'headline') ?? [],
      },
    }),
  ),
  signedByAuthor: {
    broken: () => chidiInByline(readyDossier()),
    sentence:
      'The quote “Nobody asked us” was signed by somebody who wrote the story. Somebody else has to check and sign it.',
    wayOut: () => {
      const dossier = signAll(chidiInByline(readyDossier()), people.sol, 80)
      return dossier
    },
  },
  staleSignOff: edited(
    quote({description: 'who sold the tickets'}),
    'The quote “Nobody asked us” changed after it was signed (who said it). Check and sign it again, or put back what was signed.',
    quote({description: 'who sold the tickets'}),
  ),
  cannotConfirm: judged(
    'cannotConfirm',
    'Chidi Okoro could not confirm the quote “Nobody asked us”: The tape is blank. Find evidence and have it signed, take it out, or let an editor override with a reason.',
  ),
  disputed: judged(
    'disputed',
    'Chidi Okoro disputes the quote “Nobody asked us”: The tape is blank. Correct it and have it signed, take it out, or let an editor override with a reason.',
  ),
  orphanedAnnotation: edited(
    article({
      body: [
        paragraph('p1', {text: 'No one asked us', quote: 'quote-asked'}),
        paragraph('p2', {text: claim().text ?? '', claim: 'claim-riders'}),
      ],
    }),
    'The body prints “No one asked us”, and the quote it is marked with says “Nobody asked us”. Make the two equal, or mark the right words.',
  ),
  missingEvidence: edited(
    quote({evidence: [], form: 'paraphrase'}),
    'The quote “Nobody asked us” has no evidence that supports it and names its source. Add the recording, document or other source it rests on.',
  ),
  insufficientEvidence: {
    broken: () =>
      readyWith(
        claim({evidence: supports('wire-a', 'wire-b', 'blog')}),
        secondary('wire-a', {independenceGroup: 'Wire'}),
        secondary('wire-b', {independenceGroup: 'wire'}),
        secondary('blog'),
      ),
    sentence:
      'The claim “The ferry carried 214 people a day.” rests on 2 independent secondary sources. Add one primary source, or enough secondary ones that do not derive from each other to make 3.',
    wayOut: () =>
      readyWith(
        claim({evidence: supports('wire-a', 'blog', 'paper')}),
        secondary('wire-a', {independenceGroup: 'Wire'}),
        secondary('blog'),
        secondary('paper'),
      ),
  },
  rightOfReplyMissing: {
    broken: () => throughStandards(claim({kind: 'allegation'})),
    sentence:
      'The allegation “The ferry carried 214 people a day.” has no right of reply. Ask whom it is about, and record whom you contacted, when, and what they answered.',
    wayOut: () => throughStandards(allegation),
  },
  sourceRetracted: edited(
    source({status: {state: 'retracted', date: '2026-04-30'}}),
    'The source “Interview on the quay” was retracted on 2026-04-30. Find other evidence and have the item signed again, or take the item out.',
    quote({evidence: supports('source-ledger')}),
  ),
  consentWithdrawn: edited(
    interviewee({consent: {given: true, withdrawn: '2026-04-30'}}),
    'Ines Carvalho withdrew consent on 2026-04-30. Take out what rests on them, or agree with them anew and record it.',
  ),
  undeclaredAlteration: edited(
    quote({wording: 'No one asked us.', evidence: supports('source-recording')}),
    '“Nobody asked us” is printed as direct speech, and the evidence has “No one asked us.”. Print the words as they were said, declare the alteration, or make it a paraphrase.',
    quote({
      wording: 'No one asked us.',
      evidence: supports('source-recording'),
      alterations: [{_key: 'a1', kind: 'grammar', note: 'dialect'}],
    }),
  ),
  attributionTermsMissing: edited(
    interviewee({attributionTerms: undefined}),
    'Nobody recorded on which terms Ines Carvalho spoke. Choose on the record, background or deep background.',
  ),
  offRecord: {
    broken: () =>
      throughStandards(
        interviewee({
          name: undefined,
          attributionTerms: 'offRecord',
          publicDescription: 'a deckhand',
        }),
      ),
    sentence:
      'A deckhand spoke off the record and can’t be published at all. Take out what rests on them, or agree other terms with them first.',
    wayOut: () => throughStandards(deckhand),
  },
  publicDescriptionMissing: {
    broken: () => throughStandards(interviewee({...deckhand, publicDescription: ''})),
    sentence:
      'interviewee-ines is not on the record and has no public description. Write how readers may know them, as agreed.',
    wayOut: () => throughStandards(deckhand),
  },
  identityExposed: {
    broken: () => throughStandards(interviewee({...deckhand, name: 'Ines Carvalho'})),
    sentence:
      'A deckhand is not on the record, and “name” would give them away. Empty it here and keep it in the confidential dataset.',
    wayOut: () => throughStandards(deckhand),
  },
  openQuery: {
    broken: asked,
    sentence: 'Chidi Okoro asked “Which year?” and has no answer. Answer it under Checks.',
    wayOut: () =>
      after(
        asked(),
        resolveQuery(asked(), people.rosa, {query: 'k70', resolution: '1936'}, stampOf(71)),
      ),
  },
  unmarkedQuotation: {
    broken: () => readyWith(unmarked),
    sentence:
      '“she sailed every day” stands in quotation marks with no quote behind it. Mark it as a quote, or as a title or term if nobody says it.',
    wayOut: () => readyWith(titled),
  },
  unanchoredSentence: {
    broken: () => readyWith(policy({fullCoverage: true}), uncovered),
    sentence:
      '“It was loved by all.” is backed by no quote or claim, and this section asks for that. Mark its claims, or mark it as common knowledge or opinion.',
    wayOut: () => readyWith(policy({fullCoverage: true}), opinionated),
  },
  standardsReviewMissing: {
    broken: () => {
      const ready = readyDossier()
      const marked = {...ready, claims: [allegation]}
      return signAll(marked, people.chidi, 60)
    },
    sentence:
      'The story has an allegation or somebody who is not on the record, and standards has not approved it as it is now. Send it to standards.',
    wayOut: () => throughStandards(allegation),
  },
  changeWithoutCorrection: {
    broken: () => republished(),
    sentence:
      'The claim “The ferry carried 241 people a day.” changed after publication on 2026-05-01, without a correction that names it. Add it under “Quotes and claims” to a correction that tells readers what changed, and publish both together.',
    wayOut: () => ({...republished(), corrections: [correction()]}),
  },
  correctionUnfinished: {
    broken: () => ({...republished(), corrections: [correction({right: ' '})]}),
    sentence: 'The correction does not say what is right. Finish it: it goes out with the article.',
    wayOut: () => ({...republished(), corrections: [correction()]}),
  },
}
