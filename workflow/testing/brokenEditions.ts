import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import type {Dossier, ReceiptDocument, StoredDocument} from '../types.ts'
import {heard} from './heard.ts'
import type {MemoryLake} from './memoryLake.ts'

const publishers = new Set(['Edda Holm', 'Ada Voss', 'Sol Brandt'])
const standards = 'Sol Brandt'

/** What does not hold of the edition that just went out. */
export function brokenEditions(
  lake: MemoryLake,
  dossier: Dossier,
  edition: ReceiptDocument,
  receipts: readonly ReceiptDocument[],
): string[] {
  const broken = [
    ...untoldChanges(lake, edition, receipts),
    ...dossier.interviewees
      .filter(({consent}) => consent?.withdrawn)
      .map(({_id}) => `it prints ${_id}, who withdrew consent`),
    ...(publishers.has(edition.publishedBy) ? [] : [`${edition.publishedBy} published it`]),
    ...(edition.breakGlass ? [] : [...onRetracted(dossier), ...headlineUnsigned(lake, edition)]),
  ]
  return broken.map((one) => `${edition._id}: ${one}`)
}

/** Readers were told something else before, and no correction says so. */
function untoldChanges(
  lake: MemoryLake,
  edition: ReceiptDocument,
  receipts: readonly ReceiptDocument[],
): string[] {
  const previous = receipts[receipts.indexOf(edition) - 1]
  if (!previous) return []
  const before = statementsOf(previous)
  const after = statementsOf(edition)
  const named = new Set(
    lake
      .all()
      .filter((document): document is StoredDocument => !document._id.startsWith('drafts.'))
      .filter((document) => isOfType('correction', document))
      .filter(({issuedAt}) => Date.parse(issuedAt ?? '') > Date.parse(previous.publishedAt))
      .flatMap(({affected, affectedParts}) => [
        ...list(affected).map(({_ref}) => _ref),
        ...list(affectedParts).map(String),
      ]),
  )
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .filter((key) => !named.has(key.slice(key.indexOf(':') + 1)))
    .map((key) => `${key} was “${before.get(key)}”, is “${after.get(key)}”, and nobody says so`)
}

const statementsOf = ({items}: ReceiptDocument): Map<string, string> =>
  new Map(items.map(({item, statement}) => [item, heard(statement)]))

function onRetracted({quotes, claims, sources}: Dossier): string[] {
  const retracted = new Set(
    sources.filter(({status}) => status?.state === 'retracted').map(({_id}) => _id),
  )
  return [...quotes, ...claims].flatMap(({_id, evidence}) =>
    list(evidence)
      .filter(({relation, source}) => relation === 'supports' && retracted.has(source?._ref ?? ''))
      .map(({source}) => `${_id} rests on ${source?._ref}, which was retracted`),
  )
}

/** The section asks standards to sign headlines. */
function headlineUnsigned(lake: MemoryLake, {items}: ReceiptDocument): string[] {
  const policy = lake.get('policy-section-news')
  const asked = isOfType('policy', policy) ? list(policy.headlineSigners) : []
  const headline = items.find(({item}) => item === 'headline')
  if (asked.join() !== 'standards' || headline?.override) return []
  return headline?.checkedBy === standards ? [] : [`${headline?.checkedBy} signed the headline`]
}
