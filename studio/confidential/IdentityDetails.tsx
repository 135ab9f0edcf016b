import {Label, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {formatTime} from '../parts/formatTime.ts'
import type {IdentityRecord, Reading, Readership} from './identityRecords.ts'

interface IdentityDetailsProps {
  record: IdentityRecord
  readership: Readership | undefined
  names: ReadonlyMap<string, string>
}

/** The record as somebody who may know it reads it, and who else did. */
export function IdentityDetails({record, readership, names}: IdentityDetailsProps) {
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
      {readership ? (
        <ReadershipParts readership={readership} />
      ) : (
        <Part label="Who has read it">
          <Words text="This store keeps no list of readings that the Studio can show." />
        </Part>
      )}
    </Stack>
  )
}

/** Who has read a record, and whom an administrator let in. */
export function ReadershipParts({readership: {readers, added}}: {readership: Readership}) {
  return (
    <>
      {added.length > 0 && (
        <Part label="Named by an administrator">
          <Lines
            label="Named by an administrator"
            lines={added.map(({at, by, reader, reason}) => ({
              key: `${at} ${reader}`,
              text: `${reader}, by ${by}, ${formatTime(at)}: ${reason}`,
            }))}
          />
        </Part>
      )}
      <Part label="Who has read it">
        {readers.length === 0 && <Words text="Nobody yet." />}
        <Lines
          label="Readings"
          lines={readers.map((reading) => ({
            key: `${reading.at} ${reading.who} ${reading.by}`,
            text: `${reading.name}, ${formatTime(reading.at)}${wayOf(reading)}`,
          }))}
        />
      </Part>
    </>
  )
}

interface LinesProps {
  label: string
  lines: readonly {key: string; text: string}[]
}

const Lines = ({label, lines}: LinesProps) => (
  <Stack aria-label={label} as="ul" gap={3} style={{listStyle: 'none', padding: 0}}>
    {lines.map(({key, text}) => (
      <li key={key}>
        <Text size={1} style={{textWrap: 'pretty'}}>
          {text}
        </Text>
      </li>
    ))}
  </Stack>
)

/** How it was read, where it was not by a look at this record. */
function wayOf({by}: Reading): string {
  if (by === 'export') return ' (exported all records)'
  if (by === 'history') return ' (its history)'
  if (by === 'mutate') return ' (while writing it)'
  return by === 'listen' || by === 'live' ? ' (watched all records)' : ''
}

export function Part({label, children}: {label: string; children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Label as="h3" muted size={0}>
        {label}
      </Label>
      {children}
    </Stack>
  )
}

export const Words = ({text}: {text: string}) => (
  <Text size={1} style={{whiteSpace: 'pre-line', textWrap: 'pretty'}}>
    {text}
  </Text>
)
