import type {PictureAssets} from '../compose/pictureValue.ts'
import {correctionDocument, storyDocuments} from '../compose/documents.ts'
import {createCalendar} from '../calendar.ts'
import {confidentialDocuments} from '../newsroom/confidential.ts'
import {houseDocuments, policyDocuments, staffDocuments} from '../newsroom/house.ts'
import type {Desk, DeskEvent} from './deskEvent.ts'
import {desks} from './desks.ts'
import {
  createDrafts,
  publishOne,
  publishRequest,
  retractSourceRequest,
  reviseRequest,
  startReviewRequest,
} from './documentSteps.ts'
import {reviewRequest} from './reviewSteps.ts'
import type {Step} from './step.ts'

type StoryEvent = {desk: Desk; event: DeskEvent; key: string; at: string}

/**
 * The whole sample as transactions in the order of time, each in the name of whoever would make it.
 * `now` is the day it is loaded; `pictures` are the assets of the drawings by name.
 */
export function samplePlan(now: Date, pictures: PictureAssets): Step[] {
  const calendar = createCalendar(now)
  const story = desks(calendar)
    .flatMap((desk) =>
      desk.events.map((event, index) => ({
        desk,
        event,
        key: `${desk.story.id.replace('article-', '')}-${index + 1}`,
        at: calendar.at(...event.at),
      })),
    )
    .flatMap((one) => stepsOf(one, pictures))
  const house = houseSteps(calendar.at(90, '09:00'), calendar.at(3, '18:00'), pictures)
  return [...house, ...story].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

function houseSteps(founded: string, confided: string, pictures: PictureAssets): Step[] {
  const created = (documents: readonly object[]) => ({
    mutations: documents.map((document) => ({create: document})),
  })
  return [
    {
      at: founded,
      as: 'sunniva-rao',
      title: 'Staff list',
      request: () => created(staffDocuments()),
    },
    {
      at: founded,
      as: 'sunniva-rao',
      title: 'Sections and contributors',
      request: () => created(houseDocuments(pictures)),
    },
    {
      at: founded,
      as: 'josephine-tetteh',
      title: 'Policy of a section',
      request: () => created(policyDocuments()),
    },
    {
      at: confided,
      as: 'josephine-tetteh',
      title: 'Confidential identities',
      confidential: true,
      request: () => created(confidentialDocuments()),
    },
  ]
}

function stepsOf({desk, event, key, at}: StoryEvent, pictures: PictureAssets): Step[] {
  const {story} = desk
  const {as} = event
  const stamp = {at, key}
  const step = (title: string, request: Step['request']): Step => ({
    at,
    as,
    title: `${title}: ${story.headline}`,
    request,
  })
  switch (event.does) {
    case 'write':
      return [
        step('Written', () => createDrafts(storyDocuments(story, pictures))),
        step('Review started', (documents) => startReviewRequest(story.id, as, stamp, documents)),
      ]
    case 'revise':
      return [step('Revised', () => reviseRequest(event.to, event.documents, pictures))]
    case 'draftCorrection':
      return [
        step('Correction drafted', () => createDrafts([correctionDocument(event.correction)])),
      ]
    case 'publish':
      return [step('Published', (documents) => publishRequest(story.id, at, documents))]
    case 'issue':
      return [step('Correction issued', (documents) => publishOne(event.correction, documents))]
    case 'retractSource':
      return [
        step('Source retracted', () =>
          retractSourceRequest(event.source, at.slice(0, 10), event.note),
        ),
      ]
    default:
      return [
        step(reviewTitles[event.does], (documents) =>
          reviewRequest(event, story.id, stamp, documents),
        ),
      ]
  }
}

const reviewTitles = {
  move: 'Moved on',
  sign: 'Checked',
  ask: 'Asked',
  answer: 'Answered',
  override: 'Overridden',
  assign: 'Assigned',
}
