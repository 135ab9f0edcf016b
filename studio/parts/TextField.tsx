import {Label, Stack, TextArea, TextInput} from '@sanity/ui'
import {useId} from 'react'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** More than one line. */
  rows?: number
  type?: 'text' | 'url'
  autoFocus?: boolean
}

/** A labelled input. */
export function TextField({label, value, onChange, rows, type, autoFocus}: TextFieldProps) {
  const id = useId()
  return (
    <Stack gap={2}>
      <Label as="label" htmlFor={id} muted size={0}>
        {label}
      </Label>
      {rows ? (
        <TextArea
          autoFocus={autoFocus}
          fontSize={1}
          id={id}
          onChange={(event) => onChange(event.currentTarget.value)}
          rows={rows}
          value={value}
        />
      ) : (
        <TextInput
          autoFocus={autoFocus}
          fontSize={1}
          id={id}
          onChange={(event) => onChange(event.currentTarget.value)}
          type={type ?? 'text'}
          value={value}
        />
      )}
    </Stack>
  )
}
