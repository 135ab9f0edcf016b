import {styled} from 'styled-components'
import type {MarkState} from './markState.ts'

interface MarkLook {
  line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
  tone: 'default' | 'positive' | 'caution' | 'critical' | 'suggest' | 'primary'
  /** Stands behind the words, so that nothing depends on colour alone. */
  sign: string
}

/** How marked words are drawn. Each kind of trouble has its own line and its own sign. */
export const markLooks = {
  unchecked: {line: 'dotted', tone: 'default', sign: '○'},
  cannotConfirm: {line: 'dashed', tone: 'caution', sign: '?'},
  disputed: {line: 'wavy', tone: 'critical', sign: '!'},
  needsRecheck: {line: 'double', tone: 'suggest', sign: '↻'},
  confirmed: {line: 'solid', tone: 'positive', sign: '✓'},
  overridden: {line: 'solid', tone: 'primary', sign: '✓*'},
  orphaned: {line: 'wavy', tone: 'critical', sign: '≠'},
  unlinked: {line: 'dashed', tone: 'critical', sign: '∅'},
  missing: {line: 'dashed', tone: 'critical', sign: '∅'},
} as const satisfies Record<MarkState, MarkLook>

/** Draws the line and the sign around Sanity's own annotation, whose line it takes away. */
export const MarkFrame = styled.span<{$look: MarkLook; $isQuote: boolean}>`
  & > span {
    border-bottom: 0 !important;
    color: inherit !important;
    background-color: ${({$isQuote, $look}) =>
      $isQuote ? `var(--card-badge-${$look.tone}-bg-color)` : 'transparent'} !important;
    text-decoration: underline ${({$look}) => $look.line}
      var(--card-badge-${({$look}) => $look.tone}-dot-color);
    text-decoration-thickness: ${({$look}) => ($look.line === 'wavy' ? '1px' : '2px')};
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
  }
  &::after {
    content: '${({$look}) => $look.sign}';
    color: var(--card-badge-${({$look}) => $look.tone}-fg-color);
    font-size: 0.72em;
    font-weight: 600;
    vertical-align: super;
    line-height: 0;
    padding: 0 0.15em;
    user-select: none;
  }
`
