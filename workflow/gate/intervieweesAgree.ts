import type {Assessment} from '../assessment.ts'
import {list} from '../list.ts'
import type {Blocker, IntervieweeDocument} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {sentence} from './phrases.ts'

/** Everybody who is quoted agreed, on known terms, and shows no more than the terms allow. */
export function intervieweesAgree({dossier}: Assessment): Blocker[] {
  return dossier.interviewees.flatMap((one) => [...termsBlockers(one), ...consentBlocker(one)])
}

/**
 * What the attribution terms of a person forbid to print. Holds for the person's document alone,
 * with or without an article. No message repeats the name.
 */
export function termsBlockers(interviewee: IntervieweeDocument): Blocker[] {
  const documentId = interviewee._id
  const described = interviewee.publicDescription?.trim()
  switch (interviewee.attributionTerms) {
    case 'onRecord':
      return []
    case 'offRecord': {
      const message = `${sentence(described || documentId)} spoke off the record and can’t be published at all. Take out what rests on them, or agree other terms with them first.`
      return [gateBlocker('offRecord', {documentId, path: 'attributionTerms'}, message)]
    }
    case 'background':
    case 'deepBackground': {
      const message = `${documentId} is not on the record and has no public description. Write how readers may know them, as agreed.`
      const missing = gateBlocker(
        'publicDescriptionMissing',
        {documentId, path: 'publicDescription'},
        message,
      )
      return [...(described ? [] : [missing]), ...exposed(interviewee)]
    }
    default: {
      const message = `Nobody recorded on which terms ${interviewee.name ?? documentId} spoke. Choose on the record, background or deep background.`
      return [
        gateBlocker('attributionTermsMissing', {documentId, path: 'attributionTerms'}, message),
      ]
    }
  }
}

function exposed(interviewee: IntervieweeDocument): Blocker[] {
  const fields = {
    name: Boolean(interviewee.name?.trim()),
    aliases: list(interviewee.aliases).length > 0,
    portrait: Boolean(interviewee.portrait?.asset?._ref),
    sameAs: list(interviewee.sameAs).length > 0,
  }
  return Object.entries(fields)
    .filter(([, filled]) => filled)
    .map(([path]) =>
      gateBlocker(
        'identityExposed',
        {documentId: interviewee._id, path},
        `${sentence(interviewee.publicDescription?.trim() || interviewee._id)} is not on the record, and “${path}” would give them away. Empty it here and keep it in the confidential dataset.`,
      ),
    )
}

function consentBlocker(interviewee: IntervieweeDocument): Blocker[] {
  if (!interviewee.consent?.withdrawn) return []
  const named = interviewee.attributionTerms === 'onRecord' ? interviewee.name : undefined
  const who = named ?? interviewee.publicDescription ?? interviewee._id
  return [
    gateBlocker(
      'consentWithdrawn',
      {documentId: interviewee._id, path: 'consent.withdrawn'},
      `${sentence(who)} withdrew consent on ${interviewee.consent.withdrawn}. Take out what rests on them, or agree with them anew and record it.`,
    ),
  ]
}
