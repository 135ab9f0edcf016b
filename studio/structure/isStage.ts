import {type Stage, stages} from '../../workflow/index.ts'

export const isStage = (name: string): name is Stage => Object.hasOwn(stages, name)
