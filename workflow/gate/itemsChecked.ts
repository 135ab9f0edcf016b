import type {Assessment} from '../assessment.ts'
import type {CheckItem} from '../items/checkItem.ts'
import type {ChangedPart} from '../items/fingerprint.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly, nameOf, sentence} from './phrases.ts'

/** Every item is signed, by somebody else than its author, for exactly what would be printed. */
export function itemsChecked({items}: Assessment): Blocker[] {
  return items.flatMap((item) => [...stateBlocker(item), ...orphanBlocker(item)])
}

const partNames: Record<ChangedPart, string> = {
  text: 'the words',
  speaker: 'who said it',
  provenance: 'how it reached us',
  evidence: 'the evidence',
}

function stateBlocker(item: CheckItem): Blocker[] {
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
          `${name} has not been checked. ${whoSigns(item)} has to sign it.`,
        ),
      ]
    case 'needsRecheck': {
      const parts = (item.changed ?? []).map((part) => partNames[part])
      const what = parts.length > 0 ? parts.join(' and ') : 'what was found'
      const message = `${name} changed after it was signed (${what}). Check and sign it again, or put back what was signed.`
      return [gateBlocker('staleSignOff', at, message)]
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

function whoSigns(item: CheckItem): string {
  const checker = 'A fact-checker who did not write the story'
  return item.kind === 'quote' || item.kind === 'claim'
    ? checker
    : `${checker}, or an editor who did not,`
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
