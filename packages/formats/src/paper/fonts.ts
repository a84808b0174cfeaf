import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Font files, TrueType or OpenType. */
export interface Fonts {
  readonly regular: Uint8Array
  /** For stage directions; `regular` where it is absent. */
  readonly italic?: Uint8Array
}

/** PT Serif, drawn for Russian and Latin alike (ParaType, Open Font License). */
export const fontPackage = '@expo-google-fonts/pt-serif'

let loaded: Promise<Required<Fonts>> | undefined

/** The fonts of a letter whose caller brings none; read once. */
export async function defaultFonts(): Promise<Required<Fonts>> {
  loaded ??= readFonts()
  return loaded.catch((error: unknown) => {
    loaded = undefined
    throw error
  })
}

async function readFonts(): Promise<Required<Fonts>> {
  const { resolve } = createRequire(import.meta.url)
  const read = (file: string) => readFile(resolve(`${fontPackage}/${file}`))
  const [regular, italic] = await Promise.all([
    read('400Regular/PTSerif_400Regular.ttf'),
    read('400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
  ])
  return { regular, italic }
}
