import {authorIds, holdsOneOf, roleList, staffOf} from '../actors.ts'
import type {CheckItem} from '../items/checkItem.ts'
import {knownFalls} from '../items/falls.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {nameOf, sentence} from '../gate/phrases.ts'
import {list} from '../list.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {policyOf, policyStamp, signersOf} from '../sectionPolicy.ts'
import type {
  Actor,
  Blocker,
  Dossier,
  ItemKey,
  Method,
  ReviewChange,
  Role,
  Verdict,
} from '../types.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** A checker's verdict on one item. */
export interface SignOffInput {
  item: ItemKey
  verdict: Verdict
  /** Required to confirm a quote or claim. */
  method?: Method
  /** `_key`s of the item's evidence that was gone to; one that supports is required to confirm. */
  evidence?: readonly string[]
  /** Required unless confirmed. */
  note?: string
}

/** Signs an item as it is now. Throws `WorkflowError` with what is missing. */
export function signOff(
  dossier: Dossier,
  actor: Actor,
  input: SignOffInput,
  stamp: Stamp,
): ReviewChange {
  const items = itemsOf(dossier)
  refuseIfAny(signOffRefusal(dossier, actor, input, items))
  const item = items.find((one) => one.key === input.item)
  if (!item) return {}
  const note = input.note?.trim()
  const role = signingRole(dossier, actor, item)
  return {
    set: {rulesVersion},
    append: {
      signOffs: [
        {
          _key: stamp.key,
          item: item.key,
          verdict: input.verdict,
          statement: item.statement,
          fingerprint: item.fingerprint,
          ...(input.method === undefined ? {} : {method: input.method}),
          ...(input.evidence === undefined ? {} : {evidence: [...input.evidence]}),
          ...(note ? {note} : {}),
          ...knownFalls(item),
          ...signature(actor, stamp),
          ...(role && {role}),
          rulesVersion,
          policyVersion: policyStamp(dossier),
        },
      ],
      log: [
        {
          _key: logKey(stamp),
          ...signature(actor, stamp),
          what: verdictTitles[input.verdict],
          item: item.key,
          ...(note ? {why: note} : {}),
        },
      ],
    },
  }
}

/** Verdicts as people read them. */
export const verdictTitles = {
  confirmed: 'Confirmed',
  cannotConfirm: 'Cannot confirm',
  disputed: 'Disputed',
} as const satisfies Record<Verdict, string>

/** What speaks against this sign-off: whose it is, on what, and with what behind it. */
export function signOffRefusal(
  dossier: Dossier,
  actor: Actor,
  input: SignOffInput,
  items: readonly CheckItem[] = itemsOf(dossier),
): Blocker[] {
  const {_id} = dossier.article
  const item = items.find((one) => one.key === input.item)
  if (!item) {
    const message = `The article as it is now prints no item “${input.item}”. Reload and look again.`
    return [refusal('unknownItem', _id, message, input.item)]
  }
  return [...signerRefusal(dossier, actor, item), ...verdictRefusal(item, input)]
}

/** The role in which somebody signs: the first of those that may sign the item. */
export function signingRole(dossier: Dossier, actor: Actor, item: CheckItem): Role | undefined {
  const signers = signersOf(policyOf(dossier), item.kind)
  return signers.find((role) => actor.roles.includes(role))
}

/** Who may sign an item, as the section's policy has it. Never an author. */
export function signerRefusal(dossier: Dossier, actor: Actor, item: CheckItem): Blocker[] {
  const roles: readonly Role[] = signersOf(policyOf(dossier), item.kind)
  const say = (code: Parameters<typeof refusal>[0], message: string) =>
    refusal(code, item.documentId, message, item.key)
  const what = nameOf(item)
  return [
    ...(holdsOneOf(actor, roles)
      ? []
      : [say('roleMissing', `Signing ${what} takes the role ${roleList(roles)}.`)]),
    ...independenceRefusal(dossier, actor, item),
  ]
}

/** Four eyes over an item. */
export function independenceRefusal(dossier: Dossier, actor: Actor, item: CheckItem): Blocker[] {
  return outsiderRefusal(dossier, actor, item.documentId, nameOf(item), item.key)
}

/** Four eyes: the actor is known to the house, and did not write the story. */
export function outsiderRefusal(
  dossier: Dossier,
  actor: Actor,
  documentId: string,
  what: string,
  item?: ItemKey,
): Blocker[] {
  const say = (code: Parameters<typeof refusal>[0], message: string) =>
    refusal(code, documentId, message, item)
  if (!staffOf(dossier, actor.id)) {
    const message = `${actor.name ?? actor.id} has no staff document, so nobody can tell whether they wrote the story. Ask an administrator to add one.`
    return [say('notOnStaff', message)]
  }
  if (!authorIds(dossier).has(actor.id)) return []
  const message = `${actor.name ?? actor.id} is in the byline. ${sentence(what)} has to be settled by somebody who did not write the story.`
  return [say('ownStory', message)]
}

function verdictRefusal(item: CheckItem, input: SignOffInput): Blocker[] {
  const say = (code: Parameters<typeof refusal>[0], message: string) =>
    refusal(code, item.documentId, message, item.key)
  if (input.verdict !== 'confirmed') {
    return input.note?.trim()
      ? []
      : [say('noteMissing', 'Say in a note what was looked for and what was found.')]
  }
  const bodyItem = item.kind === 'quote' || item.kind === 'claim'
  const went = new Set(list(input.evidence))
  const gone = new Set(item.falls.filter(({kind}) => kind === 'retracted').map(fallenId))
  const supported = item.evidence.some(
    (entry) =>
      entry.relation === 'supports' &&
      entry._key !== undefined &&
      went.has(entry._key) &&
      !gone.has(entry.source?._ref ?? ''),
  )
  return [
    ...(item.orphaned
      ? [
          say(
            'wordsMissing',
            `The body prints other words than ${nameOf(item)}. Make the two equal before it is signed.`,
          ),
        ]
      : []),
    ...(bodyItem && !input.method
      ? [say('methodMissing', `Say how ${nameOf(item)} was checked.`)]
      : []),
    ...(bodyItem && !supported
      ? [
          say(
            'evidenceNotSupporting',
            `Tick the evidence that supports ${nameOf(item)}, that still stands and that you went to. If there is none, the verdict is “${verdictTitles.cannotConfirm}”.`,
          ),
        ]
      : []),
  ]
}

const fallenId = ({documentId}: {documentId: string}): string => documentId
