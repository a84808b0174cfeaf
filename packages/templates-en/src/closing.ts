import type { Wordings } from '@declinekit/core'

/** Every close with its comma before a name, and without where no name is to follow. */
export function closing(wordings: Wordings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, list]) => [
      key,
      list.flatMap((close) =>
        comma.test(close)
          ? [
              `{{#from.full}}${close}{{/from.full}}`,
              `{{^from.full}}${close.replace(comma, '')}{{/from.full}}`,
            ]
          : [close],
      ),
    ]),
  )
}

/** The last comma of a close; ends of sections may stand behind it. */
const comma = /,(?=(?:\{\{\/[^}]*\}\})?$)/u
