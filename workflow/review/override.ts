import {holdsOneOf} from '../actors.ts'
import {nameOf, sentence} from '../gate/phrases.ts'
import type {CheckItem} from '../items/checkItem.ts'
import {knownFalls} from '../items/falls.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {canBeOverridden} from '../items/itemState.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import {rulesVersion} from '../rulesVersion.ts'
import type {Actor, Blocker, Dossier, ItemKey, ReviewChange} from '../types.ts'
import {independenceRefusal} from './signOff.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** An editor's decision to print an item although its check did not confirm it. */
export interface OverrideInput {
  item: ItemKey
  reason: string
}

/** Sets a verdict aside for the words as they are now. Throws `WorkflowError`. */
export function override(
  dossier: Dossier,
  actor: Actor,
  input: OverrideInput,
  stamp: Stamp,
): ReviewChange {
  const items = itemsOf(dossier)
  refuseIfAny(overrideRefusal(dossier, actor, input, items))
  const item = items.find((one) => one.key === input.item)
  if (!item?.signOff) return {}
  const reason = input.reason.trim()
  return {
    set: {rulesVersion},
    append: {
      overrides: [
        {
          _key: stamp.key,
          item: item.key,
          fingerprint: item.fingerprint,
          signOff: item.signOff._key,
          ...knownFalls(item),
          reason,
          ...signature(actor, stamp),
        },
      ],
      log: [
        {
          _key: logKey(stamp),
          ...signature(actor, stamp),
          what: 'Overridden',
          item: item.key,
          why: reason,
        },
      ],
    },
  }
}

/** What speaks against an override: editors only, not on their own story, never unlooked-at. */
export function overrideRefusal(
  dossier: Dossier,
  actor: Actor,
  input: OverrideInput,
  items: readonly CheckItem[] = itemsOf(dossier),
): Blocker[] {
  const item = items.find((one) => one.key === input.item)
  if (!item) {
    const message = `The article as it is now prints no item “${input.item}”. Reload and look again.`
    return [refusal('unknownItem', dossier.article._id, message, input.item)]
  }
  const say = (code: Parameters<typeof refusal>[0], message: string) =>
    refusal(code, item.documentId, message, item.key)
  const name = sentence(nameOf(item))
  return [
    ...(holdsOneOf(actor, ['editor'])
      ? []
      : [say('roleMissing', 'Only an editor may override a check.')]),
    ...independenceRefusal(dossier, actor, item),
    ...(input.reason.trim()
      ? []
      : [say('reasonMissing', 'An override needs a reason. Readers may see it.')]),
    ...(item.orphaned
      ? [
          say(
            'wordsMissing',
            `The body prints other words than ${nameOf(item)}. Make the two equal.`,
          ),
        ]
      : []),
    ...(canBeOverridden(item.verdictState)
      ? []
      : [
          say(
            'nothingToOverride',
            item.verdictState === 'confirmed'
              ? `${name} is confirmed: there is nothing to override.`
              : `Nobody has checked ${nameOf(item)} yet. Have it checked first.`,
          ),
        ]),
  ]
}
