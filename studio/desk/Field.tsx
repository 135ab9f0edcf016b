import {Label, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

/** A part of an item's details under its heading. */
export function Field({label, children}: {label: string; children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Label as="h3" muted size={0}>
        {label}
      </Label>
      {children}
    </Stack>
  )
}
