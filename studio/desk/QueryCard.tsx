import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {Query} from '../../workflow/index.ts'
import {answer} from '../operations/answer.ts'
import type {OperationContext} from '../operations/operation.ts'
import {useOperation} from '../operations/useOperation.ts'
import {formatTime} from '../parts/formatTime.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'
import {TextField} from '../parts/TextField.tsx'

/** A question with its answer, or with a way to answer it. */
export function QueryCard({context, query}: {context: OperationContext; query: Query}) {
  const [resolution, setResolution] = useState('')
  const {isRunning, refusal, run} = useOperation()
  const asked = `${query.byName ?? query.by}, ${formatTime(query.at)}`

  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {query.question}
        </Text>
        <Text muted size={0}>
          Asked by {asked}
          {query.to && ` · to the ${query.to}`}
        </Text>
        {query.resolvedAt ? (
          <>
            <Text size={1}>{query.resolution}</Text>
            <Text muted size={0}>
              Answered by {query.resolvedByName ?? query.resolvedBy}, {formatTime(query.resolvedAt)}
            </Text>
          </>
        ) : (
          <>
            <TextField label="Answer" onChange={setResolution} rows={2} value={resolution} />
            <Flex>
              <Button
                disabled={isRunning || !resolution.trim()}
                fontSize={1}
                loading={isRunning}
                onClick={() => void run(answer, context, {query: query._key, resolution})}
                padding={2}
                text="Resolve query"
                tone="primary"
              />
            </Flex>
          </>
        )}
        {refusal && <RefusalNotice articleId={context.dossier.article._id} refusal={refusal} />}
      </Stack>
    </Card>
  )
}
