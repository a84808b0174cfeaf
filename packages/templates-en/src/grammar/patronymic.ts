import type { Gender } from '@declinekit/core'

const ofMen = /.(?:[oey]vich|[iy]ich|kuzmich|nikitich|fomich|[оеё]вич|ьич|кузьмич|никитич|фомич|лукич)$/iu
const ofWomen = /.(?:[oey]vna|ichna|[оеё]вна|ична)$/iu

/** The gender of a patronymic such as `Alexandrovich` or «Михайловна»; undefined where the word is none. */
export function genderOfPatronymic(word: string): Exclude<Gender, 'unknown'> | undefined {
  if (ofMen.test(word)) return 'male'
  return ofWomen.test(word) ? 'female' : undefined
}
