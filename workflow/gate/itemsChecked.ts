import {roleList} from '../actors.ts'
import type {Assessment} from '../assessment.ts'
import type {CheckItem} from '../items/checkItem.ts'
import {fallClause} from '../items/falls.ts'
import type {ChangedPart} from '../items/fingerprint.ts'
import {signersOf, type SectionPolicy} from '../sectionPolicy.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly, nameOf, sentence} from './phrases.ts'

/** Every item is signed, by somebody else than its author, for exactly what would be printed. */
export function itemsChecked({items, policy}: Pick<Assessment, 'items' | 'policy'>): Blocker[] {
  return items.flatMap((item) => [...stateBlocker(item, policy), ...orphanBlocker(item)])
}

const partNames: Record<ChangedPart, string> = {
  text: 'the words',
  speaker: 'who said it',
  provenance: 'how it reached us',
  evidence: 'the evidence',
}

function stateBlocker(item: CheckItem, policy: SectionPolicy): Blocker[] {
  const at = {documentId: item.documentId, path: item.path, item: item.key}
  const name = sentence(nameOf(item))
  const note = item.signOff?.note ? `: ${item.signOff.note}` : ''
  const signer = item.signOff?.byName ?? 'The checker'
  switch (item.state) {
    case 'confirmed':
    case 'overridden':
      return []
    case 'unchecked':
      if (item.signedByAuthor) {
        const message = `${name} was signed by somebody who wrote the story. Somebody else has to check and sign it.`
        return [gateBlocker('signedByAuthor', at, message)]
      }
      return [
        gateBlocker(
          'unchecked',
          at,
          `${name} has not been checked. ${whoSigns(item, policy)} has to sign it.`,
        ),
      ]
    case 'needsRecheck': {
      const parts = (item.changed ?? []).map((part) => partNames[part])
      const what = parts.length > 0 ? parts.join(' and ') : 'what was found'
      return [gateBlocker('staleSignOff', at, recheckSentence(item, name, what, policy))]
    }
    case 'cannotConfirm': {
      const message = `${signer} could not confirm ${nameOf(item)}${note}. Find evidence and have it signed, take it out, or let an editor override with a reason.`
      return [gateBlocker('cannotConfirm', at, message)]
    }
    case 'disputed': {
      const message = `${signer} disputes ${nameOf(item)}${note}. Correct it and have it signed, take it out, or let an editor override with a reason.`
      return [gateBlocker('disputed', at, message)]
    }
  }
}

function recheckSentence(
  item: CheckItem,
  name: string,
  what: string,
  policy: SectionPolicy,
): string {
  if (item.signerShort) {
    const roles = roleList(signersOf(policy, item.kind))
    return `${name} was signed in a role that this section does not take for it. It has to be signed by ${roles}.`
  }
  const [fall] = item.fallen
  if (fall && item.changed?.length === 0) {
    return `${name} was signed before ${fallClause(fall)}. Check again whether it still stands, and sign what you find.`
  }
  return `${name} changed after it was signed (${what}). Check and sign it again, or put back what was signed.`
}

function whoSigns(item: CheckItem, policy: SectionPolicy): string {
  const signers = signersOf(policy, item.kind)
  if (!signers.includes('factChecker')) {
    return `${sentence(roleList(signers))}, who did not write the story,`
  }
  const checker = 'A fact-checker who did not write the story'
  return signers.includes('editor') ? `${checker}, or an editor who did not,` : checker
}

function orphanBlocker(item: CheckItem): Blocker[] {
  if (!item.orphaned) return []
  const printed = item.anchors.find((one) => one.text !== undefined && one.text !== item.text)
  return [
    gateBlocker(
      'orphanedAnnotation',
      {documentId: item.documentId, path: item.path, item: item.key},
      `The body prints ${briefly(printed?.text ?? '')}, and the ${item.kind} it is marked with says ${briefly(item.text)}. Make the two equal, or mark the right words.`,
    ),
  ]
}
