import {type PropsWithChildren, useMemo} from 'react'
import type {PortableTextInputProps} from 'sanity'
import {styled} from 'styled-components'
import {noteRange} from './noteRange.ts'
import {useCopyDesk} from './useCopyDesk.ts'

/** Behind the words, so that it adds to the line that tells the state of a check. */
const AskedAbout = styled.span`
  background-color: color-mix(in srgb, var(--card-badge-caution-dot-color) 22%, transparent);
  border-radius: 2px;
`

/** The body with the words that the copy desk asks about shaded, and why in their tooltip. */
export function CopyDeskBody(props: PortableTextInputProps) {
  const {value, renderDefault, rangeDecorations} = props
  const {open} = useCopyDesk()
  const decorations = useMemo(
    () => [
      ...(rangeDecorations ?? []),
      ...open.flatMap((note) => {
        const selection = noteRange(note, value ?? [])
        const component = ({children}: PropsWithChildren) => (
          <AskedAbout title={note.message}>{children}</AskedAbout>
        )
        return selection ? [{component, selection}] : []
      }),
    ],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- The editor moves its decorations with the words, so only new notes are placed.
    [open],
  )
  return renderDefault({...props, rangeDecorations: decorations})
}
