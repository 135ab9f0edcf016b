declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: {url?: string; contentType?: string})
    readonly window: {document: Document; close(): void}
    static fragment(html: string): DocumentFragment
  }
}
