export {acceptReview} from './acceptReview.ts'
export {publishRequested, type Outcome} from './publishRequested.ts'
export type {Clock} from './types.ts'
