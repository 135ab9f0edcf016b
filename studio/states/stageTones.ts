import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {ComposeIcon} from '@sanity/icons/Compose'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {EditIcon} from '@sanity/icons/Edit'
import {LockIcon} from '@sanity/icons/Lock'
import {PauseIcon} from '@sanity/icons/Pause'
import {SearchIcon} from '@sanity/icons/Search'
import {StopIcon} from '@sanity/icons/Stop'
import {TextIcon} from '@sanity/icons/Text'
import {UndoIcon} from '@sanity/icons/Undo'
import type {ComponentType} from 'react'
import type {Stage} from '../../workflow/index.ts'

interface StageLook {
  icon: ComponentType
  tone: 'default' | 'primary' | 'suggest' | 'positive' | 'caution' | 'critical'
  badge: 'primary' | 'success' | 'warning' | 'danger' | undefined
}

/** How each stage looks, by kind: in work, in checking, done, put aside. */
export const stageLooks = {
  reporting: {icon: ComposeIcon, tone: 'default', badge: undefined},
  editing: {icon: EditIcon, tone: 'default', badge: undefined},
  factCheck: {icon: SearchIcon, tone: 'primary', badge: 'primary'},
  copyEdit: {icon: TextIcon, tone: 'primary', badge: 'primary'},
  standards: {icon: LockIcon, tone: 'primary', badge: 'primary'},
  ready: {icon: CheckmarkIcon, tone: 'positive', badge: 'success'},
  published: {icon: EarthGlobeIcon, tone: 'positive', badge: 'success'},
  onHold: {icon: PauseIcon, tone: 'caution', badge: 'warning'},
  spiked: {icon: StopIcon, tone: 'critical', badge: 'danger'},
  retracted: {icon: UndoIcon, tone: 'critical', badge: 'danger'},
} as const satisfies Record<Stage, StageLook>
