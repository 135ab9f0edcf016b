import {itemReferences} from '../body/itemReferences.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import type {Dossier, ReceiptDocument} from '../types.ts'
import {heard, receiptsOf, wordsTold, writersOf} from './heard.ts'
import type {MemoryLake} from './memoryLake.ts'
import {brokenEditions} from './brokenEditions.ts'
import {seen} from './simulatedReview.ts'
import type {Simulation} from './simulation.ts'

const articleIds = ['article-ferry', 'article-second']

/** Looks at a newsroom after each step, and says which promise to readers does not hold any more. */
export type Watch = (simulation: Simulation) => string[]

/**
 * A witness of one newsroom. It reads documents and its own notes, in plain words, and nothing that
 * the gate works out: what the gate gets wrong must not look right to it.
 */
export function createWatch(): Watch {
  const known = new Set<string>()
  return (simulation) => {
    const {lake} = simulation
    return articleIds.flatMap((articleId) => {
      const receipts = receiptsOf(lake, articleId)
      const newest = receipts.find(({_id}) => !known.has(_id))
      for (const {_id} of receipts) known.add(_id)
      const dossier = lake.published(articleId)
      const gone = receipts.length > 0 && !dossier ? [`${articleId} disappeared`] : []
      return [
        ...gone,
        ...lostSignOffs(simulation, articleId),
        ...receipts.flatMap(untold),
        ...(dossier ? unvouched(simulation, articleId, dossier) : []),
        ...(dossier && newest ? brokenEditions(lake, dossier, newest, receipts) : []),
      ]
    })
  }
}

/** Words in print that nobody but their author signed, nor an editor let through. */
function unvouched({lake, witnessed}: Simulation, articleId: string, dossier: Dossier): string[] {
  const writers = writersOf(dossier)
  const references = itemReferences(dossier.article)
  const keys = ['headline', 'standfirst', ...references.map(({kind, id}) => `${kind}:${id}`)]
  const printed = [...new Set(keys)]
  const unsigned = printed.filter((key) => {
    const now = seen(dossier, key)
    const vouched = witnessed.some(
      (one) =>
        one.key === key &&
        heard(one.words) === heard(now.words) &&
        one.speaker === now.speaker &&
        (one.verdict === 'confirmed' || one.verdict === 'override') &&
        !writers.includes(one.by),
    )
    return !vouched && !wentPastGate(lake, articleId, now)
  })
  const reworded = references.filter(
    ({kind, id, text}) => text !== undefined && text !== seen(dossier, `${kind}:${id}`).words,
  )
  const receipted = list(dossier.receipt?.items).map(({item}) => item)
  return [
    ...unsigned.map((key) => `${articleId} prints ${key}, which nobody vouches for`),
    ...reworded.map(({id}) => `${articleId} prints other words than ${id} has`),
    ...(receipted.toSorted().join() === printed.toSorted().join()
      ? []
      : [`${articleId} prints ${printed.join()}, and its receipt names ${receipted.join()}`]),
  ]
}

function lostSignOffs({lake, accepted}: Simulation, articleId: string): string[] {
  const review = lake.get(`review.${articleId}`)
  const stored = isOfType('review', review) ? list(review.signOffs).map((one) => one._key) : []
  const keys = accepted.get(articleId)
  if (!keys || keys.join() === stored.join()) return []
  return [`${articleId} has the sign-offs ${stored.join()}, and ${keys.join()} were given`]
}

/** Whether the record says that exactly this went out with the glass broken, and whose that was. */
function wentPastGate(
  lake: MemoryLake,
  articleId: string,
  {key, words, speaker}: {key: string; words: string; speaker: string},
): boolean {
  return receiptsOf(lake, articleId).some(
    ({breakGlass, items}) =>
      breakGlass !== undefined &&
      breakGlass.reason !== '' &&
      breakGlass.setAside.length > 0 &&
      items.some(
        ({item, statement}) =>
          item === key && wordsTold(statement, words) && statement.includes(speaker),
      ),
  )
}

/** Every receipt has each item confirmed, or says by whose decision it is not. */
function untold({_id, breakGlass, items}: ReceiptDocument): string[] {
  if (breakGlass) return []
  return items
    .filter(({verdict, override}) => verdict !== 'confirmed' && !override)
    .map(({item}) => `${_id} has ${item} unconfirmed, by nobody’s decision`)
}
