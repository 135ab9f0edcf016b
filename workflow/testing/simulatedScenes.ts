import {itemsOf} from '../items/itemsOf.ts'
import {override} from '../review/override.ts'
import {signOff} from '../review/signOff.ts'
import {policy, reference} from './documents.ts'
import {confirmation} from './newsroom.ts'
import {actorNamed, draftCorrection, edit, storyIds} from './simulatedEdits.ts'
import {advance, sign, signOpen} from './simulatedReview.ts'
import type {Simulation} from './simulation.ts'

/** Things that go wrong in a newsroom in this order and no other, up to the attempt to publish. */
export const scenes = [
  'writerChecked',
  'cannotConfirm',
  'disputed',
  'policyCameLater',
  'removed',
  'retractedAndOverridden',
] as const

export type Scene = (typeof scenes)[number]

const articleId = 'article-ferry'

/** Plays one; what the workflow or the lake refuses leaves everything as it was. */
export function playScene(
  simulation: Simulation,
  scene: Scene,
  stamp: {at: string; key: string},
): void {
  const {lake} = simulation
  const chidi = actorNamed(lake, 'chidi')
  const inDraft = {where: 'draft', actor: 'rosa'}
  switch (scene) {
    case 'writerChecked':
      edit(lake, inDraft, articleId, {bylines: [reference('contributor-rosa')]})
      signOpen(simulation, articleId, chidi, stamp)
      edit(lake, inDraft, articleId, {bylines: [reference('contributor-chidi')]})
      break
    case 'policyCameLater':
      edit(lake, inDraft, articleId, {headline: 'What the ferry never said'})
      signOpen(simulation, articleId, chidi, stamp)
      lake.commit(
        actorNamed(lake, 'sol'),
        new Map([['policy-section-news', policy({headlineSigners: ['standards']})]]),
      )
      draftCorrection(lake, actorNamed(lake, 'edda'), ['headline'])
      break
    case 'removed':
      lake.commit(actorNamed(lake, 'edda'), new Map([[articleId, undefined]]))
      return
    case 'retractedAndOverridden':
      edit(lake, {where: 'published', actor: 'edda'}, 'source-recording', {
        status: {state: 'retracted'},
      })
      edit(lake, inDraft, articleId, {headline: 'What the ferry said'})
      signOpen(simulation, articleId, actorNamed(lake, 'sol'), stamp)
      overrideOpen(simulation, stamp)
      draftCorrection(lake, actorNamed(lake, 'edda'), ['headline'])
      break
    case 'cannotConfirm':
    case 'disputed':
      edit(lake, inDraft, articleId, {headline: 'Nobody was asked, it is said'})
      draftCorrection(lake, actorNamed(lake, 'edda'), ['headline'])
      signOpen(simulation, articleId, actorNamed(lake, 'sol'), stamp)
      sign(simulation, articleId, chidi, (dossier) => {
        const input = {...confirmation(dossier, 'quote:quote-asked'), verdict: scene, note: 'Heard'}
        return signOff(dossier, chidi, input, {...stamp, key: `${stamp.key}-doubt`})
      })
      break
  }
  advance(lake, articleId, stamp.key)
  lake.publish(actorNamed(lake, 'edda'), storyIds(lake.working(articleId)))
}

/** An editor answers for every item that its checker would not sign. */
function overrideOpen(simulation: Simulation, stamp: {at: string; key: string}): void {
  const edda = actorNamed(simulation.lake, 'edda')
  for (const [position, {key, state}] of itemsOf(simulation.lake.working(articleId)).entries()) {
    if (state !== 'needsRecheck') continue
    sign(simulation, articleId, edda, (dossier) =>
      override(
        dossier,
        edda,
        {item: key, reason: 'I heard it'},
        {...stamp, key: `${stamp.key}-${position}-override`},
      ),
    )
  }
}
