export {datasetClient} from '../../ingest/write/datasetClient.ts'
