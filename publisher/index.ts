export {acceptReview} from './acceptReview.ts'
export {publishRequested, type Outcome} from './publishRequested.ts'
export {runPublisher, type PublisherOptions, type RunningPublisher} from './runPublisher.ts'
export type {Clock} from './types.ts'
