import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'
import {type Stage, stageOrder, stages} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {FailureNotice} from '../parts/FailureNotice.tsx'
import {stageLooks} from '../states/stageTones.ts'
import {useArticles} from './useArticles.ts'

const active = {kind: 'active'} as const

/**
 * The stages with how many articles stand at each: the effective stage, so that an article with a
 * stale sign-off counts where it has to go back to. Stages that are over are not counted.
 */
export function StagesPane({childItemId}: {childItemId?: string}) {
  const state = useArticles(active)
  const counts = new Map<Stage, number>()
  for (const dossier of state.status === 'ready' ? state.dossiers : []) {
    const {stage} = overviewOf(dossier)
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  return (
    <Stack gap={3} padding={2}>
      {state.status === 'failed' && <FailureNotice error={state.error} what="The reviews" />}
      <Stack aria-label="Stages" as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {stageOrder.map((stage) => (
          <li key={stage} title={stages[stage].description}>
            <StageRow
              count={
                isCounted(stage) && state.status === 'ready' ? (counts.get(stage) ?? 0) : undefined
              }
              isOpen={stage === childItemId}
              stage={stage}
            />
          </li>
        ))}
      </Stack>
      <Box padding={3}>
        <Text muted size={1}>
          An article counts where it really stands: when a signed quote or claim changes, it is back
          in fact-check by itself.
        </Text>
      </Box>
    </Stack>
  )
}

const isCounted = (stage: Stage): boolean =>
  !(['published', 'onHold', 'spiked', 'retracted'] satisfies Stage[] as Stage[]).includes(stage)

interface StageRowProps {
  stage: Stage
  count: number | undefined
  isOpen: boolean
}

function StageRow({stage, count, isOpen}: StageRowProps) {
  const {ChildLink} = usePaneRouter()
  const {icon: Icon, tone} = stageLooks[stage]
  return (
    <Card
      as={ChildLink}
      childId={stage}
      data-as="a"
      padding={3}
      pressed={isOpen}
      radius={2}
      tone="inherit"
    >
      <Flex align="center" gap={3}>
        <Text muted size={1}>
          <Icon />
        </Text>
        <Box flex={1}>
          <Text size={1} weight="medium">
            {stages[stage].title}
          </Text>
        </Box>
        {count !== undefined && (
          <Badge
            aria-label={count === 1 ? '1 article' : `${count} articles`}
            style={{margin: '-4px 0'}}
            tone={count > 0 ? tone : 'default'}
          >
            {count}
          </Badge>
        )}
      </Flex>
    </Card>
  )
}
