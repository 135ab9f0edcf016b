import {useMemo} from 'react'
import {css, styled} from 'styled-components'
import type {ImportPreview} from '../../ingest/preview/importPreview.ts'
import {markId} from './elementIds.ts'
import {markedParagraphs, type MarkedSegment} from './markedParagraphs.ts'
import type {ItemKind, PreviewItem} from './previewItems.ts'

interface MarkedTextProps {
  preview: ImportPreview
  items: readonly PreviewItem[]
  selected: string | undefined
  onSelect: (id: string) => void
}

/** The text with everything found drawn into it. By keyboard the same is reached from the list. */
export function MarkedText({preview, items, selected, onSelect}: MarkedTextProps) {
  const paragraphs = useMemo(() => markedParagraphs(preview, items), [preview, items])
  return (
    <Body aria-label="The text" as="section">
      {paragraphs.map(({start, style, isListItem, segments}) => (
        <Paragraph $isListItem={isListItem} $style={style} key={start}>
          {segments.map((segment) => (
            <Words key={segment.start} onSelect={onSelect} segment={segment} selected={selected} />
          ))}
        </Paragraph>
      ))}
    </Body>
  )
}

interface WordsProps {
  segment: MarkedSegment
  selected: string | undefined
  onSelect: (id: string) => void
}

function Words({segment: {start, text, items}, selected, onSelect}: WordsProps) {
  const item = items.at(-1)
  if (!item) return text
  const [first] = items.filter((one) => one.start === start)
  return (
    <Mark
      $isSelected={items.some(({id}) => id === selected)}
      $kinds={items.map(({kind}) => kind)}
      id={first && markId(first.id)}
      onClick={() => onSelect(item.id)}
      title={items.map(({title}) => title).join(' · ')}
    >
      {text}
    </Mark>
  )
}

const lines: Record<ItemKind, ReturnType<typeof css> | undefined> = {
  quote: css`
    background-color: var(--card-badge-primary-bg-color);
  `,
  claim: css`
    text-decoration: underline dotted var(--card-badge-suggest-dot-color) 2px;
  `,
  source: css`
    text-decoration: underline solid var(--card-badge-positive-dot-color) 1px;
  `,
  leftOut: css`
    text-decoration: underline dashed var(--card-badge-default-dot-color) 1px;
  `,
  flag: css`
    text-decoration: underline wavy var(--card-badge-caution-dot-color) 1px;
  `,
}

const order: ItemKind[] = ['quote', 'source', 'leftOut', 'claim', 'flag']

const Mark = styled.mark<{$kinds: readonly ItemKind[]; $isSelected: boolean}>`
  color: inherit;
  background-color: transparent;
  text-underline-offset: 3px;
  cursor: pointer;
  border-radius: 2px;
  ${({$kinds}) => order.filter((kind) => $kinds.includes(kind)).map((kind) => lines[kind])}
  ${({$isSelected}) =>
    $isSelected &&
    css`
      outline: 2px solid var(--card-focus-ring-color);
      outline-offset: 1px;
    `}
`

const Body = styled.div`
  color: var(--card-fg-color);
  font-family: Georgia, 'Times New Roman', serif;
  font-size: 1.0625rem;
  line-height: 1.65;
  max-width: 38rem;
  overflow-wrap: anywhere;
`

const Paragraph = styled.p<{$style: string; $isListItem: boolean}>`
  margin: 0 0 0.9em;
  ${({$style}) => ($style === 'h2' || $style === 'h3') && 'font-weight: 700; margin-top: 1.6em;'}
  ${({$style}) =>
    $style === 'blockquote' &&
    'border-left: 3px solid var(--card-border-color); padding-left: 1em;'}
  ${({$isListItem}) => $isListItem && 'display: list-item; margin-left: 1.4em;'}
`
