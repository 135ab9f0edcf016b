import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {Refusal} from '../operations/refusal.ts'
import {BlockerList} from './BlockerList.tsx'

interface RefusalNoticeProps {
  refusal: Refusal
  articleId: string
  onFollow?: () => void
}

/** What was refused, why, and where to put it right. Read out when it appears. */
export function RefusalNotice({refusal, articleId, onFollow}: RefusalNoticeProps) {
  const {title, detail, blockers} = refusal
  return (
    <Card border padding={4} radius={2} role="alert" tone="critical">
      <Stack gap={4}>
        <Flex gap={2}>
          <Text size={1} weight="semibold">
            {title}
          </Text>
        </Flex>
        {detail && <Text size={1}>{detail}</Text>}
        {blockers.length > 0 && (
          <BlockerList articleId={articleId} blockers={blockers} onFollow={onFollow} />
        )}
      </Stack>
    </Card>
  )
}
