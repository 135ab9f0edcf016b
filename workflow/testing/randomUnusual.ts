import * as fc from 'fast-check'
import {actor, article, where, words} from './randomParts.ts'
import {type Scene, scenes} from './simulatedScenes.ts'
import type {PolicyDocument, Role} from '../types.ts'

const rolesOf: Record<'edda' | 'chidi' | 'sol', Role[]> = {
  edda: ['editor'],
  chidi: ['factChecker'],
  sol: ['standards'],
}

/** Typesetting, bad news, changes of roles and policies, imports, and the gate set aside. */
export const unusualSteps = [
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('typeset' as const),
      words: fc.constantFrom('Nobody “asked” us', 'Nobody "asked" us', 'Nobody  ‘asked’ us'),
      where,
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('condition' as const),
      link: fc.constantFrom('works' as const, 'dead' as const),
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('consent' as const),
      withdrawn: fc.boolean(),
      where,
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        do: fc.constant('roles' as const),
        who: fc.constantFrom('edda' as const, 'chidi' as const, 'sol' as const),
        keeps: fc.boolean(),
        actor: fc.constantFrom('ada', 'ada', 'rosa', 'edda'),
      })
      .map(({keeps, ...step}) => ({...step, roles: keeps ? rolesOf[step.who] : []})),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('policy' as const),
      asks: fc.constantFrom<Partial<PolicyDocument>>(
        {},
        {headlineSigners: ['standards']},
        {headlineSigners: ['editor']},
        {evidence: {primary: 1, secondary: 0}},
        {standardsReview: 'always'},
      ),
      actor: fc.constantFrom('sol', 'sol', 'edda'),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('import' as const), article, words})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('scene' as const),
      scene: fc.constantFrom<Scene>(...scenes),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fallAndReissue' as const),
      fall: fc.constantFrom('source' as const, 'consent' as const),
      words,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('glass' as const),
      actor: fc.constantFrom('edda', 'edda', 'ada', 'chidi', 'rosa'),
      article,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('checkAfter' as const),
      signs: fc.boolean(),
      actor: fc.constantFrom('chidi', 'sol', 'edda', 'rosa'),
      article,
    }),
  },
]
