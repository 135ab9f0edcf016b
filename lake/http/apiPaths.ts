/** `/v1`, `/vX` and every dated version answer alike; a route begins with this pattern. */
export const version = ':version{v(?:1|X|[0-9-]+)}'

const lakePath = /^\/(?:v(?:1|X|\d{4}-\d{2}-\d{2})|images|files|socket|_unknown-requests)(?:[/?]|$)/

/** Whether a path belongs to the lake's interface: what it does not know there is a 404. */
export const isLakePath = (path: string): boolean => lakePath.test(path)
