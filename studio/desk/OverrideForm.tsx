import {useState} from 'react'
import {setAside} from '../operations/setAside.ts'
import {useOperation} from '../operations/useOperation.ts'
import {TextField} from '../parts/TextField.tsx'
import {FormFrame} from './FormFrame.tsx'
import type {ItemFormProps} from './itemFormProps.ts'

/** An editor decides to print an item all the same, and says why. */
export function OverrideForm({context, item, onDone}: ItemFormProps) {
  const running = useOperation()
  const [reason, setReason] = useState('')
  const input = {item: item.key, reason}

  async function decide(): Promise<void> {
    if (await running.run(setAside, context, input)) onDone()
  }

  return (
    <FormFrame
      articleId={context.dossier.article._id}
      isComplete={!setAside.disabled(context, input)}
      onCancel={onDone}
      onSubmit={() => void decide()}
      running={running}
      submit="Override the check"
      title="Override: print it all the same"
      tone="caution"
    >
      <TextField
        autoFocus
        label="Reason (readers see it on the record)"
        onChange={setReason}
        rows={2}
        value={reason}
      />
    </FormFrame>
  )
}
