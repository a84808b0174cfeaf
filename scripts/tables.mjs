// The page that shows the tables of the model, and what other pages cite with.
import {
  alternatives,
  channels,
  directions,
  lengths,
  media,
  mediaAsOf,
  moves,
  purposes,
  reasons,
  sources,
  stages,
  tones,
  turns,
} from '../packages/core/dist/index.js'
import { table } from './markdown-table.mjs'

/** @param {readonly string[]} cited */
export const cite = (cited) => cited.join(' ')

export const sourcesTable = table(
  ['', 'article'],
  Object.entries(sources).map(([id, { title }]) => [id, title]),
)

/** The model: stages, channels, reasons, tones and all that a situation may name, and moves. */
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
  const mediumRows = Object.entries(media).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    row.channel,
    row.segments === undefined
      ? String(row.characters)
      : `${row.segments.gsm[0]} / ${row.segments.ucs[0]} a segment`,
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

What a message is for. \`compose\` writes each of them for every stage and channel; \`negotiate\` asks for a reason that better terms could change.

${plain(purposes)}

## Alternatives

What may be offered in place of what is refused.

${plain(alternatives)}

## Media

Services with hard limits of their own, as of ${mediaAsOf}. A text message is kept to two segments of GSM-7, or three of UCS-2.

${table(['id', 'meaning', 'channel', 'characters'], mediumRows)}

## Stage directions

What a script tells and nobody says.

${plain(directions)}

## Turns

What the other may say or do in a talk, and the script has an answer to.

${plain(turns)}

## Moves

${plain(moves)}

## Sources

${sourcesTable}
`
}
