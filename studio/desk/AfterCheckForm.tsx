import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {closeAfterCheck} from '../operations/closeAfterCheck.ts'
import type {OperationContext} from '../operations/operation.ts'
import {useOperation} from '../operations/useOperation.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'
import {TextField} from '../parts/TextField.tsx'

/** Closes a check after publication; says what is still open until it can be closed. */
export function AfterCheckForm({context, glass}: {context: OperationContext; glass: string}) {
  const {isRunning, refusal, run} = useOperation()
  const [note, setNote] = useState('')
  const open = closeAfterCheck.disabled(context, {glass, note: 'any'})
  const reasons = open && open.code === 'refused' ? open.blockers : []

  if (open) {
    const [first] = reasons
    return (
      <Text muted size={1} style={{textWrap: 'pretty'}}>
        {first?.message}
        {reasons.length > 1 && ` And ${reasons.length - 1} more.`}
      </Text>
    )
  }
  return (
    <Stack gap={3}>
      <TextField label="What was checked and found" onChange={setNote} rows={2} value={note} />
      <Flex>
        <Button
          disabled={isRunning || !note.trim()}
          fontSize={1}
          loading={isRunning}
          onClick={() => void run(closeAfterCheck, context, {glass, note})}
          padding={2}
          text="Close the check"
          tone="primary"
        />
      </Flex>
      {refusal && <RefusalNotice articleId={context.dossier.article._id} refusal={refusal} />}
    </Stack>
  )
}
