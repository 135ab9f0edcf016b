import {useMemo} from 'react'
import {
  type AvailableTransition,
  type TransitionName,
  availableTransitions,
} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {useDossier} from '../dossier/useDossier.ts'
import {useOperationContext} from '../operations/useOperation.ts'
import type {OperationContext} from '../operations/operation.ts'
import {primaryTransition} from './primaryTransition.ts'

export interface ArticleSteps {
  context: OperationContext
  available: AvailableTransition[]
  primary: TransitionName | undefined
}

/** Where the article can go from here; `undefined` while its dossier is loading. */
export function useArticleSteps(articleId: string): ArticleSteps | undefined {
  const state = useDossier(articleId)
  const dossier = state.status === 'ready' ? state.dossier : undefined
  const context = useOperationContext(dossier)
  return useMemo(() => {
    if (!context) return undefined
    const available = availableTransitions(context.dossier, context.actor)
    const {stage} = overviewOf(context.dossier)
    return {context, available, primary: primaryTransition(stage, available)}
  }, [context])
}
