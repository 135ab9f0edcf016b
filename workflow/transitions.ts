import type {Role, Stage} from './types.ts'

/** What must be true of the dossier; `guards.ts` holds the check for each. */
export type GuardName =
  | 'bodyWritten'
  | 'quotesAndClaimsSettled'
  | 'everythingSettled'
  | 'queriesResolved'
  | 'standardsNotNeeded'
  | 'retractionNotice'
  | 'publishGate'

interface TransitionRow {
  name: string
  title: string
  from: readonly Stage[]
  to: Stage | 'heldFrom'
  roles: readonly Role[]
  guards: readonly GuardName[]
  requiresReason: boolean
}

const beforePublication = [
  'reporting',
  'editing',
  'factCheck',
  'copyEdit',
  'standards',
  'ready',
] as const satisfies readonly Stage[]

/** Every way an article can move. Nothing else moves it, neither in the Studio nor in the store. */
export const transitions = [
  {
    name: 'submit',
    title: 'Submit to editor',
    from: ['reporting'],
    to: 'editing',
    roles: ['reporter', 'editor', 'administrator'],
    guards: ['bodyWritten'],
    requiresReason: false,
  },
  {
    name: 'sendToFactCheck',
    title: 'Send to fact-check',
    from: ['editing'],
    to: 'factCheck',
    roles: ['editor', 'administrator'],
    guards: ['bodyWritten'],
    requiresReason: false,
  },
  {
    name: 'passToCopyEdit',
    title: 'Pass to copy-edit',
    from: ['factCheck'],
    to: 'copyEdit',
    roles: ['factChecker', 'standards', 'editor', 'administrator'],
    guards: ['quotesAndClaimsSettled', 'queriesResolved'],
    requiresReason: false,
  },
  {
    name: 'sendToStandards',
    title: 'Send to standards',
    from: ['copyEdit'],
    to: 'standards',
    roles: ['editor', 'administrator'],
    guards: ['everythingSettled'],
    requiresReason: false,
  },
  {
    name: 'markReady',
    title: 'Mark ready',
    from: ['copyEdit'],
    to: 'ready',
    roles: ['editor', 'administrator'],
    guards: ['everythingSettled', 'queriesResolved', 'standardsNotNeeded'],
    requiresReason: false,
  },
  {
    name: 'approve',
    title: 'Approve for publication',
    from: ['standards'],
    to: 'ready',
    roles: ['standards'],
    guards: ['everythingSettled', 'queriesResolved'],
    requiresReason: false,
  },
  {
    name: 'publish',
    title: 'Publish',
    from: ['ready', 'published'],
    to: 'published',
    roles: ['editor', 'administrator'],
    guards: ['publishGate'],
    requiresReason: false,
  },
  {
    name: 'sendBackToReporter',
    title: 'Send back to reporter',
    from: ['editing', 'factCheck', 'copyEdit', 'standards', 'ready'],
    to: 'reporting',
    roles: ['editor', 'administrator'],
    guards: [],
    requiresReason: true,
  },
  {
    name: 'sendBackToEditing',
    title: 'Send back to editing',
    from: ['factCheck', 'copyEdit', 'standards', 'ready'],
    to: 'editing',
    roles: ['editor', 'factChecker', 'standards', 'administrator'],
    guards: [],
    requiresReason: true,
  },
  {
    name: 'sendBackToFactCheck',
    title: 'Send back to fact-check',
    from: ['copyEdit', 'standards', 'ready'],
    to: 'factCheck',
    roles: ['editor', 'factChecker', 'standards', 'administrator'],
    guards: [],
    requiresReason: true,
  },
  {
    name: 'sendBackToCopyEdit',
    title: 'Send back to copy-edit',
    from: ['standards', 'ready'],
    to: 'copyEdit',
    roles: ['editor', 'standards', 'administrator'],
    guards: [],
    requiresReason: true,
  },
  {
    name: 'hold',
    title: 'Put on hold',
    from: beforePublication,
    to: 'onHold',
    roles: ['editor', 'standards', 'administrator'],
    guards: [],
    requiresReason: true,
  },
  {
    name: 'resume',
    title: 'Resume',
    from: ['onHold'],
    to: 'heldFrom',
    roles: ['editor', 'standards', 'administrator'],
    guards: [],
    requiresReason: false,
  },
  {
    name: 'spike',
    title: 'Spike',
    from: [...beforePublication, 'onHold'],
    to: 'spiked',
    roles: ['editor', 'administrator'],
    guards: [],
    requiresReason: true,
  },
  {
    name: 'revive',
    title: 'Revive',
    from: ['spiked'],
    to: 'reporting',
    roles: ['editor', 'administrator'],
    guards: [],
    requiresReason: false,
  },
  {
    name: 'retract',
    title: 'Retract',
    from: ['published'],
    to: 'retracted',
    roles: ['standards', 'administrator'],
    guards: ['retractionNotice'],
    requiresReason: true,
  },
] as const satisfies readonly TransitionRow[]

export type TransitionName = (typeof transitions)[number]['name']

/** A row of the table with its literal types widened, for code that treats all rows alike. */
export interface Transition extends TransitionRow {
  name: TransitionName
}

/** The row with this name. */
export function transitionNamed(name: TransitionName): Transition {
  const found = (transitions as readonly Transition[]).find((row) => row.name === name)
  if (!found) throw new Error(`There is no transition “${name}”. See workflow/transitions.ts.`)
  return found
}
