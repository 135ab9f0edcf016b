import type {SampleUserId} from '../newsroom/sampleUsers.ts'
import type {DeskEvent} from './deskEvent.ts'

const editor = 'mina-castellanos'

/** A story is written in an afternoon and handed in. */
export function handedIn(daysAgo: number, reporter: SampleUserId): DeskEvent[] {
  return [
    {at: [daysAgo, '14:05'], as: reporter, does: 'write'},
    {at: [daysAgo, '17:40'], as: reporter, does: 'move', step: 'submit'},
  ]
}

/** The editor agrees and hands it to the checkers in the morning. */
export function sentToCheck(daysAgo: number, checker: SampleUserId): DeskEvent[] {
  return [
    {at: [daysAgo, '09:10'], as: editor, does: 'move', step: 'sendToFactCheck'},
    {at: [daysAgo, '09:12'], as: editor, does: 'assign', role: 'factChecker', user: checker},
  ]
}

/** One checker takes the quotes and one the claims; the second passes it on. */
export function checked(
  daysAgo: number,
  {quotes, claims}: {quotes: SampleUserId; claims: SampleUserId},
): DeskEvent[] {
  return [
    {at: [daysAgo, '12:40'], as: quotes, does: 'sign', items: 'quotes'},
    {at: [daysAgo, '15:50'], as: claims, does: 'sign', items: 'claims'},
    {at: [daysAgo, '16:00'], as: claims, does: 'move', step: 'passToCopyEdit'},
  ]
}

/** Headline, standfirst and captions are settled, and the story is ready. */
export function madeReady(daysAgo: number): DeskEvent[] {
  return [
    {at: [daysAgo, '17:10'], as: editor, does: 'sign', items: 'display'},
    {at: [daysAgo, '17:15'], as: editor, does: 'move', step: 'markReady'},
  ]
}

/** The same for a story that standards has to see. */
export function sentToStandards(daysAgo: number): DeskEvent[] {
  return [
    {at: [daysAgo, '17:10'], as: editor, does: 'sign', items: 'display'},
    {at: [daysAgo, '17:15'], as: editor, does: 'move', step: 'sendToStandards'},
  ]
}

/** Published with the morning’s paper. */
export function published(daysAgo: number): DeskEvent {
  return {at: [daysAgo, '06:30'], as: editor, does: 'publish'}
}
