import type {AvailableTransition, Stage, TransitionName} from '../../workflow/index.ts'

/** The step that usually comes next; the first of them that may be taken is the big button. */
const forward = {
  reporting: ['submit'],
  editing: ['sendToFactCheck'],
  factCheck: ['passToCopyEdit'],
  copyEdit: ['markReady', 'sendToStandards'],
  standards: ['approve'],
  ready: ['publish'],
  published: ['publish'],
  onHold: ['resume'],
  spiked: ['revive'],
  retracted: [],
} as const satisfies Record<Stage, readonly TransitionName[]>

/** Which transition the document's main button takes; the first one, disabled, where none may be. */
export function primaryTransition(
  stage: Stage,
  available: readonly AvailableTransition[],
): TransitionName | undefined {
  const names: readonly TransitionName[] = forward[stage]
  const possible = names.find((name) =>
    available.some((one) => one.transition.name === name && one.refusal.length === 0),
  )
  return possible ?? names[0]
}
