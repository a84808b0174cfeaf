/**
 * A folded name without what its spellings differ in: «наталья» and «наталия» are «наталя», «валерий» is «валери». What
 * comes of «Yuliya», «Iuliia» and «Julia», which read as «юлия», «юлииа» and «юлиа», is the same as well.
 */
export function nameSkeleton(folded: string): string {
  return folded
    .replace(/[ьъ]/g, '')
    .replace(/[йы]/g, 'и')
    .replace(/э/g, 'е')
    .replace(/иу/g, 'ю')
    .replace(/и+[ая]$/, 'я')
    .replace(/и+$/, 'и')
}
