import {article} from './documents/article.ts'
import {claim} from './documents/claim.ts'
import {confidential} from './documents/confidential.ts'
import {contributor} from './documents/contributor.ts'
import {correction} from './documents/correction.ts'
import {importRecord} from './documents/importRecord.ts'
import {incident} from './documents/incident.ts'
import {interviewee} from './documents/interviewee.ts'
import {mergeRecord} from './documents/mergeRecord.ts'
import {policy} from './documents/policy.ts'
import {policyVersion} from './documents/policyVersion.ts'
import {publishRequest} from './documents/publishRequest.ts'
import {quote} from './documents/quote.ts'
import {receipt} from './documents/receipt.ts'
import {restoration} from './documents/restoration.ts'
import {review} from './documents/review.ts'
import {section} from './documents/section.ts'
import {source} from './documents/source.ts'
import {staff} from './documents/staff.ts'
import {alteration} from './objects/alteration.ts'
import {assertion} from './objects/assertion.ts'
import {assignee} from './objects/assignee.ts'
import {body} from './objects/body.ts'
import {brokenGlass} from './objects/brokenGlass.ts'
import {checkerQuery} from './objects/checkerQuery.ts'
import {editorsNote} from './objects/editorsNote.ts'
import {evidence} from './objects/evidence.ts'
import {figure} from './objects/figure.ts'
import {hop} from './objects/hop.ts'
import {link} from './objects/link.ts'
import {logEntry} from './objects/logEntry.ts'
import {override} from './objects/override.ts'
import {pullQuote} from './objects/pullQuote.ts'
import {quotation} from './objects/quotation.ts'
import {receiptItem} from './objects/receiptItem.ts'
import {signOff} from './objects/signOff.ts'

/** Documents that readers may see once they are published. */
export const publicDocuments = [
  article,
  quote,
  claim,
  interviewee,
  source,
  correction,
  contributor,
  section,
]

/** Documents that the desk and the store write; nobody creates them from a list. */
export const deskDocuments = [
  review,
  staff,
  receipt,
  policy,
  policyVersion,
  publishRequest,
  incident,
  importRecord,
  mergeRecord,
  restoration,
]

/** Marks on words of the body. A Studio wraps these to draw them its own way. */
export const annotationTypes = [quotation, assertion, link]

/** What stands between the paragraphs of the body. */
export const blockTypes = [pullQuote, figure, editorsNote]

const parts = [
  evidence,
  hop,
  alteration,
  signOff,
  override,
  checkerQuery,
  brokenGlass,
  logEntry,
  assignee,
]

/** All types of the main dataset. */
export const schemaTypes = [
  ...publicDocuments,
  ...deskDocuments,
  body,
  ...annotationTypes,
  ...blockTypes,
  ...parts,
  receiptItem,
]

/** All types of the `<dataset>-private` dataset. */
export const confidentialSchemaTypes = [confidential]
