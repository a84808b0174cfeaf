import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** @param {string} path relative to this file */
export const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/**
 * The files of a folder by their names: `phrases/thanks.json` is `thanks`.
 *
 * @param {string} path relative to this file
 */
export const folder = (path) =>
  Object.fromEntries(
    readdirSync(new URL(path, import.meta.url))
      .toSorted()
      .map((file) => [basename(file, '.json'), json(`${path}/${file}`)]),
  )
