import {availableTransitions} from '../availableTransitions.ts'
import {override} from '../review/override.ts'
import {signOff} from '../review/signOff.ts'
import {paragraph, policy, reference} from './documents.ts'
import {timeOf} from './memoryLake.ts'
import {confirmation} from './newsroom.ts'
import type {RandomStep} from './randomSteps.ts'
import {
  actorNamed,
  bodyWith,
  draftCorrection,
  edit,
  importDrafts,
  storyIds,
  verdictOf,
} from './simulatedEdits.ts'
import {breakAndPublish, closeChecks} from './simulatedGlass.ts'
import {advance, forgedFor, impersonate, move, sign, signOpen} from './simulatedReview.ts'
import {playScene} from './simulatedScenes.ts'
import type {Simulation} from './simulation.ts'

const articleIds = ['article-ferry', 'article-second']

/** Plays one step; what the workflow or the lake refuses leaves everything as it was. */
export function playStep(simulation: Simulation, step: RandomStep): void {
  const {lake} = simulation
  simulation.steps += 1
  const stamp = {at: timeOf(0), key: `k${simulation.steps}`}
  switch (step.do) {
    case 'quoteWords':
      edit(lake, step, 'quote-asked', {text: step.words, wording: step.words})
      if (step.inBody)
        for (const id of articleIds) edit(lake, step, id, {body: bodyWith(id, step.words)})
      return
    case 'claimKind':
      return edit(lake, step, 'claim-riders', {
        kind: step.allegation ? 'allegation' : 'number',
        rightOfReply: {contacted: 'The company', date: '2026-04-01'},
      })
    case 'speakerName':
      return edit(lake, step, 'interviewee-ines', {name: step.name})
    case 'headline':
      return edit(lake, step, step.article, {headline: step.words})
    case 'byline':
      return edit(lake, {...step, where: 'draft'}, 'article-ferry', {bylines: [reference(step.by)]})
    case 'sourceState':
      return edit(lake, step, 'source-recording', {status: {state: step.state}})
    case 'dropQuote':
      return edit(lake, step, 'article-second', {body: [paragraph('p1', 'Nothing left.')]})
    case 'sign':
      return sign(simulation, step.article, actorNamed(lake, step.actor), (dossier) => {
        const input = {
          ...confirmation(dossier, step.item),
          verdict: verdictOf(step.verdict),
          note: 'Seen',
        }
        const change = signOff(dossier, actorNamed(lake, step.actor), input, stamp)
        return step.forged ? forgedFor(change) : change
      })
    case 'signOpen':
      return signOpen(simulation, step.article, actorNamed(lake, step.actor), stamp)
    case 'override':
      return sign(simulation, step.article, actorNamed(lake, step.actor), (dossier) =>
        override(
          dossier,
          actorNamed(lake, step.actor),
          {item: step.item, reason: 'On tape'},
          stamp,
        ),
      )
    case 'move': {
      const options = availableTransitions(lake.working(step.article), actorNamed(lake, step.actor))
      const chosen = options[step.pick % Math.max(options.length, 1)]
      if (chosen)
        move(lake, step.article, actorNamed(lake, step.actor), chosen.transition.name, stamp)
      return
    }
    case 'finish':
      signOpen(simulation, step.article, actorNamed(lake, 'sol'), stamp)
      return advance(lake, step.article, stamp.key)
    case 'stage':
      return void lake.review(actorNamed(lake, step.actor), 'article-ferry', {
        set: {stage: step.stage},
      })
    case 'publishStory':
      return void lake.publish(actorNamed(lake, step.actor), storyIds(lake.working(step.article)))
    case 'publishSome':
      return void lake.publish(actorNamed(lake, step.actor), step.ids)
    case 'remove':
      return void lake.commit(
        actorNamed(lake, step.actor),
        new Map(step.ids.map((id) => [id, undefined])),
      )
    case 'impersonate':
      return impersonate(lake, step.article, actorNamed(lake, step.actor), stamp)
    case 'erase': {
      const review = lake.get(`review.${step.article}`)
      if (!review) return
      const erased = {...review, signOffs: []}
      return void lake.commit(actorNamed(lake, step.actor), new Map([[review._id, erased]]))
    }
    case 'correction':
      return draftCorrection(lake, actorNamed(lake, step.actor), step.names)
    case 'typeset':
      edit(lake, step, 'quote-asked', {text: step.words, wording: step.words})
      return edit(lake, step, 'article-ferry', {body: bodyWith('article-ferry', step.words)})
    case 'condition':
      return edit(lake, {...step, where: 'published'}, 'source-recording', {
        condition: {link: step.link, checkedAt: timeOf(lake.all().length)},
      })
    case 'consent':
      return edit(lake, step, 'interviewee-ines', {
        consent: step.withdrawn ? {given: true, withdrawn: '2026-05-01'} : {given: true},
      })
    case 'roles':
      return edit(lake, {where: 'published', actor: step.actor}, `staff.${step.who}`, {
        roles: step.roles,
      })
    case 'policy':
      return void lake.commit(
        actorNamed(lake, step.actor),
        new Map([['policy-section-news', policy({...step.asks})]]),
      )
    case 'import':
      return importDrafts(lake, step.article, step.words)
    case 'glass':
      breakAndPublish(lake, step.article, actorNamed(lake, step.actor), stamp)
      return
    case 'checkAfter':
      if (step.signs) signOpen(simulation, step.article, actorNamed(lake, 'sol'), stamp)
      return closeChecks(lake, step.article, actorNamed(lake, step.actor), stamp)
    case 'scene':
      return playScene(simulation, step.scene, stamp)
    case 'fallAndReissue': {
      const desk = {where: 'published', actor: 'edda'}
      const withdrawn = {consent: {given: true, withdrawn: '2026-05-01'}}
      if (step.fall === 'consent') edit(lake, desk, 'interviewee-ines', withdrawn)
      else edit(lake, desk, 'source-recording', {status: {state: 'retracted'}})
      return playStep(simulation, {do: 'reissue', words: step.words})
    }
    case 'reissue':
      edit(lake, {where: 'draft', actor: 'rosa'}, 'quote-asked', {
        text: step.words,
        wording: step.words,
      })
      for (const id of articleIds) {
        edit(lake, {where: 'draft', actor: 'rosa'}, id, {body: bodyWith(id, step.words)})
      }
      signOpen(simulation, 'article-ferry', actorNamed(lake, 'sol'), stamp)
      draftCorrection(lake, actorNamed(lake, 'edda'), ['quote-asked'])
      return void lake.publish(actorNamed(lake, 'edda'), storyIds(lake.working('article-ferry')))
  }
}
