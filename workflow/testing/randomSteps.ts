import * as fc from 'fast-check'
import {actor, article, documentId, item, verdict, where, words} from './randomParts.ts'
import {unusualSteps} from './randomUnusual.ts'

/** One thing that somebody in the newsroom, or a script past it, might try. */
export const randomStep = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('quoteWords' as const),
      words,
      where,
      inBody: fc.boolean(),
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('claimKind' as const),
      allegation: fc.boolean(),
      where,
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('speakerName' as const), name: words, where, actor}),
  },
  {
    weight: 1,
    arbitrary: fc.record({do: fc.constant('headline' as const), words, where, actor, article}),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('byline' as const),
      by: fc.constantFrom('contributor-rosa', 'contributor-chidi'),
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sourceState' as const),
      state: fc.constantFrom('active' as const, 'retracted' as const),
      where,
      actor,
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('dropQuote' as const), where, actor})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sign' as const),
      item,
      verdict,
      actor,
      article,
      forged: fc.boolean(),
    }),
  },
  {weight: 3, arbitrary: fc.record({do: fc.constant('signOpen' as const), actor, article})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('override' as const), item, actor, article})},
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant('move' as const), pick: fc.nat(20), actor, article}),
  },
  {weight: 6, arbitrary: fc.record({do: fc.constant('finish' as const), article})},
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('stage' as const),
      stage: fc.constantFrom('ready' as const, 'published' as const),
      actor,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('publishStory' as const),
      actor: fc.constantFrom('edda', 'edda', 'ada', 'rosa'),
      article,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('publishSome' as const),
      ids: fc.uniqueArray(documentId),
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      ids: fc.uniqueArray(documentId, {maxLength: 3, minLength: 1}),
      actor,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correction' as const),
      names: fc.uniqueArray(
        fc.constantFrom('quote-asked' as const, 'claim-riders' as const, 'headline' as const),
      ),
      actor,
    }),
  },
  ...unusualSteps,
  {weight: 2, arbitrary: fc.record({do: fc.constant('reissue' as const), words})},
  {weight: 2, arbitrary: fc.record({do: fc.constant('impersonate' as const), actor, article})},
  {weight: 1, arbitrary: fc.record({do: fc.constant('erase' as const), actor, article})},
)

export type RandomStep = typeof randomStep extends fc.Arbitrary<infer Step> ? Step : never
