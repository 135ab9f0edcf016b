export type {Documents, Step} from './desk/step.ts'
export {samplePlan} from './desk/samplePlan.ts'
export {sampleUsers} from './newsroom/sampleUsers.ts'
export {samplePictures, type SamplePicture} from './pictures/samplePictures.ts'
