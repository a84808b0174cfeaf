// The page that shows the tables of the model, and what other pages cite with.
import {
  channels,
  lengths,
  moves,
  purposes,
  reasons,
  sources,
  stages,
  tones,
} from '../packages/core/dist/index.js'
import { table } from './markdown-table.mjs'

/** @param {readonly string[]} cited */
export const cite = (cited) => cited.join(' ')

export const sourcesTable = table(
  ['', 'article'],
  Object.entries(sources).map(([id, { title }]) => [id, title]),
)

/** The model: stages, channels, reasons, tones, moves. */
export function situationsPage() {
  const stageRows = Object.entries(stages).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    [...row.body.map((paragraph) => paragraph.join(', ')), row.close.full.join(', ')].join(' / '),
    row.channels.join(', '),
    row.reason,
    cite(row.sources),
  ])
  const channelRows = Object.entries(channels).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    row.form,
    `${row.words.most} / ${row.words.tooMany}`,
    cite(row.sources),
  ])
  const reasonRows = Object.entries(reasons).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    row.disclosure,
    row.negotiable ? 'yes' : '',
    cite(row.sources),
  ])
  const plain = (/** @type {Record<string, { about: string, sources: readonly string[] }>} */ rows) =>
    table(
      ['id', 'meaning', 'sources'],
      Object.entries(rows).map(([id, row]) => [`\`${id}\``, row.about, cite(row.sources)]),
    )
  return `# Situations

Generated from the model; do not edit.

## Stages

${table(['id', 'meaning', 'body of a full letter', 'customary channels', 'reason', 'sources'], stageRows)}

## Channels

${table(['id', 'meaning', 'form', 'words: long / too long', 'sources'], channelRows)}

## Reasons

\`state\`: named plainly; \`soften\`: as a wording about fit; \`withhold\`: never, and nothing untrue in its place.

${table(['id', 'meaning', 'disclosure', 'negotiable', 'sources'], reasonRows)}

## Tones

${plain(tones)}

## Lengths

${plain(lengths)}

## Purposes

\`compose\` writes \`decline\` in written channels; the others are named by the model and refused with a typed error.

${plain(purposes)}

## Moves

${plain(moves)}

## Sources

${sourcesTable}
`
}
