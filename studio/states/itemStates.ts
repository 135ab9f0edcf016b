import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CircleIcon} from '@sanity/icons/Circle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {RefreshIcon} from '@sanity/icons/Refresh'
import {UnlockIcon} from '@sanity/icons/Unlock'
import type {ComponentType} from 'react'
import type {ItemState} from '../../workflow/index.ts'

type StateTone = 'default' | 'positive' | 'caution' | 'critical' | 'suggest' | 'primary'

interface StateRow {
  title: string
  /** What it means, for somebody on their first day. */
  meaning: string
  tone: StateTone
  icon: ComponentType
}

/** How each state of a check looks. The four kinds of trouble are never shown alike. */
export const itemStates = {
  unchecked: {
    title: 'Unchecked',
    meaning: 'Nobody has checked it yet.',
    tone: 'default',
    icon: CircleIcon,
  },
  cannotConfirm: {
    title: 'Cannot confirm',
    meaning: 'A checker looked and found nothing that bears it out.',
    tone: 'caution',
    icon: HelpCircleIcon,
  },
  disputed: {
    title: 'Disputed',
    meaning: 'A checker found that it is wrong, or that somebody credible says so.',
    tone: 'critical',
    icon: ErrorOutlineIcon,
  },
  needsRecheck: {
    title: 'Needs re-check',
    meaning: 'It was signed, and something about it has changed since.',
    tone: 'suggest',
    icon: RefreshIcon,
  },
  confirmed: {
    title: 'Confirmed',
    meaning: 'Signed for exactly what is printed now.',
    tone: 'positive',
    icon: CheckmarkCircleIcon,
  },
  overridden: {
    title: 'Overridden',
    meaning: 'An editor decided to print it, with a reason on record.',
    tone: 'primary',
    icon: UnlockIcon,
  },
} as const satisfies Record<ItemState, StateRow>

/** States in the order in which they want attention. */
export const stateOrder = Object.keys(itemStates) as ItemState[]
