/**
 * The type of a schema, for an interface to extend. Where another schema holds this one, declarations then name the
 * interface instead of spelling the type out, again at every place: without it they would be twenty times as long.
 * @example interface CitationSchema extends Named<typeof citation> {}
 */
export type Named<Schema> = Schema;
