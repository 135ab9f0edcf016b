import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {stages} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import type {OperationContext} from '../operations/operation.ts'
import {stageLooks} from '../states/stageTones.ts'
import {Assignees} from './Assignees.tsx'
import {BlockersDisclosure} from './BlockersDisclosure.tsx'
import {PolicyLine} from './PolicyLine.tsx'
import {ProgressBar} from './ProgressBar.tsx'

/** Where the article stands, how far its checks are, who has it, and what is in the way. */
export function DeskHeader({context}: {context: OperationContext}) {
  const {dossier} = context
  const {stage, items, settled, blockers} = overviewOf(dossier)
  const {title, description} = stages[stage]
  const stored = dossier.review?.stage
  const isBack = stored !== undefined && stored !== stage && !dossier.receipt

  return (
    <Card border padding={4} radius={2}>
      <Stack gap={4}>
        <Flex align="center" gap={3} wrap="wrap">
          <Badge fontSize={1} padding={2} tone={stageLooks[stage].tone}>
            {title}
          </Badge>
          <Text muted size={1} style={{flex: 1, textWrap: 'pretty'}}>
            {description}
          </Text>
        </Flex>
        {isBack && (
          <Text size={1}>
            It had come to “{stages[stored].title}” and is back here, because something has to be
            checked again.
          </Text>
        )}
        {items.length > 0 && <ProgressBar settled={settled} total={items.length} />}
        <PolicyLine dossier={dossier} />
        <Assignees context={context} />
        <BlockersDisclosure articleId={dossier.article._id} blockers={blockers} />
      </Stack>
    </Card>
  )
}
