import {policyIdOf} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {policyFaults} from '../sectionPolicy.ts'
import type {Blocker, CommittedChange, PolicyDocument, StoredDocument} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker, type PolicyCode} from './policyCodes.ts'

/**
 * What a section asks of its stories is set by the standards desk, whole and by itself, and stays on
 * record: every version is kept, counted by the store.
 */
export function policiesByStandards({changes, actor}: Committed): Blocker[] {
  const policies = changes.filter(concerns('policy'))
  const versions = changes.filter(concerns('policyVersion'))
  const byHand = versions.map(({id}) =>
    policyBlocker(
      'policyVersionByHand',
      id,
      'Versions of a policy are kept by the store. Change the policy instead.',
    ),
  )
  const others = changes.find(({after}) => isOfType('review', after) || isOfType('article', after))
  return [...byHand, ...policies.flatMap((change) => faults(change, actor.roles, others))]
}

/** What putting a policy in force leaves behind: its number, and a copy that stays. */
export function policyRecords({changes, view, actor}: Committed): StoredDocument[] {
  return changes.flatMap(({before, after}) => {
    if (!isOfType('policy', after)) return []
    const version = (isOfType('policy', before) ? (before.version ?? 0) : 0) + 1
    const {_rev, _createdAt, _updatedAt, ...asked} = after
    const copy = {
      ...asked,
      _id: `policyVersion-${after._id.replace(/^policy-/, '')}-${version}`,
      _type: 'policyVersion',
      version,
      setBy: actor.name ?? actor.id,
      setAt: view.timestamp,
    }
    const numbered: PolicyDocument = {...after, version}
    return [numbered, copy]
  })
}

function faults(
  {id, after}: CommittedChange,
  roles: readonly string[],
  others: CommittedChange | undefined,
): Blocker[] {
  const say = (code: PolicyCode, message: string) => policyBlocker(code, id, message)
  if (!isOfType('policy', after)) {
    return [
      say(
        'policyKept',
        'A policy that was in force stays on record. Set it back to what the house asks instead.',
      ),
    ]
  }
  const misplaced = !after.section || id !== policyIdOf(after.section._ref)
  return [
    ...(roles.includes('standards')
      ? []
      : [
          say(
            'policyByStandards',
            'What a section asks of its stories is set by standards. Ask somebody of that desk.',
          ),
        ]),
    ...(misplaced
      ? [
          say(
            'policyMisplaced',
            'A section has one policy, with the id policy-<section id>. Open it from the list “Policies”.',
          ),
        ]
      : []),
    ...(others
      ? [
          say(
            'policyAlone',
            `The policy goes into force by itself, and ${others.id} was changed with it. Write the two one after the other.`,
          ),
        ]
      : []),
    ...policyFaults(after).map(({path, message}) => ({...say('policyMalformed', message), path})),
  ]
}

const concerns =
  (type: string) =>
  ({before, after}: CommittedChange): boolean =>
    before?._type === type || after?._type === type
