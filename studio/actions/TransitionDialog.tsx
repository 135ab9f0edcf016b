import {Box, Button, Dialog, Flex, Label, Stack, Text, TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useId, useState} from 'react'
import {type Stage, type Transition, stages} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {takeTransition} from '../operations/takeTransition.ts'
import {useOperation} from '../operations/useOperation.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'

interface TransitionDialogProps {
  context: OperationContext
  transition: Transition
  to: Stage
  onClose: () => void
}

/** Asks for the reason of a step where it needs one, and takes it. */
export function TransitionDialog({context, transition, to, onClose}: TransitionDialogProps) {
  const [reason, setReason] = useState('')
  const {isRunning, refusal, run} = useOperation()
  const toast = useToast()
  const id = useId()
  const needsReason = transition.requiresReason && !reason.trim()

  async function take(): Promise<void> {
    const input = {name: transition.name, ...(reason.trim() && {reason})}
    if (!(await run(takeTransition, context, input))) return
    toast.push({status: 'success', title: `The article now stands at “${stages[to].title}”.`})
    onClose()
  }

  return (
    <Dialog
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button fontSize={1} mode="bleed" onClick={onClose} padding={3} text="Cancel" />
          <Button
            disabled={needsReason || isRunning}
            fontSize={1}
            loading={isRunning}
            onClick={() => void take()}
            padding={3}
            text={transition.title}
            tone="primary"
          />
        </Flex>
      }
      header={transition.title}
      id={`${id}-dialog`}
      onClose={onClose}
      width={1}
    >
      <Box padding={4}>
        <Stack gap={5}>
          <Stack gap={3}>
            <Text size={1} weight="medium">
              The article goes to “{stages[to].title}”.
            </Text>
            <Text muted size={1}>
              {stages[to].description}
            </Text>
          </Stack>
          <Stack gap={3}>
            <Label as="label" htmlFor={`${id}-reason`} size={1}>
              {transition.requiresReason ? 'Reason (required)' : 'Note (optional)'}
            </Label>
            <TextArea
              autoFocus
              id={`${id}-reason`}
              fontSize={1}
              onChange={(event) => setReason(event.currentTarget.value)}
              required={transition.requiresReason}
              rows={3}
              value={reason}
            />
            <Text muted size={1}>
              It stands in the log of the review, with your name.
            </Text>
          </Stack>
          {refusal && (
            <RefusalNotice
              articleId={context.dossier.article._id}
              onFollow={onClose}
              refusal={refusal}
            />
          )}
        </Stack>
      </Box>
    </Dialog>
  )
}
