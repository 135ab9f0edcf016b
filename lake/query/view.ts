import type {TextSearch} from '../search/textSearch.ts'
import type {Rows} from '../store/rows.ts'
import type {LakeDocument} from '../types.ts'
import type {Meter} from './budget.ts'
import {idInLayer, isPublishedId, publishedId} from './documentIds.ts'
import type {Perspective} from './perspective.ts'
import type {Readable} from './visibility.ts'

/** Rows as a perspective shows them to somebody. A row is shown as one document or not at all. */
export interface View {
  rows: Rows
  meter: Meter
  /** Whether rows are shown under their own ids. */
  isRaw: boolean
  /** Whether every row is shown, as it is. */
  isWhole: boolean
  /** Whether which rows are shown can be told from their ids. */
  isById: boolean
  /** The document that is shown under this id. */
  get(id: string): LakeDocument | undefined
  /** Under which ids these rows may be shown, sorted: perhaps some that show another row. */
  shownIds(rowIds: readonly string[]): readonly string[]
  /** What this row is shown as. */
  shown(rowId: string): LakeDocument | undefined
  /** What is shown (of rows of one type), by `_id`. */
  scan(type?: string): Iterable<LakeDocument>
  /** Without it, every candidate's text is looked at. */
  search: TextSearch | undefined
}

export interface ViewOptions {
  rows: Rows
  perspective: Perspective
  readable: Readable
  /** `readable` by `_id`, where it looks at nothing else. */
  readableById?: ((id: string) => boolean) | undefined
  meter: Meter
  search?: TextSearch | undefined
}

export function createView(options: ViewOptions): View {
  const {rows, perspective, readable, readableById: byId, meter, search} = options
  const may = (document: LakeDocument) =>
    typeof readable === 'function' ? readable(document) : readable === 'all'

  function read(rowId: string): LakeDocument | undefined {
    meter.read(1)
    const document = rows.get(rowId)
    return document && may(document) ? document : undefined
  }

  function* scanned(type: string | undefined, isShown: (id: string) => boolean) {
    for (const document of rows.scan(type)) {
      meter.read(1)
      if (isShown(document._id) && may(document)) yield document
    }
  }

  const isAll = readable === 'all'
  const isById = isAll || byId !== undefined
  const base = {rows, meter, search, isRaw: false, isWhole: false, isById}
  if (perspective === 'raw') {
    return {
      ...base,
      isRaw: true,
      isWhole: isAll,
      get: read,
      shownIds: (ids) => (byId ? ids.filter(byId) : ids),
      shown: read,
      scan: (type) => scanned(type, () => true),
    }
  }
  if (perspective.length === 1) {
    const get = (id: string) => (isPublishedId(id) ? read(id) : undefined)
    const isShown = (id: string) => isPublishedId(id) && (!byId || byId(id))
    const shownIds = (ids: readonly string[]) => ids.filter(isShown)
    return {...base, get, shownIds, shown: get, scan: (type) => scanned(type, isPublishedId)}
  }
  return {...base, ...layered(rows, perspective, read), isById: false}
}

function layered(
  rows: Rows,
  layers: readonly string[],
  read: (rowId: string) => LakeDocument | undefined,
): Pick<View, 'get' | 'shownIds' | 'shown' | 'scan'> {
  function topmost(id: string): LakeDocument | undefined {
    for (const layer of layers) {
      const document = read(idInLayer(id, layer))
      if (document) return document
    }
    return undefined
  }

  function get(id: string): LakeDocument | undefined {
    const document = isPublishedId(id) ? topmost(id) : undefined
    return document && overlaid(document, id)
  }

  const shownIds = (ids: readonly string[]) => {
    const published = new Set<string>()
    for (const id of ids) published.add(publishedId(id))
    return published.size === ids.length && ids.every(isPublishedId) ? ids : [...published].sort()
  }

  function* scan(type?: string): Generator<LakeDocument> {
    const ids = type === undefined ? rows.ids() : rows.idsOfType(type)
    for (const id of shownIds(ids)) {
      const document = get(id)
      if (document) yield document
    }
  }

  return {
    get,
    shownIds,
    scan,
    shown(rowId) {
      const id = publishedId(rowId)
      const document = isPublishedId(id) ? topmost(id) : undefined
      return document?._id === rowId ? overlaid(document, id) : undefined
    },
  }
}

const overlays = new WeakMap<LakeDocument, LakeDocument>()

/** Ids are published ids, `_originalId` names the layer's. */
function overlaid(document: LakeDocument, id: string): LakeDocument {
  const found = overlays.get(document)
  if (found) return found
  const row = {...document, _id: id, _originalId: document._id}
  overlays.set(document, row)
  return row
}
