import {publishedIdOf} from '../../workflow/index.ts'
import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useFormValue} from 'sanity'
import {overviewOf} from '../dossier/overview.ts'
import {useDossier} from '../dossier/useDossier.ts'
import {useGoTo} from '../parts/useGoTo.ts'
import {itemStates} from '../states/itemStates.ts'

interface MarkSummaryProps {
  id: string
  type: 'quote' | 'claim'
  words: string | undefined
}

/** Where the check of marked words stands, and the ways to it. */
export function MarkSummary({id, type, words}: MarkSummaryProps) {
  const documentId = useFormValue(['_id'])
  const articleId = typeof documentId === 'string' ? publishedIdOf(documentId) : ''
  const state = useDossier(articleId)
  const goTo = useGoTo(articleId)
  if (state.status !== 'ready') return null
  const item = overviewOf(state.dossier).items.find(({key}) => key === `${type}:${id}`)
  if (!item) return null
  const {title, tone, meaning} = itemStates[item.state]
  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Flex align="center" gap={2}>
          <Badge tone={tone}>{title}</Badge>
          <Text muted size={1}>
            {meaning}
          </Text>
        </Flex>
        {words !== undefined && words !== item.text && (
          <Text size={1}>
            The {type} has other words: “{item.text}”. Make the two equal.
          </Text>
        )}
        <Flex gap={2}>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => goTo.item(item.key)}
            padding={2}
            text="Go to check"
          />
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => goTo.document(id, type)}
            padding={2}
            text={`Open the ${type}`}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
