import {type CheckItem, publishPlan} from '../../workflow/index.ts'
import {Box, Button, Card, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useId} from 'react'
import {overviewOf} from '../dossier/overview.ts'
import type {OperationContext} from '../operations/operation.ts'
import {publishDossier} from '../operations/publishDossier.ts'
import {useOperation} from '../operations/useOperation.ts'
import {BlockerList} from '../parts/BlockerList.tsx'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'
import {BreakGlassForm} from './BreakGlassForm.tsx'
import {useWriteCorrection} from './useWriteCorrection.ts'
import {planSummary} from './planSummary.ts'

interface PublishDialogProps {
  context: OperationContext
  onClose: () => void
}

/** Everything that stands in the way of publishing, or what goes out together. */
export function PublishDialog({context, onClose}: PublishDialogProps) {
  const {dossier, pool} = context
  const {blockers, items} = overviewOf(dossier)
  const {isRunning, refusal, run} = useOperation()
  const toast = useToast()
  const id = useId()
  const articleId = dossier.article._id
  const isBlocked = blockers.length > 0
  const correction = useWriteCorrection(context)
  const refused = refusal ?? correction.refusal
  const needsCorrection = blockers.some(({code}) => code === 'changeWithoutCorrection')

  async function publish(): Promise<void> {
    if (!(await run(publishDossier, context, undefined))) return
    toast.push(
      context.hasPublisher
        ? {
            status: 'info',
            title: 'Asked to publish',
            description: 'The publisher’s answer will stand in the checks of the article.',
          }
        : {status: 'success', title: 'Published', description: dossier.article.headline},
    )
    onClose()
  }

  return (
    <Dialog
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button
            fontSize={1}
            mode="bleed"
            onClick={onClose}
            padding={3}
            text={isBlocked ? 'Close' : 'Cancel'}
          />
          {needsCorrection && (
            <Button
              disabled={correction.isRunning}
              fontSize={1}
              loading={correction.isRunning}
              onClick={() => void correction.write()}
              padding={3}
              text="Write a correction"
              tone="primary"
            />
          )}
          {!isBlocked && (
            <Button
              disabled={isRunning}
              fontSize={1}
              loading={isRunning}
              onClick={() => void publish()}
              padding={3}
              text="Publish now"
              tone="positive"
            />
          )}
        </Flex>
      }
      header={isBlocked ? 'Not ready to publish' : 'Publish'}
      id={`${id}-dialog`}
      onClose={onClose}
      width={1}
    >
      <Box padding={4}>
        <Stack gap={4}>
          {isBlocked ? (
            <>
              <Text size={1}>
                {blockers.length === 1
                  ? 'One thing stands in the way.'
                  : `${blockers.length} things stand in the way.`}
              </Text>
              <BlockerList articleId={articleId} blockers={blockers} onFollow={onClose} />
              <BreakGlassForm context={context} onPublished={onClose} />
            </>
          ) : (
            <Card padding={4} radius={2} tone="positive">
              <Stack gap={4}>
                <Text size={1} weight="medium">
                  {signedSentence(items)}
                </Text>
                <Text size={1}>{planSummary(publishPlan(dossier, pool.versions))}</Text>
              </Stack>
            </Card>
          )}
          {refused && <RefusalNotice articleId={articleId} onFollow={onClose} refusal={refused} />}
        </Stack>
      </Box>
    </Dialog>
  )
}

function signedSentence(items: readonly CheckItem[]): string {
  const overridden = items.filter(({state}) => state === 'overridden').length
  const signed = items.length - overridden
  if (overridden === 0) return `All ${items.length} items are signed for exactly what is printed.`
  return `${signed} of ${items.length} items are signed for exactly what is printed. ${overridden === 1 ? 'One goes' : `${overridden} go`} out by an editor’s override, and the receipt says so.`
}
