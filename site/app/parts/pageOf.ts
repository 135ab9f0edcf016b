export const pageSize = 20

/** The page number of `?page=`, from 1, with the range that queries take. */
export function pageOf(request: Request): {page: number; from: number; to: number} {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? '1')
  const page = Number.isSafeInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
  return {page, from: (page - 1) * pageSize, to: page * pageSize}
}
