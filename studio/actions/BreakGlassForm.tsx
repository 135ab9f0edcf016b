import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {overviewOf} from '../dossier/overview.ts'
import type {OperationContext} from '../operations/operation.ts'
import {publishPastGate} from '../operations/publishPastGate.ts'
import {useOperation} from '../operations/useOperation.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'
import {TextField} from '../parts/TextField.tsx'

interface BreakGlassFormProps {
  context: OperationContext
  onPublished: () => void
}

/** For an emergency: publishes past the gate, with a reason that stays on the record. */
export function BreakGlassForm({context, onPublished}: BreakGlassFormProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const {isRunning, refusal, run} = useOperation()
  const toast = useToast()
  const {dossier} = context
  const {unbreakable} = overviewOf(dossier)
  if (publishPastGate.disabled(context, {reason: 'any'})) {
    const held = unbreakable.length > 0 && context.actor.roles.includes('editor')
    return held ? (
      <Text muted size={1} style={{textWrap: 'pretty'}}>
        Not even an emergency sets aside: {unbreakable[0]?.message}
      </Text>
    ) : null
  }
  if (!isOpen) {
    return (
      <Flex>
        <Button
          fontSize={1}
          icon={WarningOutlineIcon}
          mode="bleed"
          onClick={() => setIsOpen(true)}
          padding={3}
          text="Break the glass…"
          tone="critical"
        />
      </Flex>
    )
  }

  async function publish(): Promise<void> {
    if (!(await run(publishPastGate, context, {reason}))) return
    toast.push({
      status: 'warning',
      title: context.hasPublisher ? 'Asked to publish past the gate' : 'Published past the gate',
      description: 'A check stays to be done. It stands under “Checks after publication”.',
    })
    onPublished()
  }

  return (
    <Card aria-label="Break the glass" border padding={4} radius={2} role="group" tone="critical">
      <Stack gap={4}>
        <Text size={1} style={{textWrap: 'pretty'}}>
          Publishes the story although all of this stands in the way. Your name, the reason and what
          was set aside are on the receipt, and somebody else has to check the story after.
        </Text>
        <TextField autoFocus label="Reason" onChange={setReason} rows={2} value={reason} />
        <Flex gap={2}>
          <Button
            disabled={isRunning || !reason.trim()}
            fontSize={1}
            loading={isRunning}
            onClick={() => void publish()}
            padding={3}
            text="Break the glass and publish"
            tone="critical"
          />
          <Button
            fontSize={1}
            mode="bleed"
            onClick={() => setIsOpen(false)}
            padding={3}
            text="Don’t"
          />
        </Flex>
        {refusal && (
          <RefusalNotice articleId={dossier.article._id} onFollow={onPublished} refusal={refusal} />
        )}
      </Stack>
    </Card>
  )
}
