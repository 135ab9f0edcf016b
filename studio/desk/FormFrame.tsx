import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {FormEvent, ReactNode} from 'react'
import type {Running} from '../operations/useOperation.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'

interface FormFrameProps {
  title: string
  articleId: string
  running: Running
  submit: string
  tone: 'positive' | 'caution' | 'critical' | 'primary'
  isComplete: boolean
  onSubmit: () => void
  onCancel: () => void
  children: ReactNode
}

/** A form of the desk: its fields, what was refused, the button that does it. */
export function FormFrame(props: FormFrameProps) {
  const {title, articleId, running, submit, tone, isComplete, onSubmit, onCancel, children} = props
  const {isRunning, refusal} = running

  function send(event: FormEvent): void {
    event.preventDefault()
    if (isComplete && !isRunning) onSubmit()
  }

  return (
    <Card aria-label={title} as="form" border onSubmit={send} padding={4} radius={2}>
      <Stack gap={4}>
        <Text as="h4" size={1} weight="semibold">
          {title}
        </Text>
        {children}
        {refusal && <RefusalNotice articleId={articleId} refusal={refusal} />}
        <Flex gap={2}>
          <Button
            disabled={!isComplete || isRunning}
            fontSize={1}
            loading={isRunning}
            padding={3}
            text={submit}
            tone={tone}
            type="submit"
          />
          <Button fontSize={1} mode="bleed" onClick={onCancel} padding={3} text="Cancel" />
        </Flex>
      </Stack>
    </Card>
  )
}
