import {Button, Card, Checkbox, Flex, Label, Stack, Text} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {TextField} from '../parts/TextField.tsx'
import type {Identity} from './identityRecords.ts'

interface IdentityFormProps {
  start: Identity
  /** Who writes: always among those who know. */
  me: string
  names: ReadonlyMap<string, string>
  refusal: string | undefined
  onSave: (identity: Identity) => Promise<boolean>
  onCancel: () => void
}

/** Who somebody is, how to reach them, and who of the house may know. */
export function IdentityForm({start, me, names, refusal, onSave, onCancel}: IdentityFormProps) {
  const [identity, setIdentity] = useState(start.identity)
  const [contact, setContact] = useState(start.contact)
  const [knownBy, setKnownBy] = useState<ReadonlySet<string>>(new Set([...start.knownBy, me]))
  const [isSaving, setSaving] = useState(false)
  const isComplete = identity.trim() !== ''
  const people = new Map([[me, names.get(me) ?? me], ...names])

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!isComplete || isSaving) return
    setSaving(true)
    const isSaved = await onSave({identity, contact, knownBy: [...knownBy]})
    if (!isSaved) setSaving(false)
  }

  function name(user: string, isNamed: boolean): void {
    const named = new Set(knownBy)
    if (isNamed) named.add(user)
    else named.delete(user)
    setKnownBy(named)
  }

  return (
    <Card
      aria-label="Who it is"
      as="form"
      border
      onSubmit={(event: FormEvent) => void send(event)}
      padding={4}
      radius={2}
    >
      <Stack gap={4}>
        <TextField
          label="Who it is: name, position"
          onChange={setIdentity}
          rows={2}
          value={identity}
        />
        <TextField
          label="How to reach them safely"
          onChange={setContact}
          rows={2}
          value={contact}
        />
        <Stack aria-label="Who may know" gap={3} role="group">
          <Label muted size={0}>
            Who may know
          </Label>
          {[...people].map(([user, title]) => (
            <Flex align="center" as="label" gap={2} key={user}>
              <Checkbox
                checked={knownBy.has(user)}
                disabled={user === me}
                onChange={(event) => name(user, event.currentTarget.checked)}
              />
              <Text size={1}>{user === me ? `${title} (you)` : title}</Text>
            </Flex>
          ))}
        </Stack>
        <Text muted size={1} style={{textWrap: 'pretty'}}>
          Whoever is named can read it, and nobody else, whatever their role. Every reading is
          written down.
        </Text>
        {refusal && (
          <Card padding={3} radius={2} role="alert" tone="critical">
            <Text size={1}>{refusal}</Text>
          </Card>
        )}
        <Flex gap={2}>
          <Button
            disabled={!isComplete || isSaving}
            fontSize={1}
            loading={isSaving}
            padding={3}
            text="Keep it"
            tone="primary"
            type="submit"
          />
          <Button fontSize={1} mode="bleed" onClick={onCancel} padding={3} text="Cancel" />
        </Flex>
      </Stack>
    </Card>
  )
}
