import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {CheckItem} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {reasonText} from '../operations/reasonTexts.ts'
import {printedWords, takeBodyWords} from '../operations/takeBodyWords.ts'
import {useOperation} from '../operations/useOperation.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'

/** The body prints other words than the document has: both, and a way to make them equal. */
export function OrphanNotice({context, item}: {context: OperationContext; item: CheckItem}) {
  const {isRunning, refusal, run} = useOperation()
  const reason = takeBodyWords.disabled(context, item)
  return (
    <Card border padding={4} radius={2} role="status" tone="critical">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          The body prints other words than this {item.kind}
        </Text>
        {printedWords(item).map((words) => (
          <Text key={words} size={1}>
            The body: “{words}”
          </Text>
        ))}
        <Text size={1}>
          The {item.kind}: “{item.text}”
        </Text>
        <Flex align="center" gap={3}>
          <Button
            disabled={Boolean(reason) || isRunning}
            fontSize={1}
            loading={isRunning}
            onClick={() => void run(takeBodyWords, context, item)}
            padding={2}
            text="Take the words from the body"
          />
          <Text muted size={1}>
            {reason ? reasonText(reason) : 'Or change the body in the form.'}
          </Text>
        </Flex>
        {refusal && <RefusalNotice articleId={context.dossier.article._id} refusal={refusal} />}
      </Stack>
    </Card>
  )
}
