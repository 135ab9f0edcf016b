import {Button, Card, Stack, Text} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {ChoiceField} from '../parts/ChoiceField.tsx'
import {TextField} from '../parts/TextField.tsx'
import {Part, ReadershipParts, Words} from './IdentityDetails.tsx'
import type {Readership} from './identityRecords.ts'

interface IdentityReadersProps {
  readership: Readership
  names: ReadonlyMap<string, string>
  refusal: string | undefined
  onAdd: (reader: string, reason: string) => Promise<void>
}

/** Who may read a record that this person does not read, and an administrator’s way to name one more. */
export function IdentityReaders({readership, names, refusal, onAdd}: IdentityReadersProps) {
  const known = readership.knownBy.map(({name}) => name)
  return (
    <Card border padding={4} radius={2}>
      <Stack gap={5}>
        <Words text="There is a record, and it does not name you: what it says is not shown. Ask one of these people, if you have to know." />
        <Part label="Who may know">
          <Words text={known.join(', ') || 'Nobody is named.'} />
        </Part>
        <ReadershipParts readership={readership} />
        {readership.mayAdd && (
          <AddReader
            names={new Map([...names].filter(([id]) => !isNamed(readership, id)))}
            onAdd={onAdd}
            refusal={refusal}
          />
        )}
      </Stack>
    </Card>
  )
}

const isNamed = ({knownBy}: Readership, id: string): boolean => knownBy.some((one) => one.id === id)

function AddReader({names, refusal, onAdd}: Omit<IdentityReadersProps, 'readership'>) {
  const [reader, setReader] = useState('')
  const [reason, setReason] = useState('')
  const [isSending, setSending] = useState(false)
  const isComplete = reader !== '' && reason.trim() !== ''

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!isComplete || isSending) return
    setSending(true)
    await onAdd(reader, reason.trim())
    setSending(false)
  }

  return (
    <Stack
      aria-label="Name a reader"
      as="form"
      gap={4}
      onSubmit={(event: FormEvent) => void send(event)}
    >
      <Words text="Where nobody who is named can be asked any more, name somebody. All who may know, and the standards desk, see that you did and why." />
      <ChoiceField
        choices={Object.fromEntries(names)}
        empty="Choose a person"
        label="Who shall read it"
        onChange={setReader}
        value={reader}
      />
      <TextField label="Why" onChange={setReason} rows={2} value={reason} />
      {refusal && (
        <Card padding={3} radius={2} role="alert" tone="critical">
          <Text size={1}>{refusal}</Text>
        </Card>
      )}
      <div>
        <Button
          disabled={!isComplete || isSending}
          fontSize={1}
          loading={isSending}
          mode="ghost"
          padding={3}
          text="Name this reader"
          type="submit"
        />
      </div>
    </Stack>
  )
}
