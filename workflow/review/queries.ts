import {nameOf} from '../gate/phrases.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {list} from '../list.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import type {Actor, Blocker, Dossier, ItemKey, Query, ReviewChange} from '../types.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** A question to the reporter or editor; about one item, or the whole story. */
export interface QueryInput {
  question: string
  item?: ItemKey
  to?: Query['to']
}

/** Asks. Throws `WorkflowError` without a question, role or known item. */
export function askQuery(
  dossier: Dossier,
  actor: Actor,
  input: QueryInput,
  stamp: Stamp,
): ReviewChange {
  const {_id} = dossier.article
  const item = itemsOf(dossier).find((one) => one.key === input.item)
  refuseIfAny([
    ...houseRefusal(dossier, actor),
    ...(input.question.trim() ? [] : [refusal('wordsMissing', _id, 'Write the question.')]),
    ...(input.item === undefined || item
      ? []
      : [refusal('unknownItem', _id, `The article prints no item “${input.item}”.`, input.item)]),
  ])
  const question = input.question.trim()
  const about = input.item === undefined ? {} : {item: input.item}
  const to = input.to === undefined ? {} : {to: input.to}
  return {
    append: {
      queries: [{_key: stamp.key, ...about, ...to, question, ...signature(actor, stamp)}],
      log: [
        {
          _key: logKey(stamp),
          ...signature(actor, stamp),
          what: item ? `Asked about ${nameOf(item)}` : 'Asked',
          ...about,
          why: question,
        },
      ],
    },
  }
}

/** Answers an open query. Throws `WorkflowError` when it is answered already or not there. */
export function resolveQuery(
  dossier: Dossier,
  actor: Actor,
  input: {query: string; resolution: string},
  stamp: Stamp,
): ReviewChange {
  const query = list(dossier.review?.queries).find((one) => one._key === input.query)
  refuseIfAny(resolveRefusal(dossier, actor, query, input.resolution))
  const resolution = input.resolution.trim()
  const {by, byName, at} = signature(actor, stamp)
  return {
    resolve: [
      {
        _key: input.query,
        resolution,
        resolvedBy: by,
        ...(byName === undefined ? {} : {resolvedByName: byName}),
        resolvedAt: at,
      },
    ],
    append: {
      log: [
        {
          _key: logKey(stamp),
          ...signature(actor, stamp),
          what: 'Answered a query',
          ...(query?.item === undefined ? {} : {item: query.item}),
          why: resolution,
        },
      ],
    },
  }
}

/** Anybody of the house may ask and answer; nobody from outside. */
export function houseRefusal(dossier: Dossier, actor: Actor): Blocker[] {
  if (actor.roles.length > 0) return []
  const message = `${actor.name ?? actor.id} has no role in the newsroom. Ask an administrator for one.`
  return [refusal('roleMissing', dossier.article._id, message)]
}

function resolveRefusal(
  dossier: Dossier,
  actor: Actor,
  query: Query | undefined,
  resolution: string,
): Blocker[] {
  const {_id} = dossier.article
  const unknown = refusal('unknownQuery', _id, 'That query is not there any more. Reload.')
  const resolved = refusal('queryResolved', _id, 'Somebody answered that query already. Reload.')
  return [
    ...houseRefusal(dossier, actor),
    ...(resolution.trim() ? [] : [refusal('wordsMissing', _id, 'Write the answer.')]),
    ...(query ? [] : [unknown]),
    ...(query?.resolvedAt ? [resolved] : []),
  ]
}
