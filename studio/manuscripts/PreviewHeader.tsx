import {ArrowLeftIcon} from '@sanity/icons/ArrowLeft'
import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useRef} from 'react'
import type {ImportPreview} from '../../ingest/preview/importPreview.ts'
import {planSentence} from './planSentence.ts'
import type {ManuscriptWork} from './useManuscript.ts'

interface PreviewHeaderProps {
  preview: ImportPreview
  work: ManuscriptWork
  onOpen: (articleId: string) => void
}

/** What writing would do, and the ways on and back. Stays at the top. */
export function PreviewHeader({preview, work, onOpen}: PreviewHeaderProps) {
  const {state, back, write} = work
  const {plan, article} = preview
  const open = plan.conflicts.filter(({key}) => !chosenSide(state.choices, key)).length
  const isUnchanged = plan.status === 'unchanged'
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const reason =
    plan.status === 'unsure'
      ? 'Say first which story this is.'
      : open > 0
        ? `${open} ${open === 1 ? 'conflict has' : 'conflicts have'} to be decided first.`
        : undefined

  return (
    <Card borderBottom padding={4} style={{position: 'sticky', top: 0, zIndex: 2}}>
      <Stack gap={4} style={{margin: '0 auto', maxWidth: '84rem'}}>
        <Flex align="center" gap={4} justify="space-between" wrap="wrap">
          <Stack
            flex={1}
            gap={3}
            ref={heading}
            style={{minWidth: '16rem', outline: 0}}
            tabIndex={-1}
          >
            <Heading as="h1" size={1} style={{textWrap: 'balance'}}>
              {article.headline ?? plan.headline ?? preview.file}
            </Heading>
            <Text muted size={1}>
              {planSentence(plan)} {reason}
            </Text>
          </Stack>
          <Flex gap={2}>
            <Button fontSize={1} icon={ArrowLeftIcon} mode="ghost" onClick={back} text="Back" />
            {isUnchanged ? (
              <Button
                fontSize={1}
                onClick={() => onOpen(plan.articleId)}
                text="Open the article"
                tone="primary"
              />
            ) : (
              <Button
                disabled={state.busy !== undefined || reason !== undefined}
                fontSize={1}
                loading={state.busy !== undefined}
                onClick={() => void write()}
                text="Write drafts"
                tone="primary"
              />
            )}
          </Flex>
        </Flex>
        {state.failure && (
          <Card border padding={3} radius={2} role="alert" tone="critical">
            <Text size={1}>{state.failure}</Text>
          </Card>
        )}
      </Stack>
    </Card>
  )
}

function chosenSide({take, takeAll}: ManuscriptWork['state']['choices'], key: string) {
  return take?.[key] ?? takeAll
}
