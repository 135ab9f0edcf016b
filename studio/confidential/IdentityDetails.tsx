import {Label, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {formatTime} from '../parts/formatTime.ts'
import type {IdentityRecord, Reading} from './identityRecords.ts'

interface IdentityDetailsProps {
  record: IdentityRecord
  readings: readonly Reading[] | undefined
  names: ReadonlyMap<string, string>
}

/** The record as somebody who may know it reads it, and who else did. */
export function IdentityDetails({record, readings, names}: IdentityDetailsProps) {
  const known = record.knownBy.map((user) => names.get(user) ?? user)
  return (
    <Stack gap={5}>
      <Part label="Who it is">
        <Words text={record.identity} />
      </Part>
      <Part label="How to reach them">
        <Words text={record.contact || 'Not recorded.'} />
      </Part>
      <Part label="Who may know">
        <Words text={known.join(', ') || 'Nobody is named.'} />
      </Part>
      <Part label="Who has read it">
        {readings ? (
          <Stack aria-label="Readings" as="ul" gap={3} style={{listStyle: 'none', padding: 0}}>
            {readings.map((reading) => (
              <li key={`${reading.at} ${reading.who}`}>
                <Text size={1}>
                  {reading.name}, {formatTime(reading.at)}
                  {wayOf(reading)}
                </Text>
              </li>
            ))}
          </Stack>
        ) : (
          <Words text="This store keeps no list of readings that the Studio can show." />
        )}
      </Part>
    </Stack>
  )
}

/** How it was read, where it was not by a look at this record. */
function wayOf({by}: Reading): string {
  if (by === 'export') return ' (exported all records)'
  if (by === 'history') return ' (its history)'
  return by === 'listen' || by === 'live' ? ' (watched all records)' : ''
}

function Part({label, children}: {label: string; children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Label as="h3" muted size={0}>
        {label}
      </Label>
      {children}
    </Stack>
  )
}

const Words = ({text}: {text: string}) => (
  <Text size={1} style={{whiteSpace: 'pre-line', textWrap: 'pretty'}}>
    {text}
  </Text>
)
