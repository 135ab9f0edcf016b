import {stageOrder, stages} from '../workflow/index.ts'

/** The workflow’s stages as the `list` option of a field. */
export const stageChoices = stageOrder.map((stage) => ({title: stages[stage].title, value: stage}))
