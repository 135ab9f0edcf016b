export type {Documents, Step, StepRequest} from './desk/step.ts'
export {samplePlan} from './desk/samplePlan.ts'
export {sampleUsers, type SampleUser, type SampleUserId} from './newsroom/sampleUsers.ts'
export {samplePictures, type SamplePicture} from './pictures/samplePictures.ts'
